package org.entente.graph.read;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.entente.model.InvalidValueException;

/**
 * A place in an ordered connection: the values that the order compares, the id last. Opaque to clients.
 *
 * @param keys numbers and texts, one for each part of the order
 */
record Cursor(List<Object> keys) {

    private static final String NUMBER = "n";
    private static final String TEXT = "t";
    private static final char SEPARATOR = '\u001f';

    String encoded() {
        StringBuilder text = new StringBuilder();
        for (Object key : keys) {
            text.append(text.isEmpty() ? "" : SEPARATOR)
                    .append(key instanceof Number ? NUMBER : TEXT)
                    .append(key);
        }
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a cursor that an earlier page gave.
     *
     * @param pattern what a cursor of this connection starts with, part for part
     * @throws InvalidValueException when it is none of this connection
     */
    static Cursor decoded(String cursor, List<Order> orders) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            List<Object> keys = new ArrayList<>();
            for (String part : text.split(String.valueOf(SEPARATOR), -1)) {
                String value = part.substring(1);
                keys.add(part.startsWith(NUMBER) ? number(value) : value);
            }
            boolean fits = keys.size() == orders.size();
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
