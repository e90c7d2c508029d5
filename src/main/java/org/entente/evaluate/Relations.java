package org.entente.evaluate;

import java.util.ArrayList;
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

    private static final Set<Role> TOLD = Set.of(Role.CO_CHAIRED, Role.CALLED, Role.VISITED);
    private static final Set<Role> PRESENT =
            Set.of(Role.CO_CHAIRED, Role.CHAIRED, Role.HOSTED, Role.VISITED, Role.ATTENDED);

    private Relations() {}

    private record Part(
            String name,
            @Nullable EntityKind kind,
            @Nullable Role role) {}

    static Set<String> of(ExtractedEvent event) {
        return of(event.type(), event.mode(), event.status(), parts(event));
    }

    static Set<String> of(Labelled.Event event) {
        return of(event.type(), event.mode(), event.status(), parts(event));
    }

    static Set<String> roles(ExtractedEvent event) {
        return roles(parts(event));
    }

    static Set<String> roles(Labelled.Event event) {
        return roles(parts(event));
    }

    /** The statement as it is compared. */
    static String stated(String subject, String relation, String object) {
        String one = Names.folded(subject);
        String other = Names.folded(object);
        if (!relation.equals("MET")) {
            return relation + " " + one;
        }
        return "MET " + (one.compareTo(other) < 0 ? one + " | " + other : other + " | " + one);
    }

    private static List<Part> parts(ExtractedEvent event) {
        return event.participants().stream()
                .map(part -> new Part(part.entity().name(), part.entity().kind(), part.role()))
                .toList();
    }

    private static List<Part> parts(Labelled.Event event) {
        return event.parties().stream()
                .map(part -> new Part(part.name(), part.kind(), part.role()))
                .toList();
    }

    private static Set<String> roles(List<Part> parts) {
        Set<String> roles = new TreeSet<>();
        parts.forEach(part -> roles.add(part.role() + " " + Names.folded(part.name())));
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
                relations.add(stated(part.name(), part.role().name(), ""));
            }
            boolean there = type == EventType.CONSULT
                    && !"phone".equals(mode)
                    && part.role() != null
                    && PRESENT.contains(part.role());
            if (there || part.role() == Role.SIGNED) {
                present.add(part.name());
            }
        }
        for (int i = 0; i < present.size(); i++) {
            for (int j = i + 1; j < present.size(); j++) {
                if (!Names.folded(present.get(i)).equals(Names.folded(present.get(j)))) {
                    relations.add(stated(present.get(i), "MET", present.get(j)));
                }
            }
        }
        return relations;
    }
}
