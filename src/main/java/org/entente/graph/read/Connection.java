package org.entente.graph.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page of a connection as it was read.
 *
 * @param rows in the connection's order; each with what is selected of its edge and node, by result key
 * @param cursors of the rows; empty texts unless asked for
 * @param total how many there are in all; null unless asked for
 */
public record Connection(
        List<Map<String, Object>> rows,
        List<String> cursors,
        boolean hasNextPage,
        boolean hasPreviousPage,
        @Nullable Long total) {

    /** From one row more than asked for where it is asked whether more follow. */
    @SuppressWarnings("unchecked")
    static Connection of(Selected field, Map<String, Object> read) {
        Page page = Page.of(field);
        var all = (List<Map<String, Object>>) read.get("rows");
        List<Map<String, Object>> rows = new ArrayList<>(all == null ? List.of() : all);
        boolean more = rows.size() > page.size();
        if (more) {
            rows.removeLast();
        }
        if (page.backward()) {
            Collections.reverse(rows);
        }
        String order = String.valueOf(read.get("order"));
        List<String> cursors = rows.stream()
                .map(row ->
                        row.get("__keys") instanceof List<?> keys ? new Cursor((List<Object>) keys).encoded(order) : "")
                .toList();
        boolean next = page.backward() ? page.from() != null : more;
        boolean previous = page.backward() ? more : page.from() != null;
        return new Connection(rows, cursors, next, previous, (Long) read.get("total"));
    }
}
