package org.entente.extract.name.clause;

/**
 * Which words of a sentence a model takes for names.
 *
 * @param tags by token
 * @param margins by token, how much better its tag is than being no name, or, outside, than being one
 */
public record Tagged(int[] tags, float[] margins) {

    /** No name, the first word of one, a further word. */
    public static final int OUTSIDE = 0;

    public static final int FIRST = 1;
    public static final int FURTHER = 2;

    /** The token after the name that begins at the token; the token itself where none begins. */
    public int end(int from) {
        if (from >= tags.length || tags[from] != FIRST) {
            return from;
        }
        int end = from + 1;
        while (end < tags.length && tags[end] == FURTHER) {
            end++;
        }
        return end;
    }

    /** Whether it is that sure that the token belongs to no name. */
    public boolean isOutside(int at, float margin) {
        return tags[at] == OUTSIDE && margins[at] > margin;
    }

    /** How sure it is of the least sure word of a name. */
    public float margin(int from, int to) {
        float least = Float.MAX_VALUE;
        for (int i = from; i < to; i++) {
            least = Math.min(least, margins[i]);
        }
        return least;
    }
}
