package org.entente.pipeline;

import java.time.Duration;
import java.util.List;
import org.entente.extract.Extractor;
import org.entente.extract.RuleExtractor;
import org.entente.graph.GraphWriter;
import org.entente.model.ArticleInput;
import org.entente.model.Extraction;
import org.entente.model.KnownEntity;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads by the authority and by the people whom imports made known, as they are known when it starts and after each import;
 * after one of another process on the same graph, a little later.
 */
final class KnowingExtractor implements Extractor {

    private static final Logger LOG = LoggerFactory.getLogger(KnowingExtractor.class);

    private final RuleExtractor shipped;
    private final GraphWriter writer;
    private final int most;
    private final Duration aWhile;

    private long finished;
    private volatile long lookedAt;
    private volatile @Nullable RuleExtractor knowing;

    /**
     * @param most people beside the authority whom texts are searched for; others are linked by name, country and office alone
     * @param aWhile after so long it looks whether there was an import
     */
    KnowingExtractor(RuleExtractor shipped, GraphWriter writer, int most, Duration aWhile) {
        this.shipped = shipped;
        this.writer = writer;
        this.most = most;
        this.aWhile = aWhile;
        current();
    }

    @Override
    public Extraction extract(ArticleInput article) {
        RuleExtractor now = knowing;
        return (now == null || isTimeToLook() ? current() : now).extract(article);
    }

    /** Has the next article read with what is known by then. */
    synchronized void renew() {
        knowing = null;
    }

    private boolean isTimeToLook() {
        return System.nanoTime() - lookedAt >= aWhile.toNanos();
    }

    private synchronized RuleExtractor current() {
        RuleExtractor now = knowing;
        if (now != null && !isTimeToLook()) {
            return now;
        }
        long imports = writer.read(tx -> tx.known().finishedImports());
        if (now == null || imports != finished) {
            now = read();
            knowing = now;
            finished = imports;
        }
        lookedAt = System.nanoTime();
        return now;
    }

    private RuleExtractor read() {
        List<KnownEntity> people = writer.read(tx -> tx.known().imported(most));
        if (people.size() == most) {
            LOG.warn("Of the imported people texts are searched for {} only, those whom most articles name.", most);
        }
        return people.isEmpty() ? shipped : shipped.knowing(people);
    }
}
