package org.entente.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.entente.extract.phrase.PhraseTrie;
import org.entente.extract.phrase.Tokenizer;
import org.entente.model.Section;

/**
 * Tells the body of a text from what web pages print around it: the line of source or author, and the headlines of
 * other articles after it.
 *
 * <p>A headline is a short line without a full stop. It is another article's when it stands after a byline, or in a
 * run of three or more at the end of a text whose paragraphs do end in full stops.
 */
final class Layout {

    /** In UTF-16 code units; headlines of real pages stay below. */
    private static final int LONGEST_HEADLINE = 140;

    private static final int LONGEST_BYLINE = 160;
    private static final int RUN = 3;
    private static final String FULL_STOPS = "।॥。.۔";

    /** Initials of the desk such as {@code T.A.S / T.A.S}. */
    private static final Pattern INITIALS = Pattern.compile("\\p{L}{1,3}(?:[./ ]{1,3}\\p{L}{1,3}){1,9}\\.?");

    /** A line of the text and the part of the page that it belongs to. */
    record Line(int start, int end, Section section) {}

    private final PhraseTrie<Boolean> bylines;

    Layout(PhraseTrie<Boolean> bylines) {
        this.bylines = bylines;
    }

    List<Line> lines(String text) {
        List<int[]> spans = Paragraphs.of(text);
        boolean[] bylines = bylines(text, spans);
        int byline = bylines.length - 1;
        while (byline > 0 && !bylines[byline]) {
            byline--;
        }
        byline = byline == 0 ? -1 : byline;
        int headlines = firstHeadline(text, spans, byline);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            int[] span = spans.get(i);
            Section section = i >= headlines ? Section.HEADLINE : bylines[i] ? Section.BYLINE : Section.BODY;
            lines.add(new Line(span[0], span[1], section));
        }
        return lines;
    }

    /** Where the headlines of others begin, by line; past the last line when there are none. */
    private static int firstHeadline(String text, List<int[]> lines, int byline) {
        int first = lines.size();
        while (first > 0 && isHeadline(text, lines.get(first - 1))) {
            first--;
        }
        if (byline >= 0 && first <= byline + 1) {
            return byline + 1;
        }
        boolean bodyBefore = first > 0 && endsInFullStop(text, lines.get(first - 1));
        return bodyBefore && lines.size() - first >= RUN ? first : lines.size();
    }

    private boolean[] bylines(String text, List<int[]> lines) {
        boolean[] bylines = new boolean[lines.size()];
        for (int i = 0; i < bylines.length; i++) {
            bylines[i] = isByline(text.substring(lines.get(i)[0], lines.get(i)[1]));
        }
        return bylines;
    }

    private boolean isByline(String line) {
        if (line.length() > LONGEST_BYLINE) {
            return false;
        }
        return bylines.begins(Tokenizer.first(line)) && bylines.longestAt(Tokenizer.tokens(line), 0) != null
                || INITIALS.matcher(line).matches();
    }

    private static boolean isHeadline(String text, int[] line) {
        return line[1] - line[0] <= LONGEST_HEADLINE && !endsInFullStop(text, line);
    }

    private static boolean endsInFullStop(String text, int[] line) {
        int last = line[1] - 1;
        while (last > line[0] && "\"'”’»)」』".indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return FULL_STOPS.indexOf(text.charAt(last)) >= 0;
    }
}
