package org.entente.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.model.EntityKind;
import org.entente.model.EventStatus;
import org.entente.model.EventType;
import org.entente.model.ExtractedEvent;
import org.entente.model.Role;
import org.jspecify.annotations.Nullable;

/** The statements that an event comes to: who met whom, who co-chaired, called, visited. Only what was held states any. */
final class Relations {

    static final String MET = "MET";

    private static final Set<Role> TOLD = Set.of(Role.CO_CHAIRED, Role.CALLED, Role.VISITED);
    private static final Set<Role> PRESENT =
            Set.of(Role.CO_CHAIRED, Role.CHAIRED, Role.HOSTED, Role.VISITED, Role.ATTENDED);

    private final Who who;

    Relations(Who who) {
        this.who = who;
    }

    private record Part(
            String key, EntityKind kind, @Nullable Role role) {}

    Set<String> of(ExtractedEvent event) {
        return of(event.type(), event.mode(), event.status(), parts(event));
    }

    Set<String> of(Labelled.Event event) {
        return of(event.type(), event.mode(), event.status(), parts(event));
    }

    Set<String> roles(ExtractedEvent event) {
        return roles(parts(event));
    }

    Set<String> roles(Labelled.Event event) {
        return roles(parts(event));
    }

    /** Those whose part the label leaves open: whatever role is told of them is right. */
    Set<String> anyRoleOf(Labelled.Event event) {
        Set<String> any = new TreeSet<>();
        for (Part part : parts(event)) {
            if (part.role() == null) {
                for (Role role : Role.values()) {
                    any.add(role + " " + part.key());
                }
            }
        }
        return any;
    }

    Set<String> keys(ExtractedEvent event) {
        return keys(parts(event));
    }

    Set<String> keys(Labelled.Event event) {
        return keys(parts(event));
    }

    private static Set<String> keys(List<Part> parts) {
        Set<String> keys = new LinkedHashSet<>();
        parts.forEach(part -> keys.add(part.key()));
        return keys;
    }

    /** Whether an event tells what must not be told: the subject in that role, with the object in it or where it took place. */
    boolean tells(ExtractedEvent event, String subject, String relation, String object) {
        boolean happened = event.status() == EventStatus.HELD || event.status() == EventStatus.ONGOING;
        String one = who.key(subject, null);
        String other = who.key(object, null);
        if (relation.equals(MET)) {
            return of(event).contains(met(one, other));
        }
        boolean takesPart = parts(event).stream()
                .anyMatch(part -> part.key().equals(one)
                        && part.role() != null
                        && part.role().name().equals(relation));
        boolean with = object.isBlank()
                || keys(event).contains(other)
                || event.places().stream().anyMatch(place -> who.key(place).equals(other))
                || event.countries().stream()
                        .anyMatch(country -> who.key(country).equals(other));
        return happened && takesPart && with;
    }

    private static String met(String one, String other) {
        return "MET " + (one.compareTo(other) < 0 ? one + " | " + other : other + " | " + one);
    }

    private List<Part> parts(ExtractedEvent event) {
        return event.participants().stream()
                .map(part -> new Part(who.key(part.entity()), part.entity().kind(), part.role()))
                .toList();
    }

    private List<Part> parts(Labelled.Event event) {
        return event.parties().stream()
                .map(part -> new Part(who.key(part.name(), part.kind()), who.kind(part), part.role()))
                .toList();
    }

    private static Set<String> roles(List<Part> parts) {
        Set<String> roles = new TreeSet<>();
        parts.stream().filter(part -> part.role() != null).forEach(part -> roles.add(part.role() + " " + part.key()));
        return roles;
    }

    private static Set<String> of(
            EventType type, @Nullable String mode, @Nullable EventStatus status, List<Part> parts) {
        Set<String> relations = new TreeSet<>();
        if (status != EventStatus.HELD) {
            return relations;
        }
        List<String> present = new ArrayList<>();
        for (Part part : parts) {
            if (part.kind() != EntityKind.PERSON) {
                continue;
            }
            if (part.role() != null && TOLD.contains(part.role())) {
                relations.add(part.role() + " " + part.key());
            }
            boolean there = type == EventType.CONSULT
                    && !"phone".equals(mode)
                    && part.role() != null
                    && PRESENT.contains(part.role());
            if (there || part.role() == Role.SIGNED) {
                present.add(part.key());
            }
        }
        pairs(present, relations);
        return relations;
    }

    private static void pairs(List<String> present, Set<String> relations) {
        for (int i = 0; i < present.size(); i++) {
            for (int j = i + 1; j < present.size(); j++) {
                if (!present.get(i).equals(present.get(j))) {
                    relations.add(met(present.get(i), present.get(j)));
                }
            }
        }
    }
}
