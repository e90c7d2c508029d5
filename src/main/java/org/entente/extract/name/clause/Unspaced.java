package org.entente.extract.name.clause;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.extract.phrase.LanguageFile;
import org.entente.extract.phrase.PhraseTrie;
import org.entente.extract.phrase.Token;
import org.entente.extract.phrase.Tokenizer;
import org.jspecify.annotations.Nullable;

/**
 * What {@code names.yaml} says, under {@code unspaced}, of a language that writes no spaces between words.
 *
 * @param exists whether the language is one
 * @param officeLast whether the office stands behind the name: 王毅外相
 * @param signs countries written by one sign, in rows of two or more: 中美, 日米韓; by the sign
 * @param bound signs that mean their country only behind a word of {@code after}: 访华
 * @param lone signs that mean their country alone too, before an office or a word of {@code before}: 俄外长, 米軍
 * @param after words behind which one sign is a country: 访, 驻, 対
 * @param before words before which a lone sign is a country
 * @param surnames family names
 * @param sounds signs that write the sounds of foreign names
 * @param honorifics what stands behind a name: 氏
 * @param posts what stands between a name and the country that an envoy is sent to: 駐
 * @param bodies what makes the words before it no person: 大学
 */
public record Unspaced(
        boolean exists,
        boolean officeLast,
        Map<String, String> signs,
        Map<String, String> bound,
        Set<String> lone,
        Set<String> after,
        PhraseTrie<Boolean> before,
        PhraseTrie<Boolean> surnames,
        Set<String> sounds,
        PhraseTrie<Boolean> honorifics,
        Set<String> posts,
        PhraseTrie<Boolean> bodies) {

    /** Between the parts of a foreign name. */
    private static final String DOTS = "·・•‧･＝=";

    static Unspaced of(LanguageFile names) {
        LanguageFile file = names.under("unspaced");
        Map<String, String> signs = bySign(file, "signs");
        return new Unspaced(
                !file.keys().isEmpty(),
                "yes".equals(file.word("office-last", "no")),
                signs,
                bySign(file, "bound"),
                signs(file.words("lone")),
                signs(file.words("after")),
                trie(file.words("before")),
                trie(file.words("surnames")),
                signs(file.words("sounds")),
                trie(file.words("honorifics")),
                signs(file.words("posts")),
                trie(file.words("bodies")));
    }

    private static Map<String, String> bySign(LanguageFile file, String key) {
        Map<String, String> codes = new HashMap<>();
        file.wordsByKey(key).forEach((code, words) -> signs(words).forEach(sign -> codes.put(sign, code)));
        return codes;
    }

    /** The signs of all words. */
    private static Set<String> signs(List<String> words) {
        Set<String> signs = new HashSet<>();
        words.forEach(word -> Tokenizer.tokens(word).forEach(token -> signs.add(token.folded())));
        return signs;
    }

    private static PhraseTrie<Boolean> trie(List<String> words) {
        PhraseTrie<Boolean> trie = new PhraseTrie<>();
        words.forEach(word -> trie.add(word, true));
        return trie;
    }

    public boolean isPost(Token token) {
        return posts.contains(token.folded());
    }

    public static boolean isHan(@Nullable Token token) {
        return token != null
                && token.isWord()
                && token.folded().length() <= 2
                && Character.UnicodeScript.of(token.folded().codePointAt(0)) == Character.UnicodeScript.HAN;
    }

    public static boolean isKatakana(@Nullable Token token) {
        return token != null
                && token.isWord()
                && token.folded().charAt(0) >= '\u30A1'
                && token.folded().charAt(0) <= '\u30FA';
    }

    public static boolean isDot(@Nullable Token token) {
        return token != null && token.isMark() && DOTS.contains(token.folded());
    }

    public static @Nullable Token token(List<Token> tokens, int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at) : null;
    }
}
