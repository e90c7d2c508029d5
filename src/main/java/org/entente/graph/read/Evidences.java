package org.entente.graph.read;

import static org.entente.graph.read.Fields.plain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.entente.model.InvalidValueException;

/** The sentences behind what is answered. */
final class Evidences {

    private static final int USUAL = 3;
    private static final long MORE_MEETINGS = 10;

    private Evidences() {}

    /** Those of a relation, surest first. */
    static String ofRelation(String relation, Selected field, Cypher cypher) {
        String v = cypher.variable("evidence");
        String a = cypher.variable("article");
        return "COLLECT { MATCH (" + v + ":Evidence) WHERE " + v + ".relation = " + relation + " AND " + v
                + ".confidence >= 0"
                + " WITH " + v + " ORDER BY " + v + ".confidence DESC, " + v + ".id LIMIT " + limit(field, cypher)
                + " MATCH (" + a + ":Article {id: " + v + ".article})"
                + Connections.returning(List.of(v, a), value(v, a, field, cypher), cypher) + " }";
    }

    /**
     * What says that the one was at a meeting where the other was: of their latest meeting first, and of each first the
     * sentences that name both. Meetings are looked at until there is enough, of people who meet all the time so many.
     *
     * @param meetings the list of their relations {@code MET}
     */
    static String ofMeeting(String one, String other, String meetings, Selected field, Cypher cypher) {
        String m = cypher.variable("meeting");
        String e = cypher.variable("event");
        String s = cypher.variable("stated");
        String said = cypher.variable("said");
        String v = cypher.variable("evidence");
        String a = cypher.variable("article");
        String limit = limit(field, cypher);
        return "COLLECT { UNWIND " + meetings + " AS " + m + " WITH " + m + " ORDER BY " + m + ".latest DESC LIMIT "
                + limit + " + " + cypher.parameter(MORE_MEETINGS)
                + " CALL (" + m + ", " + one + ", " + other + ") { MATCH (" + e + ":Event {id: " + m
                + ".event}) USING INDEX SEEK " + e + ":Event(id) WITH " + e + ", COLLECT { " + stated(one, e, s, cypher)
                + " RETURN " + sentence(s) + " } AS " + said + " " + stated(other, e, v, cypher) + " WITH " + v
                + " ORDER BY " + sentence(v) + " IN " + said + " DESC, " + v + ".confidence DESC, " + v + ".id LIMIT "
                + limit + " RETURN " + v + " } WITH " + v + " LIMIT " + limit
                + " MATCH (" + a + ":Article {id: " + v + ".article})"
                + Connections.returning(List.of(v, a), value(v, a, field, cypher), cypher) + " }";
    }

    /** The evidence that somebody took part in an event, whatever the role. */
    private static String stated(String who, String event, String v, Cypher cypher) {
        String r = cypher.variable("role");
        return "MATCH (" + who + ")-[" + r + ":" + Projection.ROLES + "]->(" + event + ") MATCH (" + v
                + ":Evidence) WHERE " + v + ".relation = " + who + ".id + '|' + type(" + r + ") + '|' + " + event
                + ".id AND " + v + ".confidence >= 0";
    }

    private static String sentence(String v) {
        return v + ".article + '|' + " + v + ".field + " + v + ".start";
    }

    /** Every place where an article names an entity; the sentence is cut from the article by the offsets kept. */
    static String ofMention(String article, String relation, Selected field, Cypher cypher) {
        String mention = cypher.variable("mention");
        String i = cypher.variable("at");
        String text = "CASE " + mention + ".fields[" + i + "] WHEN 'TITLE' THEN " + article + ".title ELSE " + article
                + ".text END";
        String slice = "{__slice: " + text + ", start: " + mention + ".sentenceStarts[" + i + "], end: " + mention
                + ".sentenceEnds[" + i + "]}";
        Map<String, BiFunction<Selected, Cypher, String>> fields = new LinkedHashMap<>();
        fields.put("article", (f, c) -> Projection.node(article, f, c));
        fields.put("field", plain(mention + ".fields[" + i + "]"));
        fields.put("sentence", plain(slice));
        fields.put("start", plain(mention + ".sentenceStarts[" + i + "]"));
        fields.put("end", plain(mention + ".sentenceEnds[" + i + "]"));
        fields.put("confidence", plain(mention + ".confidence"));
        fields.put("extractor", plain(mention + ".extractor"));
        return "COLLECT { WITH " + relation + " AS " + mention + " UNWIND range(0, size(" + mention
                + ".starts) - 1) AS " + i
                + " WITH " + mention + ", " + i + " LIMIT " + limit(field, cypher)
                + Connections.returning(List.of(article, mention, i), Fields.value(field, cypher, fields), cypher)
                + " }";
    }

    /** One piece of evidence from what holds its properties. */
    static String value(String holder, String article, Selected field, Cypher cypher) {
        Map<String, BiFunction<Selected, Cypher, String>> fields = new LinkedHashMap<>();
        for (String plain : new String[] {"field", "sentence", "start", "end", "confidence", "extractor"}) {
            fields.put(plain, plain(holder + "." + plain));
        }
        fields.put("article", (f, c) -> Projection.node(article, f, c));
        return Fields.value(field, cypher, fields);
    }

    static String limit(Selected field, Cypher cypher) {
        int first = field.argument("first") instanceof Integer number ? number : USUAL;
        if (first < 1 || first > Page.MAX) {
            throw new InvalidValueException("`first: " + first + "` of `" + field.name()
                    + "` is out of range. Accepted is 1 to " + Page.MAX + ".");
        }
        return cypher.parameter((long) first);
    }
}
