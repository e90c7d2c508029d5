package org.entente.graph.read;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.model.InvalidValueException;

/**
 * A place in an ordered connection: the values that the order compares, the id last. Opaque to clients, and good only
 * for the connection and order that it was given for.
 *
 * @param keys numbers and texts, one for each part of the order
 */
record Cursor(List<Object> keys) {

    private static final Pattern DIGITS = Pattern.compile("[0-9]");
    private static final String NUMBER = "n";
    private static final String TEXT = "t";
    private static final char SEPARATOR = '\u001f';

    /** @param mark of the orders that the keys are compared in */
    String encoded(String mark) {
        StringBuilder text = new StringBuilder(mark);
        for (Object key : keys) {
            text.append(SEPARATOR).append(key instanceof Number ? NUMBER : TEXT).append(key);
        }
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a cursor that an earlier page gave.
     *
     * @param orders those of the connection
     * @throws InvalidValueException when it is none of this connection
     */
    static Cursor decoded(String cursor, List<Order> orders) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            List<Object> keys = new ArrayList<>();
            List<String> parts = List.of(text.split(String.valueOf(SEPARATOR), -1));
            for (String part : parts.subList(1, parts.size())) {
                String value = part.substring(1);
                keys.add(part.startsWith(NUMBER) ? number(value) : value);
            }
            boolean fits = keys.size() == orders.size() && parts.getFirst().equals(mark(orders));
            for (int i = 0; fits && i < keys.size(); i++) {
                fits = orders.get(i).isNumber() == keys.get(i) instanceof Number;
            }
            if (fits) {
                return new Cursor(keys);
            }
        } catch (IllegalArgumentException | StringIndexOutOfBoundsException e) {
            throw unknown(cursor);
        }
        throw unknown(cursor);
    }

    /** Tells one order from another, whatever its variables are numbered. */
    static String mark(List<Order> orders) {
        String text = orders.stream()
                .map(order -> DIGITS.matcher(order.key()).replaceAll("") + order.descending())
                .collect(Collectors.joining());
        return Integer.toString(text.hashCode(), Character.MAX_RADIX);
    }

    private static Object number(String value) {
        return value.contains(".") || value.contains("E")
                ? (Object) Double.valueOf(value)
                : (Object) Long.valueOf(value);
    }

    private static InvalidValueException unknown(String cursor) {
        String shown = cursor.length() > 80 ? cursor.substring(0, 80) + "…" : cursor;
        return new InvalidValueException("The cursor `" + shown
                + "` is unknown here. Accepted is a cursor that an earlier page of the same connection gave.");
    }
}
