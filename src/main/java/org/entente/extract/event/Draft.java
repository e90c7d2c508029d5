package org.entente.extract.event;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.entente.extract.date.DateMention;
import org.entente.extract.event.lexicon.Frame;
import org.entente.extract.text.Sentence;
import org.entente.model.ArticleField;
import org.entente.model.EntityKind;
import org.entente.model.EntityRef;
import org.entente.model.EventDate;
import org.entente.model.EventStatus;
import org.entente.model.EventType;
import org.entente.model.Role;
import org.jspecify.annotations.Nullable;

/** An event while it is being read: what one clause states, then what all clauses about it state together. */
final class Draft {

    /** That an entity takes part in a role, and the sentence that says so. */
    record Part(EntityRef entity, Role role, Sentence sentence) {}

    /** So many sentences make an event as sure as it gets. */
    private static final int COUNTED = 3;

    final EventType type;
    final EventStatus status;
    final boolean light;

    /** Whether a headline only names it, so that the body must tell whether it took place. */
    final boolean open;

    /** Whether its verb says who was there, too, and tells of no meeting of its own. */
    final boolean along;

    /** Whether a noun of its clause names the meeting, or it is left to be understood. */
    boolean named;

    /** Whether it is told as held on the sidelines of another meeting. */
    boolean sidelines;

    /** Whether it is told as held with one after the other, or with one alone. */
    boolean separate;

    /** Whether it is told as the one before: of such a one nothing else in the article tells. */
    boolean earlier;

    /** The one that says most of the event. */
    Sentence sentence;

    private int said;

    @Nullable
    String mode;

    /** The dates of the clause, the one nearest to its verb first. */
    List<DateMention> dates = List.of();

    @Nullable
    DateMention date;

    /** The days that the date means; null when it is unknown. */
    @Nullable
    EventDate when;

    @Nullable
    Round round;

    /** With fewer taking part it is no event, unless it is a numbered round. */
    int parties;

    /** Whether it tells of going somewhere, and not of what was done there. */
    private final boolean visit;

    final Map<String, Part> parts = new LinkedHashMap<>();
    final Set<EntityRef> places = new LinkedHashSet<>();
    final Set<EntityRef> countries = new LinkedHashSet<>();

    /** Those that tell of it, no more than are counted: an event told of in all of a long text would copy them again and again. */
    private final Set<Sentence> sentences = new LinkedHashSet<>();

    /** Who of the parts are people; null once parts have come or gone since. */
    private @Nullable Set<String> people;

    Draft(Frame frame, EventStatus status, boolean open, Sentence sentence) {
        this.open = open;
        this.type = frame.type();
        this.mode = frame.mode();
        this.light = frame.light();
        this.along = frame.along();
        this.parties = frame.parties();
        this.visit = frame.isVisit();
        this.status = status;
        this.sentence = sentence;
        sentences.add(sentence);
    }

    void take(EntityRef entity, Role role) {
        parts.putIfAbsent(key(entity) + role, new Part(entity, role, sentence));
        people = null;
    }

    void happensIn(EntityRef where) {
        (where.kind() == EntityKind.COUNTRY ? countries : places).add(where);
    }

    Set<String> people() {
        Set<String> known = people;
        if (known == null) {
            known = new HashSet<>();
            for (Part part : parts.values()) {
                if (part.entity().kind() == EntityKind.PERSON) {
                    known.add(key(part.entity()));
                }
            }
            people = known;
        }
        return known;
    }

    /** People chair, host and attend; the bodies named beside them say whose people they are. */
    void keepPeople() {
        people = null;
        parts.values().removeIf(part -> part.entity().kind() != EntityKind.PERSON);
    }

    /** The countries that take part, themselves or by their people. */
    Set<String> sides() {
        return sides(part -> true);
    }

    Set<String> sides(Predicate<Part> counted) {
        return parts.values().stream()
                .filter(counted)
                .map(part -> part.entity().countryCode())
                .filter(code -> code != null)
                .map(String::valueOf)
                .collect(Collectors.toSet());
    }

    static String key(EntityRef entity) {
        return entity.id() == null ? entity.kind() + entity.name() : entity.id();
    }

    private boolean isNarrower(EventDate than) {
        return when != null && when.precision().compareTo(than.precision()) < 0;
    }

    boolean isVisit() {
        return visit;
    }

    /** Whether it tells that somebody is on a visit while he does something else. */
    boolean isStay() {
        return visit && status == EventStatus.ONGOING;
    }

    boolean isMeeting() {
        return type == EventType.CONSULT && !visit;
    }

    boolean isComplete() {
        long taking = parts.values().stream()
                .map(part -> key(part.entity()))
                .distinct()
                .count();
        return round != null || taking >= parties && (type != EventType.CONSULT || taking > 0);
    }

    boolean isAside() {
        return sidelines || separate;
    }

    /** On the sidelines of a meeting is where and when that one was, unless it is told. */
    void holdBeside(Draft gathering) {
        if (places.isEmpty() && countries.isEmpty()) {
            places.addAll(gathering.places);
            countries.addAll(gathering.countries);
        }
        if (date == null) {
            date = gathering.date;
            when = gathering.when;
        }
    }

    /** Adds what another clause says of the same event. */
    void join(Draft other) {
        if (!other.along && other.said() > said()) {
            sentence = other.sentence;
        }
        said = Math.max(said(), other.said());
        sidelines |= other.sidelines;
        separate |= other.separate;
        mode = mode == null ? other.mode : mode;
        if (other.when != null && (when == null || other.isNarrower(when))) {
            date = other.date;
            when = other.when;
        }
        date = date == null ? other.date : date;
        round = round == null ? other.round : round;
        parties = Math.min(parties, other.parties);
        other.parts.forEach(parts::putIfAbsent);
        people = null;
        places.addAll(other.places);
        countries.addAll(other.countries);
        for (Sentence telling : other.sentences) {
            if (sentences.size() < COUNTED) {
                sentences.add(telling);
            }
        }
    }

    /** How much one clause says: who, when, where, which round; a headline is short of words. */
    private int said() {
        if (said == 0) {
            said = 2 * parts.size()
                    + Math.min(1, places.size() + countries.size())
                    + (date == null ? 0 : 1)
                    + (round == null ? 0 : 1)
                    - (sentence.span().field() == ArticleField.TITLE ? 1 : 0);
        }
        return said;
    }

    /** In how many sentences it is told; more than {@link #COUNTED} are not told apart. */
    int told() {
        return sentences.size();
    }
}
