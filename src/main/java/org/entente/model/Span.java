package org.entente.model;

/**
 * A stretch of an article: UTF-16 offsets into one of its fields as given.
 *
 * @param start first code unit, inclusive
 * @param end last code unit, exclusive
 */
public record Span(ArticleField field, int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end < start) {
            throw new InvalidValueException(
                    "The span from `" + start + "` to `" + end + "` is none. Accepted is 0 <= start <= end.");
        }
    }

    public int length() {
        return end - start;
    }

    public boolean contains(Span other) {
        return field == other.field && start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return field == other.field && start < other.end && other.start < end;
    }

    @Override
    public int compareTo(Span other) {
        int byField = field.compareTo(other.field);
        int byStart = byField != 0 ? byField : Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(other.end, end);
    }
}
