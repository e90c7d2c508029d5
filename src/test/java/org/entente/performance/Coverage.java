package org.entente.performance;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.IntSupplier;

/** Who takes part in what and who is named where: drawn once, the same for the same size. */
final class Coverage {

    static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 1);
    static final int DAYS = 4_000;
    static final List<String> COUNTRIES =
            Arrays.stream(Locale.getISOCountries()).sorted().toList();

    /**
     * An event of the drawn world.
     *
     * @param day days from {@link #FIRST_DAY}
     * @param place -1 for none
     * @param chairs how many of those present, from the first, co-chaired it
     */
    record Happening(int day, int country, int place, int[] present, int chairs, boolean held) {}

    final Sizes sizes;
    final Random random;
    final Happening[] events;
    final IntSupplier popularPerson;
    final Zipf popularCountry;
    final Zipf popularOrganization;
    final Zipf popularPlace;
    private final Zipf popularEvent;
    private final int[] eventOfRank;
    private final int[] countryOfRank;

    Coverage(Sizes sizes) {
        this.sizes = sizes;
        this.random = new Random(sizes.articles());
        Zipf people = new Zipf(sizes.people(), 0.9, random);
        int[] personOfRank = shuffled(sizes.people());
        popularPerson = () -> personOfRank[people.next()];
        popularCountry = new Zipf(COUNTRIES.size(), 1.0, random);
        popularOrganization = new Zipf(sizes.organizations(), 0.9, random);
        popularPlace = new Zipf(sizes.places(), 0.8, random);
        popularEvent = new Zipf(sizes.events(), 0.6, random);
        eventOfRank = shuffled(sizes.events());
        countryOfRank = shuffled(COUNTRIES.size());
        events = new Happening[sizes.events()];
        Arrays.setAll(events, i -> happening());
    }

    private Happening happening() {
        int[] present = several(3 + random.nextInt(8), popularPerson);
        return new Happening(
                random.nextInt(DAYS),
                country(),
                random.nextInt(10) < 6 ? popularPlace.next() : -1,
                present,
                random.nextInt(10) < 6 ? Math.min(present.length, 2 + random.nextInt(3)) : 0,
                random.nextInt(10) < 7);
    }

    int country() {
        return countryOfRank[popularCountry.next()];
    }

    int event() {
        return eventOfRank[popularEvent.next()];
    }

    /** So many different ones, or fewer where the few popular ones come again and again. */
    int[] several(int count, IntSupplier next) {
        Set<Integer> found = new LinkedHashSet<>();
        for (int tries = 0; tries < count * 4 && found.size() < count; tries++) {
            found.add(next.getAsInt());
        }
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    /** So that popularity is not the order of ids. */
    private int[] shuffled(int size) {
        int[] order = new int[size];
        Arrays.setAll(order, i -> i);
        for (int i = size - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swapped = order[i];
            order[i] = order[j];
            order[j] = swapped;
        }
        return order;
    }
}
