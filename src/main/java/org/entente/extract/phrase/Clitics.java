package org.entente.extract.phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.entente.extract.phrase.Token.Joint;
import org.entente.model.Language;

/**
 * The one-letter words that a language writes glued to the next ({@code ووزير}: and the minister), cut off as tokens of their
 * own where what is left is a word that the lexicon knows, or stands with its article.
 *
 * @param letters the glued words
 * @param article the article, glued likewise; empty where there is none
 * @param elided glued words that swallow the first letter of the article ({@code للرئيس}: to the president)
 */
public record Clitics(List<String> letters, String article, List<String> elided) {

    /** A shorter rest is more likely the end of a word. */
    private static final int SHORTEST_REST = 2;

    public Clitics {
        letters = List.copyOf(letters);
        elided = List.copyOf(elided);
    }

    /** Of each language, by its {@code text.yaml}. */
    static Map<Language, Clitics> all(Map<Language, LanguageFile> texts) {
        Map<Language, Clitics> all = new HashMap<>();
        texts.forEach((language, file) -> all.put(
                language,
                new Clitics(file.words("clitics"), Folding.fold(file.word("article", "")), file.words("elided"))));
        return all;
    }

    static Clitics none() {
        return new Clitics(List.of(), "", List.of());
    }

    /**
     * The tokens with glued words cut off.
     *
     * @param known whether a phrase of the lexicon may begin with the word
     */
    public List<Token> cut(List<Token> tokens, Predicate<String> known) {
        if (letters.isEmpty()) {
            return tokens;
        }
        List<Token> cut = new ArrayList<>(tokens.size() + tokens.size() / 4);
        for (Token token : tokens) {
            cut(token, known, cut);
        }
        return cut;
    }

    private void cut(Token token, Predicate<String> known, List<Token> cut) {
        String word = token.folded();
        boolean whole = !token.isWord() || token.end() - token.start() != word.length() || known.test(word);
        for (int i = 0; !whole && i < letters.size(); i++) {
            String letter = letters.get(i);
            if (!word.startsWith(letter)) {
                continue;
            }
            String rest = rest(word, letter, known);
            boolean definite = !article.isEmpty() && rest.startsWith(article) && rest.length() > article.length() + 2;
            if (definite || rest.length() >= SHORTEST_REST && known.test(rest) || twice(rest, known)) {
                int middle = token.start() + letter.length();
                cut.add(new Token(token.start(), middle, letter, token.kind(), token.joint()));
                cut(
                        new Token(middle, token.end(), word.substring(letter.length()), token.kind(), Joint.GLUED),
                        rest,
                        known,
                        cut);
                return;
            }
        }
        cut.add(token);
    }

    /** The rest of a word as it is written alone; a second glued word may stand before it. */
    private void cut(Token rest, String alone, Predicate<String> known, List<Token> cut) {
        if (alone.equals(rest.folded())) {
            cut(rest, known, cut);
        } else {
            cut.add(new Token(rest.start(), rest.end(), alone, rest.kind(), rest.joint()));
        }
    }

    /** {@code وبالرئيس}: whether another glued word comes before a word that is known. */
    private boolean twice(String word, Predicate<String> known) {
        for (String letter : letters) {
            if (word.startsWith(letter)) {
                String rest = rest(word, letter, known);
                if (rest.startsWith(article) && rest.length() > article.length() + 2
                        || rest.length() >= SHORTEST_REST && known.test(rest)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What is left, with the article that a letter swallowed: {@code للرئيس}; not in a word that begins so: {@code للقاء}. */
    private String rest(String word, String letter, Predicate<String> known) {
        String rest = word.substring(letter.length());
        String last = article.isEmpty() ? "" : article.substring(article.length() - 1);
        boolean swallowed = elided.contains(letter)
                && !last.isEmpty()
                && rest.startsWith(last)
                && rest.length() > SHORTEST_REST + 1;
        if (!swallowed) {
            return rest;
        }
        String definite = article + rest.substring(1);
        return known.test(rest) && !known.test(definite) ? rest : definite;
    }
}
