package org.entente.pipeline;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entente.graph.GraphWriter;
import org.entente.model.Authority;
import org.entente.model.EntityKind;
import org.entente.model.KnownEntity;
import org.entente.resolve.EntityLinker;
import org.entente.resolve.person.PeopleLinking;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;

/** Keeps the graph's copy of the authority that of this edition, so that search finds whom no article has named yet. */
final class AuthorityEdition {

    private static final Logger LOG = LoggerFactory.getLogger(AuthorityEdition.class);
    private static final int TOGETHER = 500;

    /** Told apart from what earlier versions put there, which had no keys of names. */
    private static final String FORM = "2:";

    private final Authority authority;
    private final PeopleLinking people;
    private final GraphWriter writer;

    AuthorityEdition(Authority authority, PeopleLinking people, GraphWriter writer) {
        this.authority = authority;
        this.people = people;
        this.writer = writer;
    }

    /** Before the sample coverage, which names many of them. */
    @Order(1)
    @EventListener(ApplicationReadyEvent.class)
    void put() {
        String edition = digest();
        if (writer.write(tx -> tx.known().edition("")).equals(edition)) {
            return;
        }
        List<KnownEntity> entities = new ArrayList<>(authority.entities());
        for (int from = 0; from < entities.size(); from += TOGETHER) {
            var some = entities.subList(from, Math.min(entities.size(), from + TOGETHER));
            Map<String, Set<String>> blocks = new TreeMap<>();
            some.stream()
                    .filter(entity -> entity.kind() == EntityKind.PERSON)
                    .forEach(person -> blocks.put(person.id(), people.blocks(person.names())));
            writer.write(tx -> {
                tx.known().put(some.stream().map(EntityLinker::known).toList());
                tx.known().learn(blocks, List.of(), OffsetDateTime.now(ZoneOffset.UTC));
                return some.size();
            });
        }
        writer.write(tx -> tx.known().edition(edition));
        LOG.info("Authority: {} entities.", entities.size());
    }

    private String digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (KnownEntity entity : authority.entities()) {
                digest.update(entity.toString().getBytes(StandardCharsets.UTF_8));
            }
            return FORM + HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256.", e);
        }
    }
}
