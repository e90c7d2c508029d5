package org.entente.extract.event.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.extract.phrase.Clitics;
import org.entente.extract.phrase.Declensions;
import org.entente.extract.phrase.LanguageFile;
import org.entente.extract.phrase.PhraseTrie;
import org.entente.extract.phrase.Token;
import org.entente.extract.phrase.Tokenizer;
import org.entente.extract.phrase.WordForms;
import org.entente.model.EventStatus;
import org.entente.model.InvalidValueException;
import org.entente.model.Language;

/**
 * How a language builds its clauses: {@code grammar.yaml} and {@code events.yaml} of its folder.
 *
 * @param order where the verb stands
 * @param tenseless whether verbs tell no time: then an auxiliary holds for all that follows it in its clause
 * @param titlesAfter whether offices and titles stand between a name and what shows its function: 王毅外相は
 * @param chain what ends a clause whose subject goes on to the next
 * @param proDrop whether a subject that stands in the sentence before need not be said again
 * @param emphatic words that stress the one before them and stand between a noun and its verb: भी, ही
 * @param glued suffixes that show the function of the name they hang on
 * @param endings what shows the function of a country's genitive by the last word after it, longest first: the banks of
 *     Russia are acted upon as Russia is
 * @param paradigms by name, the endings that a stem takes in each form: {@code -ado} is glued onto it,
 *     {@code ha -ado} has it in the middle, what has no hyphen is a word of its own behind it
 * @param declensions how the words that its phrases mark by {@code ~} decline
 * @param clitics the words that it glues before others
 */
public record Grammar(
        Language language,
        Order order,
        boolean tenseless,
        boolean titlesAfter,
        Chain chain,
        boolean proDrop,
        Set<String> emphatic,
        PhraseTrie<Cue> cues,
        Map<String, List<Cue>> glued,
        SortedMap<String, Function> endings,
        Map<String, Map<Form, List<String>>> paradigms,
        Declensions declensions,
        Clitics clitics) {

    /** In events.yaml, the verbs with which only the nouns of one frame state an event. */
    private static final String OWN_SUPPORT = "support";

    /** Ends words that are only read where their clause ends. */
    private static final String LAST = "!";

    public boolean isVerbLast() {
        return order == Order.SOV;
    }

    /** The usual order of subject, verb and object. */
    public enum Order {
        SVO,
        /** Subject, verb and object in whatever order the news wants. */
        FREE,
        SOV,
        VSO
    }

    /** What ends a clause whose subject goes on to the next. */
    public enum Chain {
        NONE,
        /** A verb with a comma: 会談し、署名した. */
        VERB,
        /** Every comma, and a verb of saying: 宣布将访问… */
        COMMA
    }

    public static SortedMap<Language, Grammar> all(WordForms words) {
        Map<String, Frame> frames = new HashMap<>();
        LanguageFile shared = LanguageFile.shared("frames.yaml");
        shared.keys().keySet().forEach(name -> frames.put(name, Frame.read(name, shared.under(name))));
        SortedMap<Language, LanguageFile> lexicons = LanguageFile.all("events.yaml");
        SortedMap<Language, Grammar> grammars = new TreeMap<>();
        LanguageFile.all("grammar.yaml").forEach((language, file) -> {
            Grammar grammar = read(language, file, words.declensions(language), words.clitics(language));
            LanguageFile lexicon = lexicons.get(language);
            if (lexicon != null) {
                grammar.addTriggers(lexicon, frames);
            }
            grammars.put(language, grammar);
        });
        return grammars;
    }

    private static Grammar read(Language language, LanguageFile file, Declensions declensions, Clitics clitics) {
        Order order = Order.valueOf(file.word("order", "SVO"));
        Grammar grammar = new Grammar(
                language,
                order,
                "yes".equals(file.word("tenseless", "no")),
                "yes".equals(file.word("titles-after", "no")),
                constant(Chain.values(), file.word("chain", "none"), file),
                "yes".equals(file.word("pro-drop", "no")),
                file.words("emphatic").stream()
                        .flatMap(word -> Tokenizer.tokens(word).stream().map(Token::folded))
                        .collect(Collectors.toUnmodifiableSet()),
                new PhraseTrie<>(),
                new HashMap<>(),
                endings(file),
                paradigms(file),
                declensions,
                clitics);
        file.wordsByKey("before")
                .forEach((f, words) -> grammar.add(new Cue.Marker(constant(Function.values(), f, file), true), words));
        file.wordsByKey("after")
                .forEach((f, words) -> grammar.add(new Cue.Marker(constant(Function.values(), f, file), false), words));
        grammar.forms(file.under("support")).forEach((form, words) -> grammar.add(new Cue.Support(form, null), words));
        file.wordsByKey("status")
                .forEach((status, words) ->
                        grammar.add(new Cue.Auxiliary(constant(EventStatus.values(), status, file)), words));
        file.wordsByKey("signs").forEach((sign, words) -> grammar.add(constant(Cue.Sign.values(), sign, file), words));
        return grammar;
    }

    private static SortedMap<String, Function> endings(LanguageFile file) {
        SortedMap<String, Function> endings =
                new TreeMap<>(Comparator.comparingInt(String::length).reversed().thenComparing(e -> e));
        file.wordsByKey("endings")
                .forEach((f, list) ->
                        list.forEach(ending -> endings.put(ending, constant(Function.values(), f, file))));
        return endings;
    }

    private void addTriggers(LanguageFile lexicon, Map<String, Frame> frames) {
        for (String name : lexicon.keys().keySet()) {
            Frame frame = frames.get(name);
            if (frame == null) {
                throw new InvalidValueException("The frame `" + name + "` of `" + lexicon.name()
                        + "` is unknown. Accepted are those of languages/frames.yaml: " + frames.keySet() + ".");
            }
            LanguageFile file = lexicon.under(name);
            forms(file).forEach((form, words) -> add(new Cue.Trigger(frame, form), words));
            forms(file.under(OWN_SUPPORT)).forEach((form, words) -> add(new Cue.Support(form, frame), words));
        }
    }

    private static Map<String, Map<Form, List<String>>> paradigms(LanguageFile file) {
        Map<String, Map<Form, List<String>>> paradigms = new HashMap<>();
        LanguageFile all = file.under("paradigms");
        for (String name : all.keys().keySet()) {
            Map<Form, List<String>> endings = new EnumMap<>(Form.class);
            all.wordsByKey(name).forEach((form, words) -> endings.put(constant(Form.values(), form, file), words));
            paradigms.put(name, endings);
        }
        return paradigms;
    }

    /** The phrases of each form: as listed, or, under the name of a paradigm, each stem with each of its endings. */
    private Map<Form, List<String>> forms(LanguageFile file) {
        Map<Form, List<String>> forms = new EnumMap<>(Form.class);
        for (String key : file.keys().keySet()) {
            if (key.equals(OWN_SUPPORT)) {
                continue;
            }
            List<String> words = file.words(key);
            Map<Form, List<String>> paradigm = paradigms.get(key);
            if (paradigm == null) {
                forms.computeIfAbsent(constant(Form.values(), key, file), form -> new ArrayList<>())
                        .addAll(words);
                continue;
            }
            paradigm.forEach((form, endings) -> {
                List<String> all = forms.computeIfAbsent(form, one -> new ArrayList<>());
                for (String stem : words) {
                    endings.forEach(ending -> all.add(withEnding(stem, ending)));
                }
            });
        }
        return forms;
    }

    /** The stem in the place of the hyphen; before an ending without one, as a word of its own. */
    private static String withEnding(String stem, String ending) {
        int at = ending.indexOf('-');
        return at < 0 ? stem + " " + ending : ending.substring(0, at) + stem + ending.substring(at + 1);
    }

    private void add(Cue cue, List<String> words) {
        for (String word : words) {
            if (word.endsWith(LAST)) {
                cues.add(word.substring(0, word.length() - 1), new Cue.Last(cue));
            } else if (word.startsWith("-")) {
                glued.computeIfAbsent(word.substring(1), ending -> new ArrayList<>())
                        .add(cue);
            } else {
                declensions.expand(word).forEach(form -> cues.add(form, cue));
            }
        }
    }

    private static <E extends Enum<E>> E constant(E[] values, String word, LanguageFile file) {
        for (E value : values) {
            if (value.name().equals(word.toUpperCase(Locale.ROOT))) {
                return value;
            }
        }
        throw new InvalidValueException(
                "`" + word + "` in `" + file.name() + "` is unknown. Accepted are " + List.of(values) + ".");
    }
}
