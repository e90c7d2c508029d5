package org.entente.extract;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Supplier;
import org.entente.extract.event.EventFinder;
import org.entente.extract.event.EventLexicon;
import org.entente.extract.gazetteer.AuthorityFiles;
import org.entente.extract.name.MentionFinder;
import org.entente.extract.name.NamedText;
import org.entente.extract.phrase.LanguageFile;
import org.entente.extract.phrase.WordForms;
import org.entente.extract.text.TextReader;
import org.entente.model.ArticleInput;
import org.entente.model.Authority;
import org.entente.model.Extraction;
import org.entente.model.KnownEntity;
import org.entente.model.Language;

/** Reads by rules and the authority alone: the same words always give the same reading. */
public final class RuleExtractor implements Extractor {

    private final Authority authority;
    private final WordForms words;
    private final TextReader texts;
    private final MentionFinder mentions;
    private final EventFinder events;

    public RuleExtractor(Authority authority) {
        this(() -> authority);
    }

    /** @param source asked for the authority once the languages' own data is under way, on all cores */
    private RuleExtractor(Supplier<Authority> source) {
        Map<Language, LanguageFile> files = LanguageFile.all("text.yaml");
        words = new WordForms(files);
        ForkJoinTask<EventLexicon> lexicon =
                ForkJoinTask.adapt(() -> new EventLexicon(words)).fork();
        texts = new TextReader(files);
        Map<Language, LanguageFile> names = LanguageFile.all("names.yaml");
        authority = source.get();
        mentions = new MentionFinder(authority, List.of(), names, words);
        events = new EventFinder(authority, lexicon.join());
    }

    private RuleExtractor(RuleExtractor other, Collection<KnownEntity> people) {
        authority = other.authority;
        words = other.words;
        texts = other.texts;
        mentions = new MentionFinder(authority, people, LanguageFile.all("names.yaml"), words);
        events = other.events;
    }

    /** The same, which knows these people beside the authority by their whole names. */
    public RuleExtractor knowing(Collection<KnownEntity> people) {
        return new RuleExtractor(this, people);
    }

    /** With the authority that the project ships. */
    public static RuleExtractor ofShippedAuthority() {
        ForkJoinTask<Authority> authority =
                ForkJoinTask.<Authority>adapt(AuthorityFiles::load).fork();
        return new RuleExtractor(authority::join);
    }

    @Override
    public Extraction extract(ArticleInput article) {
        NamedText text = mentions.find(texts.read(article));
        return new Extraction(text.text().language(), text.mentions(), events.find(text), text.affiliations());
    }
}
