package org.entente.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.entente.graph.StoredArticles;
import org.entente.ingest.JsonArticles;
import org.entente.model.ArticleInput;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Loads the coverage that ships with the project into a graph that holds no article yet, so that there is something to explore. */
final class SampleCoverage {

    private static final Logger LOG = LoggerFactory.getLogger(SampleCoverage.class);

    private final Pipeline pipeline;
    private final StoredArticles stored;

    SampleCoverage(Pipeline pipeline, StoredArticles stored) {
        this.pipeline = pipeline;
        this.stored = stored;
    }

    @Order(2)
    @EventListener(ApplicationReadyEvent.class)
    void loadIntoAnEmptyGraph() {
        if (stored.count() > 0) {
            return;
        }
        List<Outcome> outcomes = pipeline.ingest(articles());
        long kept = outcomes.stream()
                .filter(outcome -> outcome.status() != Outcome.Status.REJECTED)
                .count();
        LOG.info("Sample coverage: {} articles stored, {} rejected.", kept, outcomes.size() - kept);
        outcomes.stream()
                .filter(outcome -> outcome.status() == Outcome.Status.REJECTED)
                .forEach(outcome -> LOG.warn("Sample coverage: {}", outcome.problems()));
    }

    private static List<ArticleInput> articles() {
        try {
            List<ArticleInput> articles = new ArrayList<>();
            Resource[] files = new PathMatchingResourcePatternResolver(SampleCoverage.class.getClassLoader())
                    .getResources("classpath*:sample/*.ndjson");
            for (Resource file : files) {
                file.getContentAsString(StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.isBlank())
                        .map(JsonArticles::read)
                        .forEach(articles::add);
            }
            return articles;
        } catch (IOException e) {
            throw new UncheckedIOException("The sample coverage cannot be read.", e);
        }
    }
}
