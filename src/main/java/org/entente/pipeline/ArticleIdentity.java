package org.entente.pipeline;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.entente.model.Article;
import org.entente.model.ArticleInput;
import org.entente.model.Language;
import org.entente.model.SourceInput;
import org.entente.resolve.NameKeys;
import org.jspecify.annotations.Nullable;

/** What makes an article itself: its address where it has one, otherwise its source, title and text. */
final class ArticleIdentity {

    private static final int ID_DIGITS = 16;

    private ArticleIdentity() {}

    static Article of(ArticleInput input, Language language) {
        SourceInput source = input.source();
        String name = source == null ? null : source.name();
        String identity = input.url() == null ? sha256(name, input.title(), input.text()) : sha256(input.url());
        String publishedAt = input.publishedAt() == null
                ? null
                : input.publishedAt().toInstant().toString();
        return new Article(
                "article:" + identity.substring(0, ID_DIGITS),
                input.url(),
                input.title(),
                input.text(),
                language,
                input.publishedAt(),
                source,
                sha256(input.url(), name, input.title(), input.text(), language.tag(), publishedAt),
                sha256(NameKeys.folded(input.text())));
    }

    private static String sha256(@Nullable String... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : parts) {
                digest.update((byte) (part == null ? 0 : 1));
                digest.update(part == null ? new byte[0] : part.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256.", e);
        }
    }
}
