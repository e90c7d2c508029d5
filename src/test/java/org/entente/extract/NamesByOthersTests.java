package org.entente.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.entente.model.ArticleInput;
import org.entente.model.EntityKind;
import org.entente.model.Language;
import org.entente.model.Mention;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Names as others have marked them in newspaper text. They mark everybody's name, ministers' and athletes' alike, so that
 * recall here is far below that of articles on international affairs; what is told as a person must be one.
 * Their marks have gaps: in Russian three of the five people told that they do not mark are people.
 *
 * <p>With {@code -Dentente.misses=wrong} or {@code missed}, lists those as well.
 */
@Tag("once")
class NamesByOthersTests {

    private static final Path DATA = Path.of("../shared/data/ner");
    private static final Extractor EXTRACTOR = Shipped.EXTRACTOR;

    /** Sentences that are given together, so that a surname finds its full name. */
    private static final int TOGETHER = 10;

    /** The share at the end of each file that no model has been trained on. */
    private static final double KEPT = 0.25;

    /** A case ending that hangs on a country's name, in UTF-16 code units. */
    private static final int ENDING = 3;

    private record Marked(int from, int to, String kind) {
        boolean overlaps(Mention mention) {
            return from < mention.span().end() && mention.span().start() < to;
        }
    }

    /** Some sentences as one text, with the stretches that others have marked in it. */
    private record Block(String text, List<Marked> marked) {
        boolean isIn(Mention mention, String... kinds) {
            return marked.stream().anyMatch(mark -> List.of(kinds).contains(mark.kind) && mark.overlaps(mention));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bn | bn.tsv  | .95 | .38 | .95 | .98
            ne | ne.tsv  | .95 | .51 | .96 | .99
            hi | hi.tsv  | .89 | .38 | .98 | .99
            en | en.iob2 | .94 | .22 | .97 | .98
            ru | ru.iob2 | .92 | .18 | .92 | .98
            zh | zh.iob2 | .92 | .26 | .96 | .96
            """)
    void findsNamesThatOthersHaveMarked(
            String language, String file, double precision, double recall, double placePrecision, double countryRecall)
            throws IOException {
        assumeThat(DATA.resolve(file))
                .as("names marked by others, kept outside the project")
                .exists();
        var people = new Tally();
        var places = new Tally();
        var countries = new Tally();
        for (Block block : blocks(DATA.resolve(file), language.equals("zh") ? "" : " ")) {
            List<Mention> mentions = read(block.text, language);
            people.wrong(mentions, EntityKind.PERSON, mention -> block.isIn(mention, "PER"), block);
            people.missed(mentions, EntityKind.PERSON, block, mark -> mark.kind.equals("PER"));
            places.wrong(mentions, EntityKind.COUNTRY, mention -> !block.isIn(mention, "PER"), block);
            places.wrong(mentions, EntityKind.PLACE, mention -> block.isIn(mention, "LOC", "ORG"), block);
            countries.missed(
                    mentions,
                    EntityKind.COUNTRY,
                    block,
                    mark -> mark.kind.equals("LOC") && isCountry(block.text.substring(mark.from, mark.to), language));
        }
        System.out.printf(
                Locale.ROOT,
                "%s people P %.3f R %.3f (%d to find); countries and places P %.3f; countries R %.3f (%d to find)%n",
                language,
                people.precision(),
                people.recall(),
                people.sought,
                places.precision(),
                countries.recall(),
                countries.sought);

        assertThat(people.precision()).as("people right, in " + language).isGreaterThanOrEqualTo(precision);
        assertThat(people.recall()).as("people found, in " + language).isGreaterThanOrEqualTo(recall);
        assertThat(places.precision()).as("places right, in " + language).isGreaterThanOrEqualTo(placePrecision);
        assertThat(countries.recall()).as("countries found, in " + language).isGreaterThanOrEqualTo(countryRecall);
    }

    private static final class Tally {
        private int told;
        private int right;
        private int sought;
        private int found;

        void wrong(List<Mention> mentions, EntityKind kind, Predicate<Mention> isRight, Block block) {
            for (Mention mention : mentions) {
                if (mention.entity().kind() == kind) {
                    told++;
                    right += isRight.test(mention) ? 1 : 0;
                    list("wrong", kind, mention.span().start(), mention.span().end(), block, !isRight.test(mention));
                }
            }
        }

        void missed(List<Mention> mentions, EntityKind kind, Block block, Predicate<Marked> isSought) {
            for (Marked mark : block.marked) {
                if (isSought.test(mark)) {
                    boolean hit = mentions.stream()
                            .anyMatch(mention -> mention.entity().kind() == kind && mark.overlaps(mention));
                    sought++;
                    found += hit ? 1 : 0;
                    list("missed", kind, mark.from, mark.to, block, !hit);
                }
            }
        }

        private static void list(String which, EntityKind kind, int from, int to, Block block, boolean listed) {
            if (listed && which.equals(System.getProperty("entente.misses"))) {
                String text = block.text;
                System.out.println(which + " " + kind + " «" + text.substring(from, to) + "» in "
                        + text.substring(Math.max(0, from - 50), Math.min(text.length(), to + 40))
                                .replace('\n', ' '));
            }
        }

        double precision() {
            return told == 0 ? 1 : (double) right / told;
        }

        double recall() {
            return sought == 0 ? 1 : (double) found / sought;
        }
    }

    private static List<Mention> read(String text, String language) {
        return EXTRACTOR
                .extract(new ArticleInput(null, null, text, new Language(language), null, null))
                .mentions();
    }

    /** Whether Unicode CLDR knows it as a country's name, an ending more or less. */
    private static boolean isCountry(String name, String language) {
        for (String code : Locale.getISOCountries()) {
            String known = LocaleDisplayNames.getInstance(ULocale.forLanguageTag(language))
                    .regionDisplayName(code);
            if (name.startsWith(known) && name.length() - known.length() <= ENDING) {
                return true;
            }
        }
        return false;
    }

    private static List<Block> blocks(Path file, String space) throws IOException {
        List<Block> blocks = new ArrayList<>();
        var text = new StringBuilder();
        List<Marked> marked = new ArrayList<>();
        int sentences = 0;
        for (String line : Files.readAllLines(file)) {
            String[] columns = line.split("\t");
            if (!line.startsWith("#") && columns.length > 1) {
                boolean numbered = columns.length > 2;
                add(numbered ? columns[1] : columns[0], numbered ? columns[2] : columns[1], space, text, marked);
            } else if (line.isBlank()) {
                text.append('\n');
                if (++sentences % TOGETHER == 0) {
                    blocks.add(new Block(text.toString(), List.copyOf(marked)));
                    text.setLength(0);
                    marked.clear();
                }
            }
        }
        boolean trainedOn = file.toString().endsWith(".tsv");
        return trainedOn ? blocks.subList((int) Math.ceil(blocks.size() * (1 - KEPT)), blocks.size()) : blocks;
    }

    private static void add(String token, String tag, String space, StringBuilder text, List<Marked> marked) {
        boolean first = text.isEmpty() || text.charAt(text.length() - 1) == '\n';
        text.append(first ? "" : space);
        int from = text.length();
        text.append(token);
        String kind = tag.length() < 5 ? "" : tag.substring(2, 5);
        if (tag.startsWith("I-") && !marked.isEmpty() && marked.getLast().kind.equals(kind)) {
            marked.set(marked.size() - 1, new Marked(marked.getLast().from, text.length(), kind));
        } else if (!kind.isEmpty()) {
            marked.add(new Marked(from, text.length(), kind));
        }
    }
}
