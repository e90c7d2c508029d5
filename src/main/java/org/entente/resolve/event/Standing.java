package org.entente.resolve.event;

import org.jspecify.annotations.Nullable;

/** A report while it is found out under which event it stands. */
final class Standing {

    final Telling telling;

    /** Under which event it stood before; null when it is new. */
    final @Nullable String before;

    /** Whether it led that event. */
    final boolean ledBefore;

    boolean leads;

    /** Whom it follows; null when it leads, and as long as it stands where it stood. */
    @Nullable
    Standing leader;

    /** Under which event it stands in the end; null until it is known. */
    @Nullable
    String event;

    private Standing(Telling telling, @Nullable String before, boolean ledBefore) {
        this.telling = telling;
        this.before = before;
        this.ledBefore = ledBefore;
        this.leads = ledBefore;
    }

    static Standing stored(Placed placed) {
        return new Standing(placed.telling(), placed.event(), placed.leads());
    }

    static Standing fresh(Telling telling) {
        return new Standing(telling, null, false);
    }

    boolean isFresh() {
        return before == null;
    }

    /** Whether it stands under the event that the other leads: those of one series and ordinal always do. */
    boolean isWith(Standing other) {
        return this == other || hasKeyOf(other) || follows(other);
    }

    /** Whether it was found to follow the other, or did before and was not looked at since. */
    boolean follows(Standing other) {
        if (leads || leader != null) {
            return leader == other;
        }
        return before != null && other.ledBefore && before.equals(other.before);
    }

    boolean hasKeyOf(@Nullable Standing other) {
        return other != null && telling.key() != null && telling.key().equals(other.telling.key());
    }

    void lead() {
        leads = true;
        leader = null;
    }

    void follow(Standing other) {
        leads = false;
        leader = other;
    }
}
