package org.entente.model;

import java.util.Locale;

/**
 * A language by its BCP 47 tag, such as {@code bn} or {@code zh}.
 *
 * @param tag the primary subtag, lower case, two or three letters (ISO 639)
 */
public record Language(String tag) implements Comparable<Language> {

    public static final Language ENGLISH = new Language("en");

    public Language {
        if (tag.length() < 2 || tag.length() > 3 || !tag.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
            throw new InvalidValueException("The language `" + tag
                    + "` is no language tag. Accepted are two or three lower-case letters (ISO 639), such as `bn`.");
        }
    }

    /** Reads a tag as clients write it: {@code zh-CN} and {@code ZH} are {@code zh}. */
    public static Language of(String tag) {
        return new Language(tag.strip().split("[-_]", 2)[0].toLowerCase(Locale.ROOT));
    }

    @Override
    public int compareTo(Language other) {
        return tag.compareTo(other.tag);
    }

    @Override
    public String toString() {
        return tag;
    }
}
