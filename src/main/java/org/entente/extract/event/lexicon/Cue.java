package org.entente.extract.event.lexicon;

import org.entente.model.EventStatus;
import org.jspecify.annotations.Nullable;

/** What a word or phrase of the lexicon does in a sentence. */
public sealed interface Cue {

    /** States an event. */
    record Trigger(Frame frame, Form form) implements Cue {}

    /**
     * A verb of little meaning of its own that states what a noun names: held, took place, অনুষ্ঠিত হয়েছে.
     *
     * @param of the frame whose nouns alone it goes with, as going does with a visit; null where it goes with all
     */
    record Support(Form form, @Nullable Frame of) implements Cue {}

    /** What the words mean only where their clause ends: की is a verb there, elsewhere a genitive. */
    record Last(Cue cue) implements Cue {}

    /** Shows the function of the name that follows or precedes. */
    record Marker(Function function, boolean before) implements Cue {}

    /** Tells the status of the verb it goes with: will, may, did not. */
    record Auxiliary(EventStatus status) implements Cue {}

    /** Words that only say where something stands in the sentence. */
    enum Sign implements Cue {
        CONJUNCTION,
        /** Opens a clause on the name before it: who, which. */
        RELATIVE,
        /** Ends a clause. */
        BREAK,
        /** What follows happened before what stands around it. */
        AFTER,
        /** What follows came later, if at all. */
        BEFORE,
        /** What follows is only supposed. */
        CONDITION,
        /** What follows is denied: denied that, rejected reports that. */
        DENIAL,
        /** Governs what is said and dates of its own. */
        SPEECH,
        /** The infinitive's particle. */
        INFINITIVE,
        BE,
        SEPARATELY,
        /** The two people named before: the two leaders, they. */
        PAIR,
        /** The two countries named before: both sides, উভয় পক্ষ. */
        SIDES,
        /** A government, an army, a police: with its country's genitive before it, the country itself. */
        GOVERNMENT,
        /** What is told happened on the day told before: then, later, একই দিনে. */
        THEN,
        /** The one person named before: he, she. */
        PRONOUN,
        /** The one person named before, as whom it is done to or whose it is: him, his. */
        OBJECT_PRONOUN,
        NEGATION,
        /** Stands between a genitive and its noun without a meaning here: bilateral, closed-door. */
        ADJECTIVE,
        /** Ends a glued name and says nothing: also, even. */
        PARTICLE,
        /** What is told happened beside the round that is named: on the sidelines of. */
        SIDELINES,
        /** A phrase that would otherwise say more than it does. */
        NOTHING,
        /** Purpose: for talks, in order to. */
        PURPOSE,
        /** Ends what describes the noun after it: 的. */
        ATTRIBUTIVE,
        /** What somebody is said to have done, for which he is acted upon: accused of, के आरोप में. */
        CHARGE,
        /** Says that a talk was one by telephone or video: par téléphone. */
        TELEPHONE,
        /** Ends what is said or thought, before the verb that says so. */
        QUOTE,
        /** Who speaks for others and takes no part in what they do: spokesperson. */
        MOUTHPIECE,
        /** Makes a date one since when something has not happened: 以来. */
        BACKGROUND,
        /** Makes a meeting one that was held before the one told of: the previous round. */
        EARLIER
    }
}
