package org.entente.extract.event.line;

import java.util.ArrayList;
import java.util.List;
import org.entente.extract.date.DateMention;
import org.entente.extract.event.lexicon.Cue;
import org.entente.extract.event.lexicon.Form;
import org.entente.extract.event.lexicon.Function;
import org.entente.extract.phrase.Token;
import org.entente.model.EntityKind;
import org.entente.model.EventStatus;
import org.entente.model.Mention;
import org.jspecify.annotations.Nullable;

/**
 * A step of a sentence: a name, a date, a phrase of the lexicon, or one other token.
 *
 * @param first its first token
 * @param cues what it does, empty for a word that the lexicon does not know
 */
public record Item(
        Token first,
        int end,
        @Nullable Mention name,
        @Nullable DateMention date,
        List<Cue> cues) {

    private static final Cue PLANNED = new Cue.Auxiliary(EventStatus.PLANNED);

    static Item of(Token token) {
        return new Item(token, token.end(), null, null, List.of());
    }

    /** The name that it is. */
    Mention mention() {
        if (name == null) {
            throw new IllegalStateException("`" + first.folded() + "` is no name");
        }
        return name;
    }

    EntityKind kind() {
        return mention().entity().kind();
    }

    public boolean isPerson() {
        return name != null && kind() == EntityKind.PERSON;
    }

    public boolean isWord() {
        return name == null && date == null && isPlain() && !first.isMark();
    }

    /** Whether it says nothing by itself of what happens. */
    private boolean isPlain() {
        for (Cue cue : cues) {
            boolean named =
                    cue == Cue.Sign.GOVERNMENT || cue instanceof Cue.Trigger trigger && trigger.form() == Form.THING;
            if (!named && !(cues.size() == 1 && cue == Cue.Sign.ATTRIBUTIVE)) {
                return false;
            }
        }
        return true;
    }

    public boolean isMark() {
        return name == null && first.isMark();
    }

    /** Whether it is the mark, and no part of a number. */
    public boolean isMark(String mark) {
        return isMark() && first.folded().equals(mark) && first.joint() != Token.Joint.HYPHEN;
    }

    public boolean isComma() {
        return isMark(",") || isMark("、");
    }

    boolean isHyphen() {
        return isMark() && first.folded().length() == 1 && "-–—‑−/".contains(first.folded());
    }

    /** The dot between names of Chinese and Japanese: 韓国・慶州. */
    boolean isDot() {
        return isMark("・") || isMark("·");
    }

    public boolean isStop() {
        return isMark() && ";:।.!?。！？…\"—–".contains(first.folded()) && first.joint() != Token.Joint.HYPHEN;
    }

    public boolean is(Cue cue) {
        return cues.contains(cue);
    }

    /** Whether it ends the clause that a verb governs. */
    public boolean isBreak() {
        return isStop()
                || is(Cue.Sign.BREAK)
                || is(Cue.Sign.RELATIVE)
                || is(Cue.Sign.SPEECH)
                || is(Cue.Sign.DENIAL)
                || is(Cue.Sign.CONDITION);
    }

    public boolean isConjunction() {
        return is(Cue.Sign.CONJUNCTION);
    }

    public @Nullable Function before() {
        return marker(true);
    }

    public @Nullable Function after() {
        return marker(false);
    }

    private @Nullable Function marker(boolean before) {
        for (Cue cue : cues) {
            if (cue instanceof Cue.Marker marker && marker.before() == before) {
                return marker.function();
            }
        }
        return null;
    }

    /** All that it can show, of what stands behind it or before it. */
    public List<Function> markers(boolean before) {
        List<Function> functions = new ArrayList<>();
        for (Cue cue : cues) {
            if (cue instanceof Cue.Marker marker && marker.before() == before) {
                functions.add(marker.function());
            }
        }
        return functions;
    }

    boolean isMarker() {
        return before() != null || after() != null;
    }

    public List<Cue.Trigger> triggers() {
        List<Cue.Trigger> triggers = List.of();
        for (Cue cue : cues) {
            if (cue instanceof Cue.Trigger trigger) {
                triggers = triggers.isEmpty() ? new ArrayList<>(cues.size()) : triggers;
                triggers.add(trigger);
            }
        }
        return triggers;
    }

    /** The form of a verb that goes with every noun. */
    public @Nullable Form support() {
        for (Cue cue : cues) {
            if (cue instanceof Cue.Support support && support.of() == null) {
                return support.form();
            }
        }
        return null;
    }

    /** The form of a verb that goes with the noun: with a thing, only one of its frame's own. */
    public @Nullable Form support(Cue.Trigger noun) {
        for (Cue cue : cues) {
            if (cue instanceof Cue.Support support
                    && (support.of() == noun.frame() || support.of() == null && noun.form() != Form.THING)) {
                return support.form();
            }
        }
        return null;
    }

    /** Whether it is a verb that the lexicon knows: a trigger in a verb's form, or a supporting verb. */
    public boolean isVerb() {
        for (Cue cue : cues) {
            boolean verb = cue instanceof Cue.Trigger trigger && trigger.form().isVerb()
                    || cue instanceof Cue.Support support
                            && (support.of() == null || !support.of().isMeeting());
            if (verb) {
                return true;
            }
        }
        return false;
    }

    /** Whether it tells that something was to be. */
    public boolean isPlanned() {
        return support() == Form.PLANNED || is(PLANNED);
    }

    /** Whether it states what two or more do together. */
    public boolean isTogether() {
        return triggers().stream().anyMatch(t -> t.frame().parties() > 1);
    }

    public boolean isNounTrigger() {
        for (Cue cue : cues) {
            if (cue instanceof Cue.Trigger trigger && trigger.form() == Form.NOUN) {
                return true;
            }
        }
        return false;
    }
}
