package org.entente.extract.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.extract.phrase.LanguageFile;
import org.entente.extract.phrase.PhraseTrie;
import org.entente.model.ArticleField;
import org.entente.model.ArticleInput;
import org.entente.model.Language;
import org.entente.model.Problem;
import org.entente.model.RejectedException;
import org.entente.model.Section;
import org.entente.model.Span;

/** From an article as given to its sentences: language, layout, datelines, full stops. */
public final class TextReader {

    private final LanguageDetector detector;
    private final Map<Language, Layout> layouts = new HashMap<>();
    private final Map<Language, SentenceSplitter> splitters = new HashMap<>();

    /** @param files the {@code text.yaml} of each language that is read */
    public TextReader(Map<Language, LanguageFile> files) {
        detector = new LanguageDetector(files);
        files.forEach((language, file) -> {
            PhraseTrie<Boolean> bylines = new PhraseTrie<>();
            file.words("bylines").forEach(phrase -> bylines.add(phrase, true));
            layouts.put(language, new Layout(bylines));
            splitters.put(
                    language,
                    new SentenceSplitter(file.words("abbreviations").stream()
                            .map(word -> word.toLowerCase(Locale.ROOT))
                            .collect(Collectors.toSet())));
        });
    }

    /**
     * The article's sentences, the title's first; of other headlines each once.
     *
     * @throws RejectedException when its language is not read, or cannot be told
     */
    public ReadText read(ArticleInput article) {
        Language language = language(article);
        List<Sentence> sentences = new ArrayList<>();
        String title = article.field(ArticleField.TITLE);
        split(language, title, 0, title.length(), ArticleField.TITLE, Section.BODY, sentences);
        Set<String> headlines = new HashSet<>();
        for (Layout.Line line : layout(language).lines(article.text())) {
            addLine(language, article.text(), line, headlines, sentences);
        }
        return new ReadText(article, language, sentences);
    }

    private void addLine(
            Language language, String text, Layout.Line line, Set<String> headlines, List<Sentence> sentences) {
        String words = text.substring(line.start(), line.end());
        switch (line.section()) {
            case HEADLINE -> {
                if (headlines.add(words)) {
                    add(text, line.start(), line.end(), ArticleField.TEXT, Section.HEADLINE, sentences);
                }
            }
            case BYLINE -> add(text, line.start(), line.end(), ArticleField.TEXT, Section.BYLINE, sentences);
            case BODY -> {
                int body = line.start() + Dateline.length(words);
                if (body > line.start()) {
                    add(text, line.start(), body, ArticleField.TEXT, Section.BYLINE, sentences);
                }
                split(language, text, body, line.end(), ArticleField.TEXT, Section.BODY, sentences);
            }
        }
    }

    private void split(
            Language language,
            String text,
            int from,
            int to,
            ArticleField field,
            Section section,
            List<Sentence> sentences) {
        for (int[] span : splitter(language).split(text, from, to)) {
            add(text, span[0], span[1], field, section, sentences);
        }
    }

    private static void add(
            String text, int start, int end, ArticleField field, Section section, List<Sentence> sentences) {
        sentences.add(new Sentence(new Span(field, start, end), text.substring(start, end), section));
    }

    private Language language(ArticleInput article) {
        Language given = article.language();
        Optional<Language> language = given == null
                ? detector.detect(article.field(ArticleField.TITLE) + "\n" + article.text())
                : Optional.of(given).filter(layouts::containsKey);
        return language.orElseThrow(() -> new RejectedException(List.of(new Problem(
                Problem.Code.UNKNOWN_LANGUAGE,
                (given == null
                                ? "The language of the text cannot be told."
                                : "The language `" + given + "` is not read.")
                        + " Accepted are "
                        + layouts.keySet().stream().sorted().map(Language::tag).collect(Collectors.joining(", ")) + ".",
                List.of("language")))));
    }

    private Layout layout(Language language) {
        Layout layout = layouts.get(language);
        if (layout == null) {
            throw new IllegalStateException("The language `" + language + "` has no layout.");
        }
        return layout;
    }

    private SentenceSplitter splitter(Language language) {
        SentenceSplitter splitter = splitters.get(language);
        if (splitter == null) {
            throw new IllegalStateException("The language `" + language + "` has no sentences.");
        }
        return splitter;
    }
}
