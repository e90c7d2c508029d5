package org.entente.resolve.name;

/** By what two names were found to be alike, the surest first. */
public enum NameKey {
    /** The same letters but for case, marks and punctuation. */
    FOLDED,
    /** The same words in another order, or joined and split otherwise. */
    WORDS,
    /** The same once written in Latin letters. */
    TRANSLITERATION,
    /** Spellings of one given name, or of one sound. */
    SPELLING,
    /** A short form or initials of the other. */
    SHORT_FORM,
    /** Heard alike across scripts: consonants first, and what a script does not write left out. */
    SKELETON,
    /** A letter or two typed otherwise. */
    TYPING
}
