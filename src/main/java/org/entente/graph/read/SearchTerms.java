package org.entente.graph.read;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.model.Confidence;
import org.entente.model.InvalidValueException;
import org.entente.resolve.NameKeys;

/**
 * What a search asks the full-text indexes, in Lucene's syntax, of which nothing that a client writes is left.
 *
 * @param parameters of {@code cypher/read/search.cypher}
 */
record SearchTerms(Map<String, Object> parameters) {

    private static final int LONGEST = 200;

    /** A query to an index may hold 1,024 clauses; a word comes to six of them, in each of the two forms that names are found by. */
    private static final int MOST_WORDS = 60;

    /** The same where a typing error may lie in each: to some hundred and fifty. */
    private static final int MOST_MISSPELT = 6;

    /** Letters of a phrase without spaces that are looked for; more find nothing that these do not. */
    private static final int LONGEST_PHRASE = 60;

    /** Candidates of one query to an index: who has not found it among so many writes more of the name. */
    private static final long WINDOW = 100;

    /** A place before any other. */
    private static final List<Object> NOTHING_BEFORE = List.of(1_000.0, "");

    private static final Pattern LESS_ALIKE =
            Pattern.compile("/\\* less alike \\*/(.*?)/\\* so far \\*/", Pattern.DOTALL);

    /** A word that is shorter is too like many others when a letter is changed; beside other words it may be one letter shorter. */
    private static final int SHORTEST_MISSPELT = 3;

    /** Scripts that are written without spaces: their words are phrases of letters. */
    private static final Pattern UNSPACED = Pattern.compile("[\\u2E80-\\u9FFF\\uAC00-\\uD7AF]");

    static final List<Order> BY_SCORE = List.of(Order.descendingNumber("score"), Order.ascending("n.id"));

    private static final String EVENT = "EVENT";
    private static final String ARTICLE = "ARTICLE";

    /** What has names. */
    private static final Set<String> NAMED = Set.of("PERSON", "COUNTRY", "PLACE", "ORGANIZATION", "EVENT_SERIES");

    static SearchTerms of(Selected field, Page page) {
        String query = String.valueOf(field.argument("query"));
        if (query.isBlank() || query.length() > LONGEST) {
            throw new InvalidValueException("The search for `" + query.substring(0, Math.min(query.length(), 60))
                    + "` is empty or too long. Accepted are 1 to " + LONGEST + " characters.");
        }
        Set<String> forms = forms(query);
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("exact", List.copyOf(forms));
        parameters.put("aliases", either(forms, SearchTerms::alias));
        parameters.put("words", either(forms, form -> all(form, SearchTerms::whole)));
        parameters.put("begun", either(forms, form -> all(form, SearchTerms::begun)));
        boolean few = forms.stream().mapToInt(SearchTerms::words).sum() <= MOST_MISSPELT;
        parameters.put("nearly", few ? either(forms, SearchTerms::misspelt) : parameters.get("begun"));
        parameters.put("window", WINDOW);
        addKinds(field, parameters);
        addPlace(page, parameters);
        return new SearchTerms(parameters);
    }

    /** In its own script, and in Latin letters where these are not too many words, as those of a long Chinese title are. */
    private static Set<String> forms(String query) {
        int asked = words(NameKeys.folded(query));
        if (asked > MOST_WORDS) {
            throw new InvalidValueException(
                    "The search is for `" + asked + "` words. Accepted are at most " + MOST_WORDS + ".");
        }
        Set<String> forms = new LinkedHashSet<>(NameKeys.of(List.of(query)));
        forms.removeIf(form -> words(form) > MOST_WORDS);
        return forms;
    }

    private static int words(String form) {
        return form.split(" ").length;
    }

    private static void addKinds(Selected field, Map<String, Object> parameters) {
        List<String> kinds = Projection.texts(field.list("kinds"));
        Object language = field.argument("language");
        parameters.put("names", named(kinds, "aliases", "_aliases"));
        parameters.put("entities", named(kinds, "entities", "_names"));
        parameters.put("events", kinds.isEmpty() || kinds.contains(EVENT) ? List.of("events") : List.of());
        parameters.put("titles", kinds.isEmpty() || kinds.contains(ARTICLE) ? List.of("titles") : List.of());
        parameters.put("language", language == null ? "" : language.toString());
        parameters.put("inCoverage", !Boolean.FALSE.equals(field.argument("inCoverage")));
        parameters.put("least", Confidence.PUBLISHED);
    }

    /** The index of all that has names, or those of some kinds alone, where no other kind takes a place among the best. */
    private static List<String> named(List<String> kinds, String ofAll, String ofOne) {
        return kinds.isEmpty() || kinds.containsAll(NAMED)
                ? List.of(ofAll)
                : kinds.stream()
                        .filter(NAMED::contains)
                        .distinct()
                        .map(kind -> kind.toLowerCase(Locale.ROOT) + ofOne)
                        .toList();
    }

    /** What is less alike need not be looked for when the better fills the page; a page from the end needs all. */
    private static void addPlace(Page page, Map<String, Object> parameters) {
        List<Object> past = page.from() == null || page.backward()
                ? NOTHING_BEFORE
                : Cursor.decoded(page.from(), BY_SCORE).keys();
        parameters.put("pastScore", past.getFirst());
        parameters.put("pastId", past.getLast());
        parameters.put("enough", page.backward() ? Long.MAX_VALUE : page.size() + 1L);
    }

    /** The statement with every way of being alike that asks for something else than the one before. */
    String in(String file) {
        return LESS_ALIKE.matcher(file).replaceAll(whole -> {
            StringBuilder steps = new StringBuilder(whole.group(1));
            if (!Objects.equals(parameters.get("begun"), parameters.get("words"))) {
                steps.append(whole.group(1).replace("$words", "$begun").replace("1 + weight", "0.5 + weight / 2"));
            }
            if (!Objects.equals(parameters.get("nearly"), parameters.get("begun"))) {
                steps.append(whole.group(1).replace("$words", "$nearly").replace("1 + weight", "weight / 2"));
            }
            return Matcher.quoteReplacement(steps.toString());
        });
    }

    private static String either(Set<String> forms, UnaryOperator<String> query) {
        String either = forms.stream().map(query).collect(Collectors.joining(" OR "));
        return either.isEmpty() ? "\"\"" : either;
    }

    /** The whole name, or its beginning. */
    private static String alias(String form) {
        String name = form.replace(" ", "\\ ");
        return name + " OR " + name + "*";
    }

    private static String all(String form, UnaryOperator<String> query) {
        return Arrays.stream(form.split(" ")).map(query).collect(Collectors.joining(" AND ", "(", ")"));
    }

    /** Folded words hold letters and digits alone; lower case, so that none is an operator of Lucene's. */
    private static String whole(String word) {
        String plain = word.toLowerCase(Locale.ROOT);
        return UNSPACED.matcher(plain).find() ? "\"" + phrase(plain) + "\"" : plain;
    }

    private static String phrase(String letters) {
        return letters.codePointCount(0, letters.length()) <= LONGEST_PHRASE
                ? letters
                : letters.substring(0, letters.offsetByCodePoints(0, LONGEST_PHRASE));
    }

    private static String begun(String word) {
        String whole = whole(word);
        return whole.startsWith("\"") ? whole : "(" + whole + "^4 OR " + whole + "*)";
    }

    private static String misspelt(String form) {
        int shortest = form.indexOf(' ') < 0 ? SHORTEST_MISSPELT : SHORTEST_MISSPELT - 1;
        return all(form, word -> {
            String plain = word.toLowerCase(Locale.ROOT);
            boolean tooShort = plain.codePointCount(0, plain.length()) < shortest;
            return tooShort || UNSPACED.matcher(plain).find() ? begun(word) : "(" + plain + "* OR " + plain + "~1)";
        });
    }
}
