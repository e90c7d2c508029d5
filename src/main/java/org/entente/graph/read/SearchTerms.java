package org.entente.graph.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.model.InvalidValueException;
import org.entente.resolve.NameKeys;
import org.jspecify.annotations.Nullable;

/**
 * What a search asks the full-text indexes, in Lucene's syntax, of which nothing that a client writes is left.
 *
 * @param names for names: every word, its beginning, or one typing error in it
 * @param titles the same for titles of articles
 * @param labels the labels that may be found
 * @param inCoverage whether only entities that an article names
 */
record SearchTerms(String names, String titles, List<String> labels, String language, boolean inCoverage, long skip) {

    private static final int LONGEST = 200;

    private static final Map<String, String> LABELS = new TreeMap<>(Map.of(
            "PERSON",
            "Person",
            "COUNTRY",
            "Country",
            "PLACE",
            "Place",
            "ORGANIZATION",
            "Organization",
            "EVENT",
            "Event",
            "EVENT_SERIES",
            "EventSeries",
            "ARTICLE",
            "Article"));

    /** Whoever has read so far does not find what he looks for. */
    private static final long DEEPEST = 1_000;

    static final List<Order> BY_RANK = List.of(new Order("rank", false, true));

    static SearchTerms of(Selected field) {
        String query = String.valueOf(field.argument("query"));
        if (query.isBlank() || query.length() > LONGEST) {
            throw new InvalidValueException("The search for `" + query.substring(0, Math.min(query.length(), 60))
                    + "` is empty or too long. Accepted are 1 to " + LONGEST + " characters.");
        }
        List<String> kinds = Projection.texts(field.list("kinds"));
        List<String> labels = kinds.isEmpty()
                ? List.copyOf(LABELS.values())
                : kinds.stream().map(kind -> LABELS.getOrDefault(kind, kind)).toList();
        Object language = field.argument("language");
        String terms = terms(query);
        return new SearchTerms(
                terms,
                terms,
                labels,
                language == null ? "" : language.toString(),
                !Boolean.FALSE.equals(field.argument("inCoverage")),
                skip(field.argument("after")));
    }

    private static long skip(@Nullable Object after) {
        if (after == null) {
            return 0;
        }
        if (Cursor.decoded(after.toString(), BY_RANK).keys().getFirst() instanceof Long rank
                && rank >= 0
                && rank < DEEPEST) {
            return rank + 1;
        }
        throw new InvalidValueException("The cursor `" + after + "` lies past rank " + DEEPEST
                + ". Accepted is one before it; a narrower search finds the rest.");
    }

    /** Each form of the query, folded and in Latin letters: all its words, the exact ones counting most. */
    private static String terms(String query) {
        List<String> forms = new ArrayList<>(NameKeys.of(List.of(query)));
        String either = forms.stream()
                .map(form -> "("
                        + form.lines()
                                .flatMap(line -> List.of(line.split(" ")).stream())
                                .map(SearchTerms::word)
                                .collect(Collectors.joining(" AND "))
                        + ")")
                .collect(Collectors.joining(" OR "));
        return either.isEmpty() ? "\"\"" : either;
    }

    /** Folded words hold letters and digits alone; lower case, so that none is an operator of Lucene's. */
    private static String word(String word) {
        String plain = word.toLowerCase(Locale.ROOT);
        if (plain.codePoints()
                .anyMatch(
                        c -> c >= 0x2E80 && c <= 0x9FFF || c >= 0x3040 && c <= 0x30FF || c >= 0xAC00 && c <= 0xD7AF)) {
            return "\"" + plain + "\"";
        }
        return plain.length() < 2 ? plain : "(" + plain + "^4 OR " + plain + "* OR " + plain + "~1^0.5)";
    }
}
