package org.entente.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.graph.GraphWriter;
import org.entente.ingest.authority.EntityFile;
import org.entente.ingest.authority.Imported;
import org.entente.model.EntityKind;
import org.entente.model.KnownEntity;
import org.entente.resolve.person.PeopleLinking;
import org.springframework.stereotype.Component;

/**
 * Makes the entities of a file known: search finds them, and people whom articles name are linked to them, from the moment
 * they are stored. An import that was broken off goes on where it was; a file imported twice changes nothing.
 */
@Component
public final class AuthorityImport {

    private static final int TOGETHER = 500;

    private final GraphWriter writer;
    private final PeopleLinking people;
    private final KnowingExtractor extractor;
    private final Clock clock;

    AuthorityImport(GraphWriter writer, PeopleLinking people, KnowingExtractor extractor, Clock clock) {
        this.writer = writer;
        this.people = people;
        this.extractor = extractor;
        this.clock = clock;
    }

    /** Hears how an import goes. */
    public interface Listener {

        /** @param entities how many are stored so far */
        void stored(long line, long entities);

        void wrong(long line, String reason);
    }

    /**
     * What became of a file.
     *
     * @param from the line at which an earlier import was broken off; 0 when none was
     */
    public record Result(long from, long entities, long others, long wrong) {}

    /**
     * Imports a file.
     *
     * @throws IOException when it breaks off; what was told until then is stored
     * @throws org.entente.model.InvalidValueException when there is no such file, or its format is unknown
     */
    public Result run(Path file, Listener listener) throws IOException {
        try (EntityFile entries = EntityFile.open(file)) {
            String id = file.toAbsolutePath() + "|" + Files.size(file) + "|" + Files.getLastModifiedTime(file);
            long from = writer.write(tx -> tx.known().progress(id, -1));
            var counts = new long[3];
            List<KnownEntity> together = new ArrayList<>();
            long line = from;
            for (Imported entry = entries.next(); entry != null; entry = entries.next()) {
                switch (entry) {
                    case Imported.Wrong wrong -> {
                        counts[2]++;
                        listener.wrong(wrong.line(), wrong.reason());
                    }
                    case Imported.Other other -> counts[1]++;
                    case Imported.Entity entity -> {
                        if (entity.line() > from) {
                            together.add(entity.entity());
                        }
                    }
                }
                line = Math.max(line, entry.line());
                if (together.size() == TOGETHER) {
                    counts[0] += store(id, line - 1, together);
                    listener.stored(line, counts[0]);
                }
            }
            counts[0] += store(id, 0, together);
            extractor.renew();
            listener.stored(line, counts[0]);
            return new Result(from, counts[0], counts[1], counts[2]);
        }
    }

    /** Two entities of one line are one batch or two: the line before the last is what is certainly done. */
    private long store(String file, long line, List<KnownEntity> together) {
        List<KnownEntity> entities = List.copyOf(together);
        Map<String, Set<String>> blocks = new TreeMap<>();
        entities.stream()
                .filter(entity -> entity.kind() == EntityKind.PERSON)
                .forEach(person -> blocks.computeIfAbsent(person.id(), id -> new TreeSet<>())
                        .addAll(people.blocks(person.names())));
        writer.write(tx -> {
            tx.takeTurn();
            tx.known().add(entities);
            tx.known().learn(blocks, List.of(), OffsetDateTime.now(clock));
            return tx.known().progress(file, line);
        });
        together.clear();
        return entities.size();
    }
}
