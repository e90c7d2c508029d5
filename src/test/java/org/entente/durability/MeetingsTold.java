package org.entente.durability;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.entente.model.ArticleInput;
import tools.jackson.databind.json.JsonMapper;

/** Articles of which several tell of each meeting, with more or less of it, and each in words of its own. */
final class MeetingsTold {

    private static final List<String> PEOPLE = List.of(
            "Wang Yi",
            "Sergei Lavrov",
            "Narendra Modi",
            "Emmanuel Macron",
            "Antony Blinken",
            "Bulgarian Foreign Minister Vesela Primerova",
            "Polish Foreign Minister Jan Wymyslony");

    private static final List<String> PLACES = List.of("Beijing", "Moscow", "New Delhi", "Paris", "Sofia");

    private static final List<String> MATTERS = List.of(
            "trade", "grain", "gas", "visas", "railways", "tariffs", "fishing", "students", "satellites", "steel");

    private static final LocalDate FIRST = LocalDate.of(2024, 3, 1);

    private MeetingsTold() {}

    static List<ArticleInput> articles(int count, long seed) {
        var random = new Random(seed);
        List<ArticleInput> articles = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int meeting = random.nextInt(1 + count / 5);
            articles.add(article(i, meeting, random));
        }
        return articles;
    }

    private static ArticleInput article(int number, int meeting, Random random) {
        LocalDate day = FIRST.plusDays(meeting * 2L);
        String one = PEOPLE.get(meeting % PEOPLE.size());
        String other = PEOPLE.get((meeting + 1 + meeting / PEOPLE.size() % (PEOPLE.size() - 1)) % PEOPLE.size());
        String where = random.nextInt(3) == 0 ? "" : " in " + PLACES.get(meeting % PLACES.size());
        String when = " on " + day.getDayOfMonth() + " "
                + day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " "
                + day.getYear();
        StringBuilder text = new StringBuilder(one + " met " + other + where + when + ".");
        for (int i = 0; i < 6; i++) {
            text.append(" They spoke about ")
                    .append(MATTERS.get(random.nextInt(MATTERS.size())))
                    .append(" and ")
                    .append(MATTERS.get(random.nextInt(MATTERS.size())))
                    .append(" for ")
                    .append(2 + random.nextInt(90))
                    .append(" minutes.");
        }
        return new ArticleInput(
                "https://told.example/" + number,
                null,
                text.toString(),
                null,
                OffsetDateTime.of(day.plusDays(1).atTime(8, 0), ZoneOffset.UTC),
                null);
    }

    /** The article as a line of the files that {@code ingest} takes. */
    static String line(ArticleInput article) {
        return JsonMapper.shared()
                .writeValueAsString(Map.of(
                        "url", String.valueOf(article.url()),
                        "text", article.text(),
                        "publishedAt", String.valueOf(article.publishedAt())));
    }
}
