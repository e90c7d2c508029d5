package org.entente.extract.event.lexicon;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.extract.phrase.LanguageFile;
import org.entente.model.EventStatus;
import org.entente.model.EventType;
import org.entente.model.InvalidValueException;
import org.entente.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * What a trigger means in every language: the kind of event, and which function takes part in which role.
 *
 * @param scene functions in which a country or place is where it happens, and takes no part
 * @param parties so many participants make it an event
 * @param light whether it is a way of taking part in a meeting that a noun names: chairing, hosting, attending
 * @param along whether it says who else was there, and tells of no meeting of its own: "was also present"
 * @param bare whether its noun alone states the event in a headline: protests, air strikes
 * @param infinitive the status that a verb depending on it has: who agrees to meet has not met
 * @param somewhere whether it is told only with the place where it happens
 * @param home whether, told without a place, it happens in the country of who does it
 * @param active whether without an object it is read as done to the subject: "opposition leader arrested"
 */
public record Frame(
        String name,
        EventType type,
        @Nullable String mode,
        Map<Function, Role> roles,
        Set<Function> scene,
        int parties,
        boolean light,
        boolean along,
        boolean bare,
        boolean home,
        boolean active,
        boolean somewhere,
        @Nullable EventStatus infinitive) {

    static Frame read(String name, LanguageFile file) {
        Map<Function, Role> roles = new EnumMap<>(Function.class);
        file.wordsByKey("roles")
                .forEach((role, functions) -> functions.forEach(f -> roles.put(
                        constant(Function.class, f, file), constant(Role.class, role.replace('-', '_'), file))));
        Set<Function> scene = EnumSet.noneOf(Function.class);
        file.words("scene").forEach(f -> scene.add(constant(Function.class, f, file)));
        List<String> infinitive = file.words("infinitive");
        return new Frame(
                name,
                constant(EventType.class, file.word("type", ""), file),
                file.keys().containsKey("mode") ? file.word("mode", "") : null,
                roles,
                scene,
                Integer.parseInt(file.word("parties", "1")),
                file.word("light", "").equals("true"),
                file.word("along", "").equals("true"),
                file.word("bare", "").equals("true"),
                file.word("home", "").equals("true"),
                file.word("active", "").equals("true"),
                file.word("somewhere", "").equals("true"),
                infinitive.isEmpty() ? null : constant(EventStatus.class, infinitive.getFirst(), file));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String word, LanguageFile file) {
        for (E value : type.getEnumConstants()) {
            if (value.name().equals(word.toUpperCase(Locale.ROOT))) {
                return value;
            }
        }
        throw new InvalidValueException("`" + word + "` in `" + file.name() + "` is unknown. Accepted are "
                + List.of(type.getEnumConstants()) + ".");
    }

    /** In which function it takes who does it: what is done to a subject is done by somebody else. */
    public Function doer() {
        return roles.get(Function.SUBJECT) == Role.TARGET && roles.get(Function.BY) == Role.ACTOR
                ? Function.BY
                : Function.SUBJECT;
    }

    /** Whether nobody need suffer it; of what one does to another, both must be told. */
    public boolean isOneSided() {
        return parties < 2 || !roles.containsValue(Role.TARGET);
    }

    public boolean isVisit() {
        return "visit".equals(mode);
    }

    public boolean isMeeting() {
        return type == EventType.CONSULT;
    }
}
