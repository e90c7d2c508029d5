package org.entente.graph.read;

/**
 * A part of an order.
 *
 * @param expression what is compared; never null in any row
 * @param isNumber whether it is a number; otherwise a text
 */
record Order(String expression, boolean descending, boolean isNumber) {

    static Order ascending(String text) {
        return new Order(text, false, false);
    }

    static Order descendingNumber(String number) {
        return new Order(number, true, true);
    }

    /** Latest day first, unknown days at the end. */
    static Order latestDay(String date) {
        return new Order("coalesce(toString(" + date + "), '0000')", true, false);
    }

    /** Latest moment first, unknown ones at the end. */
    static Order latestMoment(String moment) {
        return new Order("coalesce(" + moment + ".epochMillis, -9007199254740991)", true, true);
    }

    static Order earliestMoment(String moment) {
        return new Order("coalesce(" + moment + ".epochMillis, 9007199254740991)", false, true);
    }

    Order reversed() {
        return new Order(expression, !descending, isNumber);
    }
}
