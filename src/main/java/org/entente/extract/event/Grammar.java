package org.entente.extract.event;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.extract.phrase.LanguageFile;
import org.entente.extract.phrase.PhraseTrie;
import org.entente.model.EventStatus;
import org.entente.model.InvalidValueException;
import org.entente.model.Language;

/**
 * How a language builds its clauses: {@code grammar.yaml} and {@code events.yaml} of its folder.
 *
 * @param order where the verb stands
 * @param glued suffixes that show the function of the name they hang on
 */
record Grammar(Language language, Order order, PhraseTrie<Cue> cues, Map<String, Cue> glued) {

    /** The usual order of subject, verb and object. */
    enum Order {
        SVO,
        SOV,
        VSO
    }

    static SortedMap<Language, Grammar> all() {
        Map<String, Frame> frames = new HashMap<>();
        LanguageFile shared = LanguageFile.shared("frames.yaml");
        shared.keys().keySet().forEach(name -> frames.put(name, Frame.read(name, shared.under(name))));
        SortedMap<Language, LanguageFile> lexicons = LanguageFile.all("events.yaml");
        SortedMap<Language, Grammar> grammars = new TreeMap<>();
        LanguageFile.all("grammar.yaml").forEach((language, file) -> {
            Grammar grammar = read(language, file);
            LanguageFile lexicon = lexicons.get(language);
            if (lexicon != null) {
                grammar.addTriggers(lexicon, frames);
            }
            grammars.put(language, grammar);
        });
        return grammars;
    }

    private static Grammar read(Language language, LanguageFile file) {
        Order order = Order.valueOf(file.word("order", "SVO"));
        Grammar grammar = new Grammar(language, order, new PhraseTrie<>(), new HashMap<>());
        file.wordsByKey("before")
                .forEach((f, words) -> grammar.add(new Cue.Marker(constant(Function.values(), f, file), true), words));
        file.wordsByKey("after")
                .forEach((f, words) -> grammar.add(new Cue.Marker(constant(Function.values(), f, file), false), words));
        file.wordsByKey("support")
                .forEach((form, words) -> grammar.add(new Cue.Support(constant(Form.values(), form, file)), words));
        file.wordsByKey("status")
                .forEach((status, words) ->
                        grammar.add(new Cue.Auxiliary(constant(EventStatus.values(), status, file)), words));
        file.wordsByKey("signs").forEach((sign, words) -> grammar.add(constant(Cue.Sign.values(), sign, file), words));
        return grammar;
    }

    private void addTriggers(LanguageFile lexicon, Map<String, Frame> frames) {
        for (String name : lexicon.keys().keySet()) {
            Frame frame = frames.get(name);
            if (frame == null) {
                throw new InvalidValueException("The frame `" + name + "` of `" + lexicon.name()
                        + "` is unknown. Accepted are those of languages/frames.yaml: " + frames.keySet() + ".");
            }
            lexicon.wordsByKey(name)
                    .forEach((form, words) ->
                            add(new Cue.Trigger(frame, constant(Form.values(), form, lexicon)), words));
        }
    }

    private void add(Cue cue, List<String> words) {
        for (String word : words) {
            if (word.startsWith("-")) {
                glued.put(word.substring(1), cue);
            } else {
                cues.add(word, cue);
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
