package org.entente.performance;

/**
 * How much of everything a graph of that many articles holds: an event for ten of them, a person for five, an organization
 * and a place for fifty.
 */
record Sizes(int articles) {

    int events() {
        return articles / 10;
    }

    int people() {
        return articles / 5;
    }

    int organizations() {
        return Math.max(50, articles / 50);
    }

    int places() {
        return Math.max(50, articles / 50);
    }
}
