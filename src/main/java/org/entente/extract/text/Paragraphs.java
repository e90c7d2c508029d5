package org.entente.extract.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into paragraphs: at its line breaks, except those that a narrow page has put into a sentence. */
final class Paragraphs {

    private Paragraphs() {}

    /** The start and the end of each paragraph, white space around it left out; none is empty. */
    static List<int[]> of(String text) {
        List<int[]> paragraphs = new ArrayList<>();
        List<int[]> block = new ArrayList<>();
        for (int[] line : lines(text)) {
            if (line[0] < line[1]) {
                block.add(line);
            } else {
                addBlock(text, block, paragraphs);
                block.clear();
            }
        }
        addBlock(text, block, paragraphs);
        return paragraphs;
    }

    /** Lines without an empty one between them: paragraphs of a line each, or one paragraph that was wrapped. */
    private static void addBlock(String text, List<int[]> lines, List<int[]> paragraphs) {
        boolean wrapped = isWrapped(text, lines);
        for (int i = 0; i < lines.size(); i++) {
            int[] line = lines.get(i);
            if (i > 0 && (wrapped || Character.isLowerCase(text.codePointAt(line[0])))) {
                paragraphs.getLast()[1] = line[1];
            } else {
                paragraphs.add(line.clone());
            }
        }
    }

    /** Whether each line breaks just where the next word would have made it longer than all others. */
    private static boolean isWrapped(String text, List<int[]> lines) {
        int width = 0;
        for (int[] line : lines) {
            width = Math.max(width, line[1] - line[0]);
        }
        for (int i = 0; i + 1 < lines.size(); i++) {
            int[] line = lines.get(i);
            int[] next = lines.get(i + 1);
            int word = next[0];
            while (word < next[1] && !Character.isWhitespace(text.charAt(word))) {
                word++;
            }
            if (line[1] - line[0] + 1 + word - next[0] <= width) {
                return false;
            }
        }
        return lines.size() > 2;
    }

    /** Each line with white space left out; an empty one has no length. */
    private static List<int[]> lines(String text) {
        List<int[]> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isBreak(text, i)) {
                int first = start;
                int last = i;
                while (first < last && Character.isWhitespace(text.charAt(first))) {
                    first++;
                }
                while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
                    last--;
                }
                lines.add(new int[] {first, last});
                start = i + 1;
            }
        }
        return lines;
    }

    /** A carriage return before a line feed is white space of the line. */
    private static boolean isBreak(String text, int at) {
        char c = text.charAt(at);
        boolean beforeFeed = c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
        return c == '\n' || c == '\u2029' || (c == '\r' && !beforeFeed);
    }
}
