package org.entente.resolve.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an article shows of a person whom no name in the authority names.
 *
 * @param id that the name itself gives
 * @param names as the article writes them
 * @param countryCode whom the person stands for, ISO 3166 alpha-2
 * @param offices that the article gives the person
 * @param day of publication
 * @param distinctFrom ids of those whom an editor has told apart from this one
 */
public record PersonSeen(
        String id,
        Set<String> names,
        @Nullable String countryCode,
        List<Office> offices,
        @Nullable LocalDate day,
        Set<String> distinctFrom) {

    /**
     * An office.
     *
     * @param name in plain words joined by hyphens, as {@code foreign-minister}
     * @param of the country or organization, by id
     */
    public record Office(String name, String of) {}

    public PersonSeen {
        names = Set.copyOf(names);
        offices = List.copyOf(offices);
        distinctFrom = Set.copyOf(distinctFrom);
    }
}
