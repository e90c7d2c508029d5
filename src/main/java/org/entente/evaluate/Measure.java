package org.entente.evaluate;

/** What is measured; {@code docs/accuracy.md} has a line for each. */
enum Measure {
    COUNTRIES("countries"),
    KNOWN_PEOPLE("people in the authority"),
    OTHER_PEOPLE("people in no authority"),
    PLACES("places"),
    ORGANIZATIONS("organizations"),
    EVENTS("events"),
    MODES("modes of matched events"),
    RELATIONS("MET, CO_CHAIRED, CALLED, VISITED (held)"),
    ROLES("all roles of matched events"),
    DATES("event dates"),
    EVENT_PLACES("where events occurred"),
    ROUNDS("series and ordinal");

    private final String title;

    Measure(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
