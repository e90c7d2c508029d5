package org.entente.pipeline;

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

/** Reads by the authority and by the people whom imports made known, as they are known when it starts and after each import. */
final class KnowingExtractor implements Extractor {

    private static final Logger LOG = LoggerFactory.getLogger(KnowingExtractor.class);

    private final RuleExtractor shipped;
    private final GraphWriter writer;
    private final int most;

    private volatile @Nullable RuleExtractor knowing;

    /** @param most people beside the authority whom texts are searched for; others are linked by name, country and office alone */
    KnowingExtractor(RuleExtractor shipped, GraphWriter writer, int most) {
        this.shipped = shipped;
        this.writer = writer;
        this.most = most;
        current();
    }

    @Override
    public Extraction extract(ArticleInput article) {
        RuleExtractor now = knowing;
        return (now == null ? current() : now).extract(article);
    }

    /** Has the next article read with what is known by then. */
    synchronized void renew() {
        knowing = null;
    }

    private synchronized RuleExtractor current() {
        RuleExtractor now = knowing;
        if (now == null) {
            List<KnownEntity> people = writer.write(tx -> tx.known().imported(most));
            if (people.size() == most) {
                LOG.warn("Of the imported people texts are searched for {} only, those whom most articles name.", most);
            }
            now = people.isEmpty() ? shipped : shipped.knowing(people);
            knowing = now;
        }
        return now;
    }
}
