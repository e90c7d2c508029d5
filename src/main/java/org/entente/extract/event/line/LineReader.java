package org.entente.extract.event.line;

import java.util.ArrayList;
import java.util.List;
import org.entente.extract.date.DateFinder;
import org.entente.extract.date.DateMention;
import org.entente.extract.event.lexicon.Cue;
import org.entente.extract.event.lexicon.Grammar;
import org.entente.extract.phrase.PhraseTrie;
import org.entente.extract.phrase.Token;
import org.entente.extract.phrase.Token.Joint;
import org.entente.extract.phrase.Token.Kind;
import org.entente.extract.phrase.Tokenizer;
import org.entente.extract.text.Sentence;
import org.entente.model.Mention;

/** Reads a sentence into items: its names, dates, phrases of the lexicon and what is left. */
public final class LineReader {

    /** In UTF-16 code units. */
    private static final int LONGEST_ENDING = 4;

    private final DateFinder dates;
    private final Grammar grammar;
    private final Anchor anchor;
    private final Cases cases;

    public LineReader(Grammar grammar, Cases cases, DateFinder dates, Anchor anchor) {
        this.anchor = anchor;
        this.grammar = grammar;
        this.cases = cases;
        this.dates = dates;
    }

    /** @param mentions those of the sentence, in its order */
    public Line read(Sentence sentence, List<Mention> mentions) {
        List<Mention> names = outermost(mentions);
        List<Token> tokens = grammar.clitics().cut(tokens(sentence, names), grammar.cues()::begins);
        tokens.removeIf(token -> grammar.emphatic().contains(token.folded()));
        List<DateMention> found = anchor.settled(dates.find(grammar.language(), sentence.text(), tokens));
        List<Item> items = new ArrayList<>(tokens.size());
        int name = 0;
        int date = 0;
        for (int at = 0; at < tokens.size(); ) {
            Token token = tokens.get(at);
            while (date < found.size() && found.get(date).from() < at) {
                date++;
            }
            if (token.kind() == Kind.NAME) {
                items.add(new Item(token, token.end(), names.get(name++), null, List.of()));
                at++;
            } else if (date < found.size() && found.get(date).from() == at) {
                DateMention mention = found.get(date);
                items.add(new Item(token, tokens.get(mention.to() - 1).end(), null, mention, List.of()));
                at = mention.to();
            } else if (isAbbreviating(tokens, at)) {
                at++;
            } else {
                at = phrase(tokens, at, items);
            }
        }
        return new GroupReader(sentence, grammar, cases, items).line();
    }

    /** {@code ড. মুহাম্মদ ইউনূস}: a dot within a sentence ends a word cut short, and no clause. */
    private static boolean isAbbreviating(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        return token.isMark()
                && token.folded().equals(".")
                && token.joint() == Joint.GLUED
                && at > 0
                && tokens.get(at - 1).isWord()
                && at + 1 < tokens.size()
                && !tokens.get(at + 1).isMark();
    }

    private int phrase(List<Token> tokens, int at, List<Item> items) {
        Token token = tokens.get(at);
        boolean afterName = at > 0 && tokens.get(at - 1).kind() == Kind.NAME;
        if (afterName && (token.joint() == Joint.GLUED || token.joint() == Joint.HYPHEN)) {
            int suffix = token.isMark() && at + 1 < tokens.size() && "-–'".contains(token.folded()) ? at + 1 : at;
            List<Cue> glued = tokens.get(suffix).joint() == Joint.GLUED
                    ? grammar.glued().get(tokens.get(suffix).folded())
                    : null;
            if (glued != null && longest(tokens, at) <= suffix + 1) {
                items.add(new Item(token, tokens.get(suffix).end(), null, null, glued));
                return suffix + 1;
            }
        }
        int end = at + 1;
        List<Cue> cues = new ArrayList<>(2);
        for (PhraseTrie.Match<Cue> match : grammar.cues().matchesAt(tokens, at)) {
            Cue cue = match.value() instanceof Cue.Last last ? last.cue() : match.value();
            if (match.value() != cue && !isLast(tokens, match.end())) {
                continue;
            }
            if (match.end() > end) {
                cues.clear();
                end = match.end();
            }
            if (match.end() == end && !cues.contains(cue)) {
                cues.add(cue);
            }
        }
        if (!addInflected(token, cues, items)) {
            items.add(new Item(token, tokens.get(end - 1).end(), null, null, List.copyOf(cues)));
        }
        return end;
    }

    /** {@code 대통령은}: where the title stands behind the name, it bears what shows the name's function. */
    private boolean addInflected(Token token, List<Cue> cues, List<Item> items) {
        boolean title = cues.isEmpty() || cues.equals(List.of(Cue.Sign.MOUTHPIECE));
        if (!title || !grammar.titlesAfter() || !token.isWord()) {
            return false;
        }
        String word = token.folded();
        for (int length = Math.min(LONGEST_ENDING, word.length() - 1); length > 0; length--) {
            List<Cue> glued = grammar.glued().get(word.substring(word.length() - length));
            if (glued != null && word.length() == token.end() - token.start()) {
                int at = token.end() - length;
                String stem = word.substring(0, word.length() - length);
                items.add(new Item(
                        new Token(token.start(), at, stem, token.kind(), token.joint()), at, null, null, cues));
                items.add(new Item(
                        new Token(at, token.end(), word.substring(stem.length()), token.kind(), Joint.GLUED),
                        token.end(),
                        null,
                        null,
                        glued));
                return true;
            }
        }
        return false;
    }

    private int longest(List<Token> tokens, int at) {
        return grammar.cues().matchesAt(tokens, at).stream()
                .mapToInt(PhraseTrie.Match::end)
                .max()
                .orElse(at);
    }

    /** Whether a clause ends before the token: at a mark, at a conjunction, with the sentence. */
    private boolean isLast(List<Token> tokens, int at) {
        return at >= tokens.size()
                || tokens.get(at).isMark()
                || grammar.cues().matchesAt(tokens, at).stream()
                        .anyMatch(match -> match.value() == Cue.Sign.CONJUNCTION || match.value() == Cue.Sign.BREAK);
    }

    private static List<Mention> outermost(List<Mention> mentions) {
        List<Mention> names = new ArrayList<>();
        for (Mention mention : mentions) {
            if (!names.isEmpty() && names.getLast().span().overlaps(mention.span())) {
                if (mention.span().length() > names.getLast().span().length()) {
                    names.set(names.size() - 1, mention);
                }
            } else {
                names.add(mention);
            }
        }
        return names;
    }

    private static List<Token> tokens(Sentence sentence, List<Mention> names) {
        List<Token> tokens = new ArrayList<>();
        int start = sentence.span().start();
        int at = 0;
        for (Mention mention : names) {
            int from = mention.span().start() - start;
            int to = Math.min(mention.span().end() - start, sentence.text().length());
            cut(sentence, at, from, tokens);
            Joint joint = joint(sentence.text(), from);
            tokens.add(new Token(from, to, "", Kind.NAME, joint));
            at = to;
        }
        cut(sentence, at, sentence.text().length(), tokens);
        return tokens;
    }

    private static void cut(Sentence sentence, int from, int to, List<Token> tokens) {
        String text = sentence.text();
        boolean whole = from == 0 && to == text.length();
        boolean first = true;
        for (Token token : whole ? sentence.tokens() : Tokenizer.tokens(text.substring(from, to))) {
            Joint joint = first ? joint(text, from + token.start()) : token.joint();
            if (isInNumber(text, from + token.start()) || isTightDash(text, from + token.start(), from + token.end())) {
                joint = Joint.HYPHEN;
            }
            tokens.add(new Token(from + token.start(), from + token.end(), token.folded(), token.kind(), joint));
            first = false;
        }
    }

    /** {@code 5.000}, {@code 12:30}: a mark between digits ends nothing. */
    private static boolean isInNumber(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && ".,:'’".indexOf(text.charAt(at)) >= 0
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
    }

    /** {@code চীন–রাশিয়া}: a short dash without space joins, as a hyphen does. */
    private static boolean isTightDash(String text, int start, int end) {
        return end - start == 1
                && "-–‑−".indexOf(text.charAt(start)) >= 0
                && start > 0
                && end < text.length()
                && !Character.isWhitespace(text.charAt(start - 1))
                && !Character.isWhitespace(text.charAt(end));
    }

    private static Joint joint(String text, int at) {
        if (at == 0) {
            return Joint.LINE;
        }
        int before = text.codePointBefore(at);
        return Character.isWhitespace(before) || Character.isSpaceChar(before) ? Joint.SPACE : Joint.GLUED;
    }
}
