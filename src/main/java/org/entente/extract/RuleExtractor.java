package org.entente.extract;

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
import org.entente.model.Language;

/** Reads by rules and the authority alone: the same words always give the same reading. */
public final class RuleExtractor implements Extractor {

    private final TextReader texts;
    private final MentionFinder mentions;
    private final EventFinder events;

    public RuleExtractor(Authority authority) {
        Map<Language, LanguageFile> files = LanguageFile.all("text.yaml");
        var words = new WordForms(files);
        ForkJoinTask<EventFinder> finder =
                ForkJoinTask.adapt(() -> new EventFinder(authority, words)).fork();
        texts = new TextReader(files);
        mentions = new MentionFinder(authority, LanguageFile.all("names.yaml"), words);
        events = finder.join();
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
