package org.entente.extract.name;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.extract.name.clause.Clause;
import org.entente.extract.name.clause.Found;
import org.entente.extract.name.clause.NameData;
import org.entente.extract.name.clause.OfficeFound;
import org.entente.extract.name.known.AuthorityNames;
import org.entente.extract.name.known.Gazetteer;
import org.entente.extract.name.known.Homonyms;
import org.entente.extract.name.known.ImportedNames;
import org.entente.extract.name.known.KnownNames;
import org.entente.extract.name.known.NameTokens;
import org.entente.extract.name.known.Named;
import org.entente.extract.name.known.Namesakes;
import org.entente.extract.name.known.Offices;
import org.entente.extract.name.known.Spellings;
import org.entente.extract.name.office.Affiliations;
import org.entente.extract.name.office.Holders;
import org.entente.extract.name.office.OfficeReader;
import org.entente.extract.name.person.FamilyNames;
import org.entente.extract.name.person.FirstNames;
import org.entente.extract.name.person.NewNames;
import org.entente.extract.name.person.PersonNames;
import org.entente.extract.name.person.PersonTagger;
import org.entente.extract.name.person.ShortNames;
import org.entente.extract.name.person.UntitledNames;
import org.entente.extract.phrase.Clitics;
import org.entente.extract.phrase.LanguageFile;
import org.entente.extract.phrase.WordForms;
import org.entente.extract.text.ReadText;
import org.entente.extract.text.Sentence;
import org.entente.model.Affiliation;
import org.entente.model.Authority;
import org.entente.model.KnownEntity;
import org.entente.model.Language;
import org.entente.model.Mention;
import org.entente.model.Section;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;

/** Finds whom and what an article names, and whom its people stand for. */
public final class MentionFinder {

    /** A headline beside the article is another article's: what it names is less surely this one's matter. */
    private static final double HEADLINE = 0.9;

    private final Map<Language, Reader> readers;
    private final ImportedNames imported;

    /**
     * Each language for itself, on all cores.
     *
     * @param people who are known beside the authority
     * @param files the {@code names.yaml} of each language that is read
     */
    public MentionFinder(
            Authority authority, Collection<KnownEntity> people, Map<Language, LanguageFile> files, WordForms words) {
        var offices = new Offices(authority.entities());
        var names = new AuthorityNames(authority.entities());
        imported = new ImportedNames(people, names);
        LanguageFile first = LanguageFile.shared("first-names.yaml");
        readers = files.entrySet().parallelStream().collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> {
            Language language = entry.getKey();
            var data = NameData.of(entry.getValue(), words.declensions(language));
            var gazetteer = new Gazetteer(language, data, names, imported);
            var firstNames = new FirstNames(first, data);
            return reader(language, data, words.clitics(language), gazetteer, names, firstNames, offices, authority);
        }));
    }

    private static Reader reader(
            Language language,
            NameData data,
            Clitics clitics,
            Gazetteer gazetteer,
            AuthorityNames names,
            FirstNames firstNames,
            Offices offices,
            Authority authority) {
        List<Named> named = names.in(language);
        Set<String> nameWords = PersonNames.wordsOf(named);
        nameWords.addAll(data.whole());
        var newNames = new NewNames(data, nameWords, new Spellings(named));
        return new Reader(
                PersonTagger.of(language, nameWords),
                new NameTokens(clitics, data, gazetteer),
                new KnownNames(gazetteer, data),
                new OfficeReader(data, newNames),
                new UntitledNames(data, newNames, firstNames),
                new Holders(offices, data),
                new ShortNames(
                        data, data.cased() ? names.in(data.languages(language)).toList() : named),
                new FamilyNames(data, named),
                new Affiliations(authority, "rules/" + language));
    }

    /** The steps of one language, in their order. */
    private record Reader(
            @Nullable PersonTagger tagger,
            NameTokens tokens,
            KnownNames known,
            OfficeReader offices,
            UntitledNames untitled,
            Holders holders,
            ShortNames shortNames,
            FamilyNames familyNames,
            Affiliations affiliations) {}

    public NamedText find(ReadText text) {
        Reader reader = readers.get(text.language());
        if (reader == null) {
            return new NamedText(text, List.of(), List.of());
        }
        LocalDate published = text.article().publishedAt() == null
                ? null
                : text.article().publishedAt().toLocalDate();
        List<Clause> clauses = text.sentences().stream()
                .filter(sentence -> sentence.section() != Section.BYLINE)
                .map(sentence -> new Clause(sentence, reader.tokens().of(sentence)))
                .toList();
        List<List<OfficeFound>> offices = new ArrayList<>();
        for (Clause clause : clauses) {
            boolean elsewhere = clause.sentence.section() == Section.HEADLINE;
            offices.add(names(reader, clause, elsewhere ? null : published));
        }
        Homonyms.settle(clauses);
        reader.shortNames().find(clauses, published);
        reader.familyNames().find(clauses);
        List<Affiliation> affiliations = reader.affiliations().of(clauses, offices, published);
        List<Mention> mentions = mentions(clauses);
        var namesakes = Namesakes.of(affiliations, mentions, imported);
        return new NamedText(text, namesakes.ofMentions(mentions), namesakes.ofAffiliations(affiliations));
    }

    private static List<OfficeFound> names(Reader reader, Clause clause, @Nullable LocalDate published) {
        if (reader.tagger() != null) {
            clause.tagged = reader.tagger().tag(clause.tokens);
        }
        reader.known().find(clause, published);
        reader.familyNames().findHolders(clause, published);
        List<OfficeFound> offices = reader.offices().read(clause);
        reader.holders().find(clause, offices, published);
        reader.untitled().find(clause);
        return offices;
    }

    private static List<Mention> mentions(List<Clause> clauses) {
        List<Mention> mentions = new ArrayList<>();
        for (Clause clause : clauses) {
            clause.found().forEach(name -> mentions.add(mention(clause, name)));
        }
        mentions.sort((one, other) -> one.span().compareTo(other.span()));
        return mentions;
    }

    private static Mention mention(Clause clause, Found name) {
        Sentence sentence = clause.sentence;
        int offset = sentence.span().start();
        var span = new Span(sentence.span().field(), offset + name.start(), offset + name.end());
        double share = sentence.section() == Section.HEADLINE ? HEADLINE : 1;
        return new Mention(
                name.entity(),
                span,
                clause.text(name.start(), name.end()),
                sentence.span(),
                sentence.section(),
                name.confidence() * share);
    }
}
