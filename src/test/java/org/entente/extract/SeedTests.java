package org.entente.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.entente.model.ArticleInput;
import org.entente.model.DateBasis;
import org.entente.model.EntityRef;
import org.entente.model.EventStatus;
import org.entente.model.EventType;
import org.entente.model.ExtractedEvent;
import org.entente.model.ExtractedParticipant;
import org.entente.model.Extraction;
import org.entente.model.Role;
import org.entente.model.Section;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The first text that Entente was given, as a web page prints it: article, byline, headlines of others. */
class SeedTests {

    private static final Path SEED = Path.of("../shared/seed/article.bn.txt");
    private static final OffsetDateTime NOVEMBER_13 = OffsetDateTime.parse("2024-11-13T08:00:00Z");

    private final Extractor extractor = Shipped.EXTRACTOR;
    private String text = "";

    @BeforeEach
    void seed() throws IOException {
        assumeThat(SEED).as("the seed article, kept outside the project").exists();
        text = Files.readString(SEED);
    }

    @Test
    void tellsOfTheNineteenthRoundCoChairedByWangYiAndSergeiShoigu() {
        ExtractedEvent round = round(read(NOVEMBER_13));

        assertThat(round.status()).isEqualTo(EventStatus.HELD);
        assertThat(round.series()).isEqualTo("China–Russia strategic security consultation");
        assertThat(round.places()).extracting(EntityRef::name).containsExactly("Beijing");
        assertThat(round.countries()).extracting(EntityRef::countryCode).containsExactly("CN");
        assertThat(round.participants())
                .filteredOn(p -> p.role() == Role.CO_CHAIRED)
                .extracting(p -> p.entity().name() + " " + p.entity().countryCode() + " " + p.position())
                .containsExactly(
                        "Wang Yi CN foreign affairs office director", "Sergei Shoigu RU security council secretary");
    }

    @Test
    void datesItFromThePublicationDateAlone() {
        ExtractedEvent dated = round(read(NOVEMBER_13));
        assertThat(dated.date().start()).isEqualTo(LocalDate.of(2024, 11, 12));
        assertThat(dated.date().basis()).isEqualTo(DateBasis.RELATIVE);

        ExtractedEvent undated = round(read(null));
        assertThat(undated.date().isKnown()).isFalse();
        assertThat(undated.date().basis()).isEqualTo(DateBasis.UNRESOLVED);
        assertThat(undated.date().expression()).isEqualTo("গত মঙ্গলবার");
    }

    @Test
    void quotesTheSentenceAtItsOffsets() {
        Extraction extraction = read(NOVEMBER_13);

        assertThat(extraction.events()).allSatisfy(event -> {
            var span = event.passage().span();
            assertThat(article(NOVEMBER_13).field(span.field()).substring(span.start(), span.end()))
                    .isEqualTo(event.passage().sentence());
        });
        assertThat(extraction.mentions()).allSatisfy(mention -> {
            var span = mention.span();
            assertThat(article(NOVEMBER_13).field(span.field()).substring(span.start(), span.end()))
                    .isEqualTo(mention.text());
        });
    }

    @Test
    void readsTheOtherHeadlinesAsEventsOfTheirOwnEachOnce() {
        List<String> headlines = read(NOVEMBER_13).events().stream()
                .filter(event -> event.section() == Section.HEADLINE)
                .map(event -> event.type() + "/" + event.mode() + " "
                        + event.countries().stream().map(EntityRef::countryCode).toList())
                .toList();

        assertThat(headlines)
                .contains(
                        "PROTEST/vandalize [NP]",
                        "CONSULT/null [NP]",
                        "COERCE/arrest [IN]",
                        "ASSAULT/aerial [PS]",
                        "RETREAT/resign [JP]",
                        "PROTEST/demo [US]")
                .filteredOn(headline -> headline.equals("PROTEST/demo [NP]"))
                .hasSize(3);
    }

    @Test
    void lendsTheHeadlinesNoDateAndNoOfficeHolder() {
        Extraction extraction = read(NOVEMBER_13);

        assertThat(extraction.events())
                .filteredOn(event -> event.section() == Section.HEADLINE)
                .allSatisfy(event -> assertThat(event.date().isKnown()).isFalse());
        assertThat(extraction.events())
                .filteredOn(event -> event.type() == EventType.RETREAT)
                .flatExtracting(ExtractedEvent::participants)
                .extracting(ExtractedParticipant::entity)
                .extracting(EntityRef::name)
                .containsExactly("Japan");
    }

    private ExtractedEvent round(Extraction extraction) {
        List<ExtractedEvent> rounds = extraction.events().stream()
                .filter(event -> event.type() == EventType.CONSULT && event.section() == Section.BODY)
                .toList();
        assertThat(rounds).hasSize(1);
        assertThat(rounds.getFirst().ordinal()).isEqualTo(19);
        return rounds.getFirst();
    }

    private Extraction read(@Nullable OffsetDateTime publishedAt) {
        return extractor.extract(article(publishedAt));
    }

    private ArticleInput article(@Nullable OffsetDateTime publishedAt) {
        int titleEnd = text.indexOf('\n');
        return new ArticleInput(
                null, text.substring(0, titleEnd), text.substring(titleEnd + 1), null, publishedAt, null);
    }
}
