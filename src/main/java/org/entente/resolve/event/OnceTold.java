package org.entente.resolve.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.resolve.Report;
import org.entente.resolve.ResolvedArticle;
import org.entente.resolve.ResolvedEntity;

/** What one article reports, each event once. */
public final class OnceTold {

    private OnceTold() {}

    /** The article with each of its reports joined to an earlier one that tells of the same event. */
    public static ResolvedArticle of(ResolvedArticle article) {
        List<Report> once = new ArrayList<>();
        Map<String, String> countries = countries(article);
        for (Report report : article.reports()) {
            Telling telling = Telling.of(article.article().id(), 0, report, countries);
            int same = 0;
            while (same < once.size()
                    && Likeness.of(Telling.of(article.article().id(), 0, once.get(same), countries), telling) == 0) {
                same++;
            }
            if (same < once.size()) {
                once.set(same, together(once.get(same), report));
            } else {
                once.add(report);
            }
        }
        return new ResolvedArticle(
                article.article(), article.entities(), article.mentions(), once, article.affiliations());
    }

    /** What decides of which events the article tells, in the order of its reports. */
    public static List<Telling> tellings(ResolvedArticle article) {
        Map<String, String> countries = countries(article);
        List<Telling> tellings = new ArrayList<>();
        for (Report report : article.reports()) {
            tellings.add(Telling.of(article.article().id(), tellings.size(), report, countries));
        }
        return tellings;
    }

    private static Map<String, String> countries(ResolvedArticle article) {
        return article.entities().stream()
                .filter(entity -> entity.countryCode() != null)
                .collect(Collectors.toMap(
                        ResolvedEntity::id,
                        entity -> String.valueOf(entity.countryCode()),
                        (one, other) -> one,
                        HashMap::new));
    }

    /** The surer of both, with all who take part. */
    private static Report together(Report one, Report other) {
        Report surer = one.passage().confidence() >= other.passage().confidence() ? one : other;
        Report weaker = surer == one ? other : one;
        return new Report(
                surer.type(),
                surer.mode() == null ? weaker.mode() : surer.mode(),
                surer.status(),
                surer.date().isKnown() ? surer.date() : weaker.date(),
                surer.seriesId() == null ? weaker.seriesId() : surer.seriesId(),
                surer.series() == null ? weaker.series() : surer.series(),
                surer.ordinal() == null ? weaker.ordinal() : surer.ordinal(),
                surer.title(),
                Stream.concat(surer.participants().stream(), weaker.participants().stream())
                        .toList(),
                List.copyOf(union(surer.places(), weaker.places())),
                List.copyOf(union(surer.countries(), weaker.countries())),
                surer.passage(),
                surer.section());
    }

    private static Set<String> union(Collection<String> one, Collection<String> other) {
        return Stream.concat(one.stream(), other.stream()).collect(Collectors.toCollection(TreeSet::new));
    }
}
