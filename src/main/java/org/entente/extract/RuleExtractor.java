package org.entente.extract;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinTask;
import org.entente.extract.event.EventFinder;
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
        Map<Language, LanguageFile> files = LanguageFile.all("text.yaml");
        this.authority = authority;
        words = new WordForms(files);
        ForkJoinTask<EventFinder> finder =
                ForkJoinTask.adapt(() -> new EventFinder(authority, words)).fork();
        texts = new TextReader(files);
        mentions = new MentionFinder(authority, List.of(), LanguageFile.all("names.yaml"), words);
        events = finder.join();
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
        return new RuleExtractor(AuthorityFiles.load());
    }

    @Override
    public Extraction extract(ArticleInput article) {
        NamedText text = mentions.find(texts.read(article));
        return new Extraction(text.text().language(), text.mentions(), events.find(text), text.affiliations());
    }
}
