package org.entente.graph.read;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * Which stretch of a connection is asked for.
 *
 * @param size how many, 1 to {@link #MAX}
 * @param backward whether counted from the end
 * @param from the cursor where it starts or ends; null for the very start or end
 */
record Page(int size, boolean backward, @Nullable String from) {

    static final int MAX = 100;
    private static final int USUAL = 10;

    /**
     * @throws InvalidValueException for a size out of range, or both directions at once
     */
    static Page of(Selected connection) {
        Object first = connection.argument("first");
        Object last = connection.argument("last");
        Object after = connection.argument("after");
        Object before = connection.argument("before");
        boolean backward = last != null || (before != null && first == null);
        if ((first != null && last != null) || (backward ? after != null : before != null)) {
            throw new InvalidValueException("`" + connection.name()
                    + "` is asked for in both directions. Accepted are `first` with `after`, or `last` with `before`.");
        }
        Object size = backward ? last : first;
        int count = size instanceof Integer number ? number : USUAL;
        if (count < 1 || count > MAX) {
            throw new InvalidValueException("`" + (backward ? "last" : "first") + ": " + count + "` of `"
                    + connection.name() + "` is out of range. Accepted is 1 to " + MAX + ".");
        }
        Object cursor = backward ? before : after;
        return new Page(count, backward, cursor == null ? null : cursor.toString());
    }

    /** The order in which rows are read: the connection's, or its reverse for a page from the end. */
    List<Order> reading(List<Order> orders) {
        return backward ? orders.stream().map(Order::reversed).toList() : orders;
    }

    /** The condition that rows lie past the cursor; empty without one. */
    String past(List<Order> orders, Cypher cypher) {
        if (from == null) {
            return "";
        }
        List<Object> keys = Cursor.decoded(from, orders).keys();
        List<Order> reading = reading(orders);
        String bound = "";
        List<String> alternatives = new ArrayList<>();
        List<String> equal = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            Order order = reading.get(i);
            String key = order.before() + cypher.parameter(order.sought().apply(keys.get(i)));
            if (i == 0 && keys.size() > 1) {
                // What an index can seek by; the alternatives cannot.
                bound = order.expression() + (order.descending() ? " <= " : " >= ") + key + " AND ";
            }
            List<String> all = new ArrayList<>(equal);
            all.add(order.expression() + (order.descending() ? " < " : " > ") + key);
            alternatives.add(String.join(" AND ", all));
            equal.add(order.expression() + " = " + key);
        }
        return bound + "(" + String.join(" OR ", alternatives) + ")";
    }
}
