package org.entente.extract.event.lexicon;

/** The shape in which a verb or noun states an event, as far as it tells whether the event took place. */
public enum Form {
    PAST,
    PRESENT,
    /** What goes on to the verb after it, and has its time: 会談し. */
    LINK,
    BASE,
    GERUND,
    /** Describes whoever stands beside it: прибывший, visiting, 訪問中の. */
    ATTRIBUTE,
    /** What is done to the subject. */
    PASSIVE,
    ONGOING,
    PLANNED,
    POSSIBLE,
    CANCELLED,
    DENIED,
    /** A noun: something else must state that it took place. */
    NOUN,
    /** What is acted upon: with the frame's own verbs alone it states anything: sent troops, broke off relations. */
    THING;

    public boolean isVerb() {
        return this != NOUN && this != THING && this != ATTRIBUTE;
    }
}
