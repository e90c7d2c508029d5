package org.entente.graph.read;

import static org.entente.graph.read.Fields.plain;

import java.util.List;
import java.util.Map;

/** What an entity is called: lists side by side on its node, of names and of their languages. */
final class Names {

    private Names() {}

    /** The name in the language asked for, where one is known. */
    static String one(String v, Selected field, Cypher cypher) {
        Object language = field.argument("language");
        if (language == null) {
            return v + ".name";
        }
        return "coalesce(head([i IN " + places(v) + " WHERE " + v + ".nameLanguages[i] = "
                + cypher.parameter(language.toString()) + " | " + v + ".names[i]]), " + v + ".name)";
    }

    /** The given names, then those that articles use beside them. */
    static String all(String v, Selected field, Cypher cypher) {
        String i = cypher.variable("name");
        String given = "coalesce(" + v + ".authorityNames, 0)";
        String written = v + ".names[" + i + "]";
        String value = Fields.value(
                field,
                cypher,
                Map.of(
                        "value", plain(written),
                        "language",
                                plain("CASE " + v + ".nameLanguages[" + i + "] WHEN '' THEN null ELSE " + v
                                        + ".nameLanguages[" + i + "] END"),
                        "authority", plain(i + " < " + given),
                        "observedIn", (f, c) -> observedIn(v, written, f, c)));
        String all = places(v);
        String shown = i + " < " + given + " OR NOT " + written + " IN " + v + ".names[0.." + given + "]";
        // Within a list's brackets Neo4j 5 refuses what counts, as what is asked of an article may.
        return field.selects("observedIn")
                ? "COLLECT { UNWIND " + all + " AS " + i + " WITH " + i + " WHERE " + shown
                        + Connections.returning(List.of(v, i), value, cypher) + " }"
                : "[" + i + " IN " + all + " WHERE " + shown + " | " + value + "]";
    }

    /** The places in the list of names; none where, among nodes of several types, one has no names. */
    private static String places(String v) {
        return "range(0, coalesce(size(" + v + ".names), 0) - 1)";
    }

    /** The articles that write the name so, last published first. */
    private static String observedIn(String v, String written, Selected field, Cypher cypher) {
        String a = cypher.variable("article");
        String m = cypher.variable("mention");
        return "COLLECT { MATCH (" + v + ")<-[" + m + ":MENTIONS]-(" + a + ":Article) WHERE " + written + " IN " + m
                + ".texts WITH " + a + " ORDER BY " + a + ".latest DESC, " + a + ".id LIMIT "
                + Evidences.limit(field, cypher)
                + Connections.returning(List.of(a), Projection.node(a, field, cypher), cypher)
                + " }";
    }
}
