package org.entente.extract.event.line;

import java.util.List;
import org.entente.extract.event.lexicon.Cue;
import org.entente.extract.event.lexicon.Grammar;
import org.entente.extract.text.Sentence;
import org.entente.model.ArticleField;
import org.entente.model.Section;

/**
 * A sentence, read into items and groups of names.
 *
 * @param skipped items of appositions, parentheses, relative clauses and attributes, which the main clause reads past
 * @param heads by item of an attribute, the item of whom it describes; {@link #NOBODY} elsewhere
 */
public record Line(
        Sentence sentence, Grammar grammar, List<Item> items, List<Group> groups, boolean[] skipped, int[] heads) {

    /** Where an item describes nobody. */
    static final int NOBODY = -1;

    /** So many items apart, words have hardly to do with each other any more. */
    public static final int REACH = 12;

    public Item item(int at) {
        return items.get(at);
    }

    public int size() {
        return items.size();
    }

    /** Whether the item belongs to what describes somebody: {@code прибывшим в Москву с визитом}. */
    public boolean describes(int at) {
        return heads[at] != NOBODY;
    }

    public boolean has(Cue cue) {
        return items.stream().anyMatch(item -> item.is(cue));
    }

    /** Whether it is the headline of the article itself. */
    public boolean isTitle() {
        return sentence.section() == Section.BODY && sentence.span().field() == ArticleField.TITLE;
    }

    /** Whether it is written as headlines are: a title, or one of other headlines. */
    public boolean isHeadline() {
        return sentence.section() == Section.HEADLINE || sentence.span().field() == ArticleField.TITLE;
    }

    /** Whether an embedded stretch lies over the item that does not hold the other one as well. */
    public boolean hides(int at, int from) {
        if (!skipped[at]) {
            return false;
        }
        for (int i = Math.min(at, from); i <= Math.max(at, from); i++) {
            if (!skipped[i]) {
                return true;
            }
        }
        return false;
    }
}
