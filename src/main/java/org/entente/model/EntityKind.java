package org.entente.model;

/** The four kinds of entity that articles mention. */
public enum EntityKind {
    PERSON,
    COUNTRY,
    PLACE,
    ORGANIZATION
}
