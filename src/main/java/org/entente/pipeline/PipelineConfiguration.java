package org.entente.pipeline;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import org.entente.extract.Extractor;
import org.entente.extract.RuleExtractor;
import org.entente.extract.gazetteer.AuthorityFiles;
import org.entente.graph.GraphWriter;
import org.entente.graph.StoredArticles;
import org.entente.model.Authority;
import org.entente.resolve.EntityLinker;
import org.entente.resolve.person.PeopleLinking;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the way through the house together. */
@Configuration(proxyBeanMethods = false)
class PipelineConfiguration {

    /** An import takes longer: nobody waits for what it adds. */
    private static final Duration A_WHILE = Duration.ofSeconds(5);

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Authority authority() {
        return AuthorityFiles.load();
    }

    @Bean
    KnowingExtractor extractor(
            Authority authority, GraphWriter writer, @Value("${entente.imported-people:20000}") int importedPeople) {
        return new KnowingExtractor(new RuleExtractor(authority), writer, importedPeople, A_WHILE);
    }

    @Bean
    PeopleLinking people(Authority authority) {
        return new PeopleLinking(authority);
    }

    @Bean
    Pipeline pipeline(
            Extractor extractor,
            Authority authority,
            PeopleLinking people,
            GraphWriter writer,
            ApplicationEventPublisher listeners,
            Clock clock) {
        return new Pipeline(extractor::extract, new EntityLinker(authority), people, writer, listeners, clock);
    }

    @Bean
    @ConditionalOnProperty(name = "entente.sample-coverage", matchIfMissing = true)
    SampleCoverage sampleCoverage(Pipeline pipeline, StoredArticles stored) {
        return new SampleCoverage(pipeline, stored);
    }

    @Bean
    AuthorityEdition authorityEdition(Authority authority, PeopleLinking people, GraphWriter writer) {
        return new AuthorityEdition(authority, people, writer);
    }

    @Bean
    MeterBinder articleCount(StoredArticles stored) {
        return registry -> Gauge.builder("entente.articles", stored, StoredArticles::count)
                .description("Articles that the graph holds")
                .register(registry);
    }
}
