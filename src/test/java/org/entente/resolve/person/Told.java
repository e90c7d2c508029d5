package org.entente.resolve.person;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.KnowsNobody;
import org.entente.model.Affiliation;
import org.entente.model.Article;
import org.entente.model.ArticleField;
import org.entente.model.EntityKind;
import org.entente.model.EntityRef;
import org.entente.model.Extraction;
import org.entente.model.Language;
import org.entente.model.Mention;
import org.entente.model.Passage;
import org.entente.model.Section;
import org.entente.model.Span;
import org.entente.resolve.EntityLinker;
import org.entente.resolve.ResolvedArticle;
import org.jspecify.annotations.Nullable;

/** One article that names one person, of whom nothing is known. */
record Told(
        String name,
        String language,
        @Nullable String country,
        @Nullable String officeOf,
        @Nullable String office) {

    private static final PeopleLinking LINKING = new PeopleLinking(new KnowsNobody());

    /** An office of that country tells the country too. */
    Told(String name, String language, @Nullable String country, @Nullable String office) {
        this(name, language, country, country, office);
    }

    /** The id that each spelling came to, or all that were joined. */
    static Map<String, String> ids(List<Told> told) {
        Map<String, String> ids = new HashMap<>();
        var linked = linked(told);
        for (int i = 0; i < told.size(); i++) {
            ids.put(
                    told.get(i).name(),
                    linked.articles().get(i).mentions().getFirst().entityId());
        }
        Map<String, Set<String>> one = new HashMap<>();
        for (Join join : linked.joins()) {
            Set<String> all = new TreeSet<>();
            join.ids().forEach(id -> all.addAll(one.getOrDefault(id, Set.of(id))));
            all.forEach(id -> one.put(id, all));
        }
        ids.replaceAll((name, id) -> String.join(" = ", one.getOrDefault(id, Set.of(id))));
        return ids;
    }

    /** What comes of one article for each. */
    static PeopleLinking.Linked linked(List<Told> told) {
        List<ResolvedArticle> articles = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            articles.add(article(told.get(i), i));
        }
        return LINKING.link(articles, strangers());
    }

    private static ResolvedArticle article(Told told, int number) {
        String id = "article:" + Integer.toHexString(0x10000000 + number);
        var article = new Article(
                id,
                null,
                null,
                told.name(),
                new Language(told.language()),
                OffsetDateTime.parse("2024-11-13T08:00:00Z"),
                null,
                id,
                id);
        var span = new Span(ArticleField.TEXT, 0, told.name().length());
        var ref = new EntityRef(EntityKind.PERSON, told.name(), null, told.country(), null);
        var mention = new Mention(ref, span, told.name(), span, Section.BODY, 0.9);
        var affiliations = told.officeOf() == null || told.office() == null
                ? List.<Affiliation>of()
                : List.of(new Affiliation(
                        ref,
                        new EntityRef(
                                EntityKind.COUNTRY,
                                told.officeOf(),
                                "country:" + told.officeOf(),
                                told.officeOf(),
                                null),
                        told.office(),
                        new Passage(span, told.name(), 0.9, "rules/test")));
        return new EntityLinker(new KnowsNobody())
                .link(
                        article,
                        new Extraction(new Language(told.language()), List.of(mention), List.of(), affiliations));
    }

    private static PeopleLinking.People strangers() {
        return new PeopleLinking.People() {

            @Override
            public Set<String> taken(Collection<String> ids) {
                return new TreeSet<>();
            }

            @Override
            public Map<String, List<PersonKnown>> known(Map<String, Set<String>> blocks) {
                return Map.of();
            }

            @Override
            public Map<String, Set<String>> distinct(Collection<String> ids) {
                return Map.of();
            }

            @Override
            public Set<Pair> apart(Collection<Pair> pairs) {
                return Set.of();
            }
        };
    }
}
