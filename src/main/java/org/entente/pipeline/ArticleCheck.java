package org.entente.pipeline;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.model.ArticleInput;
import org.entente.model.Problem;
import org.entente.model.Problem.Code;
import org.jspecify.annotations.Nullable;

/** Whether an article that comes in can be stored at all; every reason against it, each with its place. */
final class ArticleCheck {

    /** Longer than any news article; bounds the work that one input can cause. In UTF-16 code units. */
    static final int MAX_TEXT = 1_000_000;

    static final int MAX_TITLE = 2_000;
    static final int MAX_URL = 2_048;

    /** No news before the first newspaper (Relation, Strasbourg, 1605); none from farther ahead than zones of time explain. */
    private static final int FIRST_YEAR = 1605;

    private static final int DAYS_AHEAD = 2;

    private final Clock clock;

    ArticleCheck(Clock clock) {
        this.clock = clock;
    }

    List<Problem> problems(ArticleInput article) {
        List<Problem> problems = new ArrayList<>();
        checkText(article.text(), problems);
        checkTitle(article.title(), problems);
        checkUrl(article.url(), "url", problems);
        checkPublication(article.publishedAt(), problems);
        if (article.source() != null) {
            checkSourceName(article.source().name(), problems);
            checkUrl(article.source().url(), "source.url", problems);
        }
        return problems;
    }

    private static void checkText(String text, List<Problem> problems) {
        if (text.isBlank()) {
            problems.add(problem(
                    Code.EMPTY, "The text is empty. Accepted is plain text of 1 to 1,000,000 characters.", "text"));
        } else if (text.length() > MAX_TEXT) {
            problems.add(problem(
                    Code.TOO_LONG,
                    "The text has `" + text.length() + "` characters. Accepted are at most " + MAX_TEXT + ".",
                    "text"));
        } else {
            checkCharacters(text, "text", problems);
        }
    }

    private static void checkTitle(@Nullable String title, List<Problem> problems) {
        if (title == null) {
            return;
        }
        if (title.length() > MAX_TITLE) {
            problems.add(problem(
                    Code.TOO_LONG,
                    "The title has `" + title.length() + "` characters. Accepted are at most " + MAX_TITLE + ".",
                    "title"));
        } else {
            checkCharacters(title, "title", problems);
        }
    }

    private static void checkSourceName(String name, List<Problem> problems) {
        if (name.isBlank()) {
            problems.add(problem(
                    Code.EMPTY,
                    "The name of the source is empty. Accepted is a name, or no source at all.",
                    "source",
                    "name"));
        } else if (name.length() > MAX_TITLE) {
            problems.add(problem(
                    Code.TOO_LONG,
                    "The name of the source has `" + name.length() + "` characters. Accepted are at most " + MAX_TITLE
                            + ".",
                    "source",
                    "name"));
        } else {
            checkCharacters(name, "source.name", problems);
        }
    }

    /** Control characters and halves of surrogate pairs are no text: no reader could quote them back. */
    private static void checkCharacters(String text, String path, List<Problem> problems) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c) || (Character.isISOControl(c) && "\t\n\r\f\u0085".indexOf(c) < 0)) {
                problems.add(problem(
                        Code.MALFORMED,
                        "The " + path + " has the character `U+" + hex(c) + "` at offset " + i
                                + ". Accepted is text without control characters other than tab and line breaks, in whole code points.",
                        path.split("\\.")));
                return;
            }
        }
    }

    private static String hex(char c) {
        String hex = Integer.toHexString(c).toUpperCase(Locale.ROOT);
        return "0".repeat(4 - hex.length()) + hex;
    }

    private static void checkUrl(@Nullable String url, String path, List<Problem> problems) {
        if (url != null && !isWebAddress(url)) {
            problems.add(problem(
                    Code.INVALID_URL,
                    "The address `" + shown(url)
                            + "` is none. Accepted is an absolute address of scheme http or https, at most " + MAX_URL
                            + " characters.",
                    path.split("\\.")));
        }
    }

    private static boolean isWebAddress(String url) {
        try {
            URI uri = new URI(url);
            String scheme = uri.getScheme();
            return url.length() <= MAX_URL
                    && uri.getHost() != null
                    && ("http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private void checkPublication(@Nullable OffsetDateTime publishedAt, List<Problem> problems) {
        if (publishedAt == null) {
            return;
        }
        OffsetDateTime latest = OffsetDateTime.now(clock).plusDays(DAYS_AHEAD);
        if (publishedAt.getYear() < FIRST_YEAR || publishedAt.isAfter(latest)) {
            problems.add(problem(
                    Code.INVALID_DATE,
                    "The publication date `" + publishedAt + "` cannot be. Accepted is " + FIRST_YEAR + " to "
                            + latest.toLocalDate() + ".",
                    "publishedAt"));
        }
    }

    private static String shown(String value) {
        return value.length() > 200 ? value.substring(0, 200) + "…" : value;
    }

    private static Problem problem(Code code, String message, String... path) {
        return new Problem(code, message, List.of(path));
    }
}
