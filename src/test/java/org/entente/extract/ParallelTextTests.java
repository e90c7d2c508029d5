package org.entente.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.entente.extract.phrase.LanguageFile;
import org.entente.model.ArticleInput;
import org.entente.model.Confidence;
import org.entente.model.EntityKind;
import org.entente.model.EntityRef;
import org.entente.model.Language;
import org.entente.model.Mention;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * One text in many languages names the same countries and the same known people: the sentences of NTREX-128, translated by
 * hand from English (Federmann et al. 2022), beside the English ones.
 *
 * <p>{@code -Dentente.differing=fr,ja} (or {@code all}) lists the lines that differ. What the translators changed stays
 * among them: a name left out or a country put for another is a difference here, not an error of reading. Where that was
 * looked up, {@code parallel/translations.tsv} says so by line, and it is printed.
 */
@Tag("once")
class ParallelTextTests {

    private static final Path TEXTS = Path.of("../shared/data/ntrex");
    private static final OffsetDateTime WRITTEN = OffsetDateTime.parse("2018-09-30T12:00:00Z");

    /** The first ten languages, then the later ones, by the names of the files. */
    private static final Map<String, String> FILES = new LinkedHashMap<>();

    /** At least this share of a language's lines, what the translators changed counted against it. */
    private static final double PROMISED = 0.9;

    static {
        String files = "en eng bn ben hi hin ne nep zh zho-CN ru rus ar arb es spa fr fra ja jpn "
                + "de deu pt por tr tur id ind ur urd fa fas uk ukr ko kor";
        String[] words = files.split(" ");
        for (int i = 0; i < words.length; i += 2) {
            FILES.put(words[i], words[i + 1]);
        }
    }

    /** The lines of a language, and whom and what each names. */
    private record Read(List<String> lines, List<Set<String>> named) {}

    private static final Map<String, Read> READ = new LinkedHashMap<>();

    @BeforeAll
    static void read() throws IOException {
        assumeThat(TEXTS)
                .as("the parallel texts, which are not part of this repository")
                .isDirectory();
        Extractor extractor = Shipped.EXTRACTOR;
        Set<Language> languages = LanguageFile.all("names.yaml").keySet();
        for (String tag : FILES.keySet()) {
            if (languages.contains(Language.of(tag))) {
                List<String> lines = Files.readAllLines(TEXTS.resolve(FILES.get(tag) + ".txt"));
                READ.put(
                        tag,
                        new Read(
                                lines,
                                lines.stream()
                                        .map(line -> named(extractor, tag, line))
                                        .toList()));
            }
        }
    }

    /** The countries by code and the known people by id; people whom only an office names are told in other words elsewhere. */
    private static Set<String> named(Extractor extractor, String tag, String line) {
        Set<String> named = new TreeSet<>();
        if (!line.isBlank()) {
            var article = new ArticleInput(null, null, line, Language.of(tag), WRITTEN, null);
            extractor.extract(article).mentions().stream()
                    .filter(mention -> Confidence.isPublished(mention.confidence()))
                    .map(Mention::entity)
                    .filter(entity -> entity.id() != null)
                    .filter(entity -> entity.kind() == EntityKind.COUNTRY || entity.kind() == EntityKind.PERSON)
                    .map(EntityRef::id)
                    .forEach(named::add);
        }
        return named;
    }

    @Test
    void theSameLinesNameTheSameCountriesAndKnownPeople() {
        System.out.println(table());
        System.out.println(translators());
        System.out.println(differing());

        assertThat(READ.keySet()).allSatisfy(tag -> assertThat(agreement(tag)).isGreaterThanOrEqualTo(PROMISED));
    }

    private static Read read(String tag) {
        return READ.getOrDefault(tag, new Read(List.of(), List.of()));
    }

    private static List<Set<String>> named(String tag) {
        return read(tag).named();
    }

    private static double agreement(String tag) {
        List<Set<String>> english = named("en");
        return (double) (english.size() - differing(tag).size()) / english.size();
    }

    /** The lines, from 0, in which the language names others than English does. */
    private static List<Integer> differing(String tag) {
        List<Set<String>> english = named("en");
        List<Set<String>> other = named(tag);
        List<Integer> lines = new ArrayList<>();
        for (int i = 0; i < english.size(); i++) {
            if (!english.get(i).equals(other.get(i))) {
                lines.add(i);
            }
        }
        return lines;
    }

    private static String table() {
        var text = new StringBuilder("\n| language | lines as in English | of those that name any | missing | extra |\n"
                + "| --- | --- | --- | --- | --- |\n");
        READ.keySet().forEach(tag -> text.append(row(tag)));
        return text.toString();
    }

    private static String row(String tag) {
        int missing = 0;
        int extra = 0;
        int naming = 0;
        List<Set<String>> english = named("en");
        List<Set<String>> other = named(tag);
        for (int i = 0; i < english.size(); i++) {
            missing += without(english.get(i), other.get(i)).size();
            extra += without(other.get(i), english.get(i)).size();
            naming += english.get(i).isEmpty() && other.get(i).isEmpty() ? 0 : 1;
        }
        double among = 1 - (double) differing(tag).size() / Math.max(1, naming);
        return String.format(
                Locale.ROOT, "| %s | %.3f | %.3f | %d | %d |%n", tag, agreement(tag), among, missing, extra);
    }

    /** What the translators are known to have changed, of the lines that differ. */
    private static String translators() {
        var text = new StringBuilder("What the translations say otherwise:\n");
        try (var in = Objects.requireNonNull(
                ParallelTextTests.class.getResourceAsStream("/parallel/translations.tsv"), "translations.tsv")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t"))
                    .forEach(cells -> {
                        if (differing(cells[0]).contains(Integer.parseInt(cells[1]) - 1)) {
                            text.append(cells[0] + ":" + cells[1] + " " + cells[2] + "\n");
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static Set<String> without(Set<String> all, Set<String> those) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(those);
        return rest;
    }

    private static String differing() {
        var text = new StringBuilder();
        List<String> asked = List.of(System.getProperty("entente.differing", "").split(","));
        READ.keySet().stream()
                .filter(tag -> asked.contains(tag) || asked.contains("all"))
                .forEach(tag -> differing(tag).forEach(line -> text.append(difference(tag, line))));
        return text.toString();
    }

    private static String difference(String tag, int line) {
        Set<String> english = named("en").get(line);
        Set<String> other = named(tag).get(line);
        return tag + ":" + (line + 1) + " missing " + without(english, other) + " extra " + without(other, english)
                + "\n    " + read("en").lines().get(line) + "\n    "
                + read(tag).lines().get(line) + "\n";
    }
}
