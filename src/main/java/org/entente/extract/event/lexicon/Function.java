package org.entente.extract.event.lexicon;

/**
 * What a name does in its clause, in terms that all languages share; prepositions, particles, case suffixes and word order
 * are how a language shows it.
 */
public enum Function {
    SUBJECT,
    /** What the sentence is about: the subject, where its clause names no other (は, 는). */
    TOPIC,
    OBJECT,
    WITH,
    BETWEEN,
    OF,
    BY,
    TO,
    IN,
    FROM,
    ABOUT,
    AGAINST,
    /** Shown by a marker that says nothing of taking part, such as "like" or "under". */
    OTHER,
    /** Shown by nothing: the order of words decides. */
    BARE
}
