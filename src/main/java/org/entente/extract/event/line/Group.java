package org.entente.extract.event.line;

import java.util.List;
import org.entente.extract.event.lexicon.Function;
import org.entente.model.EntityKind;
import org.entente.model.Mention;

/**
 * Names that stand together and do one thing in their clause: "A, B and C" of "with A, B and C".
 *
 * @param from the first item, what describes the first name included
 * @param to the item after the last, case markers included
 */
public record Group(int from, int to, List<Mention> members, Function function) {

    public boolean isPlace() {
        return members.getFirst().entity().kind() == EntityKind.PLACE;
    }

    public boolean hasPerson() {
        return members.stream().anyMatch(m -> m.entity().kind() == EntityKind.PERSON);
    }

    public boolean isOrganization() {
        return members.stream().allMatch(m -> m.entity().kind() == EntityKind.ORGANIZATION);
    }

    public boolean isCountry() {
        return members.stream().allMatch(m -> m.entity().kind() == EntityKind.COUNTRY);
    }
}
