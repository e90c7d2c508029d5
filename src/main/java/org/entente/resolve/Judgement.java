package org.entente.resolve;

/** What is held of two names or two entities: whether they are one. */
public enum Judgement {
    /** They are one. */
    POSITIVE,
    /** They are two. */
    NEGATIVE,
    /** They may be one: an editor is asked. */
    UNSURE,
    /** Nothing has been said of them. */
    NO_JUDGEMENT
}
