package org.entente.graph.read;

import java.util.List;

/**
 * What a filter names that rows hang on, such as the participants of events.
 *
 * @param label of the nodes that it names
 * @param kinds of the relations that rows hang on them by
 * @param leads whether these lead from the named to the rows, otherwise from the rows to the named
 * @param place the property by which these relations are in the order of time
 * @param all whether rows must hang on all of them, otherwise on one
 * @param ids the expression of the list of ids
 */
record Anchor(String label, List<String> kinds, boolean leads, String place, boolean all, String ids) {

    /** @param number how many ids there are: all of one is that one */
    static Anchor participants(String ids, int number) {
        return new Anchor("Entity", List.of(Projection.ROLES.split("\\|")), true, "latest", number > 1, ids);
    }

    static Anchor countries(String ids) {
        return new Anchor("Country", List.of("OCCURRED_IN"), false, "latest", false, ids);
    }

    static Anchor series(String ids) {
        return new Anchor("EventSeries", List.of("PART_OF"), false, "latest", false, ids);
    }

    static Anchor mentioned(String ids, int number) {
        return new Anchor("Entity", List.of("MENTIONS"), false, "latest", number > 1, ids);
    }

    static Anchor reported(String ids) {
        return new Anchor("Event", List.of("REPORTS"), false, "earliest", false, ids);
    }

    static Anchor sources(String ids) {
        return new Anchor("Source", List.of("PUBLISHED_BY"), false, "latest", false, ids);
    }

    /** How many rows hang on {@code x}, by the counts that are kept with each node. */
    String size() {
        return "COUNT { " + pattern("()", "(x)") + " }";
    }

    /** All rows that hang on {@code anchor}. */
    String match(String row) {
        return "MATCH " + pattern("(" + row + ")", "(:" + label + " {id: anchor})");
    }

    /** Those that hang on {@code anchor} by one kind, for an index of that kind. */
    String match(String row, String kind) {
        String hung = "-[hung:" + kind + "]->";
        return "MATCH " + (leads ? "()" + hung + "(" + row + ")" : "(" + row + ")" + hung + "()")
                + " USING INDEX SEEK hung:" + kind + "(" + place + ")";
    }

    /**
     * That a row is one of those asked for.
     *
     * @param here whether it was found as one that hangs on {@code anchor}
     */
    List<String> condition(String row, boolean here) {
        if (!all) {
            return here
                    ? List.of()
                    : List.of("EXISTS { MATCH " + pattern("(" + row + ")", "(x:" + label + ")") + " WHERE x.id IN "
                            + ids + " }");
        }
        return List.of("all(one IN " + ids + " WHERE " + (here ? "one = anchor OR " : "") + "EXISTS { "
                + pattern("(" + row + ")", "(:" + label + " {id: one})") + " })");
    }

    private String pattern(String row, String named) {
        String relation = "[:" + String.join("|", kinds) + "]";
        return row + (leads ? "<-" + relation + "-" : "-" + relation + "->") + named;
    }
}
