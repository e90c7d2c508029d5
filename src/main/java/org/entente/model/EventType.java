package org.entente.model;

/**
 * What kind of event it is: the sixteen types of the PLOVER ontology, successor of CAMEO
 * (Open Event Data Alliance, PLOVER Political Event Coding Manual).
 */
public enum EventType {
    AGREE,
    CONSULT,
    SUPPORT,
    CONCEDE,
    COOPERATE,
    AID,
    RETREAT,
    REQUEST,
    REJECT,
    ACCUSE,
    THREATEN,
    PROTEST,
    SANCTION,
    MOBILIZE,
    COERCE,
    ASSAULT
}
