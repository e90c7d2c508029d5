package org.entente.extract.name.clause;

/** How often each way of finding a name is right: reasoned first, corrected by {@code evaluate} on labelled text. */
public final class Precision {

    /** A full name of the authority. */
    public static final double FULL_NAME = 0.97;

    /** A name or demonym of a country. */
    public static final double COUNTRY = 0.97;

    /** A capital's name before a verb of saying. */
    public static final double METONYM = 0.85;

    /** A surname that the article has given in full. */
    public static final double SURNAME = 0.93;

    /** A surname alone of somebody in high office, the only one of that name. */
    public static final double KNOWN_SURNAME = 0.8;

    /** A surname of the authority after the office that its bearer holds, and no other of that name. */
    public static final double SURNAME_AND_OFFICE = 0.92;

    /** A name of the authority spelled otherwise, after an office of its bearer's country. */
    public static final double SPELLED_OTHERWISE = 0.9;

    /** An office of a country that one person holds at the date. */
    public static final double OFFICE_HOLDER = 0.9;

    /** A name in no authority after its office. */
    public static final double AFTER_OFFICE = 0.85;

    /** A name in no authority that the language's model is sure of. */
    public static final double TAGGED = 0.8;

    /** A name in no authority before its office, or before a verb of saying. */
    public static final double BEFORE_OFFICE = 0.8;

    private Precision() {}
}
