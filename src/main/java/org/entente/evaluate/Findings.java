package org.entente.evaluate;

import java.util.Comparator;
import java.util.Set;
import org.entente.model.ArticleField;
import org.entente.model.Extraction;
import org.entente.model.Mention;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;

/** What the comparison of one article finds, each wrong or missing thing with its sentence. */
final class Findings {

    /** In UTF-16 code units: so much of a text is quoted around a name where no sentence is known. */
    private static final int AROUND = 80;

    private final Tally tally;
    private final Labelled label;
    private final Extraction read;
    private final String language;
    private final String where;

    Findings(Tally tally, Labelled label, Extraction read, String where) {
        this.tally = tally;
        this.label = label;
        this.read = read;
        this.language = read.language().tag();
        this.where = language + " " + (label.id() == null ? where : label.id()) + ": ";
    }

    void right(Measure measure) {
        tally.count(language, measure).right();
    }

    void wrong(Measure measure, String what, String sentence) {
        tally.count(language, measure).wrong();
        miss(measure + " wrong: " + what, sentence);
    }

    void missed(Measure measure, String what, String sentence) {
        tally.count(language, measure).missed();
        miss(measure + " missed: " + what, sentence);
    }

    /** @param told whether something else was told in its place, which is wrong then */
    void verdict(Measure measure, boolean right, boolean told, String what, String sentence) {
        if (right) {
            right(measure);
            return;
        }
        missed(measure, what, sentence);
        if (told) {
            tally.count(language, measure).wrong();
        }
    }

    /** @param allowed what is right if found, and not missed if not */
    void sets(Measure measure, Set<String> found, Set<String> right, Set<String> allowed) {
        found.stream().filter(right::contains).forEach(one -> right(measure));
        found.stream()
                .filter(one -> !right.contains(one) && !allowed.contains(one))
                .forEach(one -> wrong(measure, one, naming(one)));
        right.stream().filter(one -> !found.contains(one)).forEach(one -> missed(measure, one, naming(one)));
    }

    void status(String right, String told) {
        tally.status(language, right, told);
    }

    void mustNot(String statement, boolean told, String sentence) {
        tally.mustNot(language, told);
        if (told) {
            miss("MUST NOT " + statement, sentence);
        }
    }

    void miss(String what, String sentence) {
        tally.miss(where + what + (sentence.isEmpty() ? "" : " «" + sentence.replace('\n', ' ') + "»"));
    }

    /** The sentence that names a country by its code; empty where none does. */
    private String naming(String code) {
        return read.mentions().stream()
                .filter(mention -> code.equals(mention.entity().countryCode()))
                .findFirst()
                .map(this::sentence)
                .orElse("");
    }

    /** The sentence that names an entity, under its key or as it is written; empty where none does. */
    String naming(String key, String name) {
        return read.mentions().stream()
                .filter(mention -> key.equals(mention.entity().id()))
                .findFirst()
                .map(this::sentence)
                .orElseGet(() -> sentence(null, name));
    }

    String sentence(Mention mention) {
        Span span = mention.sentence();
        return field(span.field()).substring(span.start(), span.end());
    }

    private String field(ArticleField field) {
        return label.article().field(field);
    }

    /** The sentence in which one of the names stands; empty where none does. */
    String sentence(@Nullable String surface, String name) {
        for (String one : surface == null ? new String[] {name} : new String[] {surface, name}) {
            for (ArticleField field : ArticleField.values()) {
                int at = field(field).indexOf(one);
                if (at >= 0 && !one.isBlank()) {
                    return around(field, at, one.length());
                }
            }
        }
        return "";
    }

    private String around(ArticleField field, int at, int length) {
        String text = field(field);
        return read.mentions().stream()
                .map(Mention::sentence)
                .filter(span -> span.field() == field && span.start() <= at && at < span.end())
                .min(Comparator.comparingInt(Span::length))
                .map(span -> text.substring(span.start(), span.end()))
                .orElseGet(
                        () -> text.substring(Math.max(0, at - AROUND), Math.min(text.length(), at + length + AROUND)));
    }
}
