package org.entente.api;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.entente.graph.read.GraphReader;
import org.entente.graph.read.Selected;
import org.entente.graph.rows.EventChange;
import org.entente.pipeline.Outcome;
import org.entente.pipeline.Told;
import org.springframework.context.event.EventListener;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Schedulers;

/** The root fields of Subscription: what this service stores is told, once it is committed, to whoever listens then. */
@Component
final class SubscriptionFields implements RuntimeWiringConfigurer {

    /** Who is so far behind is told so, and no longer served, rather than left with gaps. */
    private static final int MOST_WAITING = 1_000;

    private final GraphReader reader;
    private final Sinks.Many<Outcome> articles = Sinks.many().multicast().directBestEffort();
    private final Sinks.Many<Told> reports = Sinks.many().multicast().directBestEffort();

    SubscriptionFields(GraphReader reader) {
        this.reader = reader;
    }

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        wiring.type(
                "Subscription",
                type -> type.dataFetcher("articleIngested", this::articleIngested)
                        .dataFetcher("eventReported", this::eventReported));
    }

    /** Several threads store articles; a sink takes one at a time. */
    @EventListener
    synchronized void stored(Outcome outcome) {
        articles.tryEmitNext(outcome);
    }

    @EventListener
    synchronized void told(Told report) {
        reports.tryEmitNext(report);
    }

    private Flux<Map<String, Object>> articleIngested(DataFetchingEnvironment environment) {
        Selected selected = Selections.of(environment);
        List<String> mentioning = texts(selected, "mentioning");
        return each(articles, outcome -> {
            String id = String.valueOf(outcome.articleId());
            return mentioning.isEmpty() || reader.mentions(id, mentioning)
                    ? reader.byId("Article", id, on("Article", selected))
                    : Optional.empty();
        });
    }

    private Flux<Map<String, Object>> eventReported(DataFetchingEnvironment environment) {
        Selected selected = Selections.of(environment);
        List<String> involving = texts(selected, "involving");
        List<String> types = texts(selected, "types");
        List<String> statuses = texts(selected, "statuses");
        return each(reports, told -> {
            EventChange change = told.change();
            boolean asked =
                    (statuses.isEmpty() || statuses.contains(change.status().name()))
                            && reader.involves(change.eventId(), involving, types);
            return asked ? report(told, selected) : Optional.empty();
        });
    }

    /** A report under the keys that are selected; empty when its event or article has gone meanwhile. */
    private Optional<Map<String, Object>> report(Told told, Selected selected) {
        Map<String, Object> report = new LinkedHashMap<>();
        for (Selected field : selected.fields()) {
            Optional<?> value = switch (field.name()) {
                case "event" -> reader.byId("Event", told.change().eventId(), on("Event", field));
                case "article" -> reader.byId("Article", told.articleId(), on("Article", field));
                case "isNew" -> Optional.of(told.change().statusBefore() == null);
                default -> Optional.ofNullable(told.change().statusBefore());
            };
            if (value.isPresent()) {
                report.put(field.key(), value.get());
            } else if (!field.name().equals("statusBefore")) {
                return Optional.empty();
            }
        }
        return Optional.of(report);
    }

    private static List<String> texts(Selected field, String list) {
        return field.list(list).stream().map(String::valueOf).toList();
    }

    private static Selected on(String type, Selected field) {
        return new Selected(field.name(), field.key(), Map.of(), field.fields(), Set.of(type), Set.of(type));
    }

    private static <T> Flux<Map<String, Object>> each(
            Sinks.Many<T> source, Function<T, Optional<Map<String, Object>>> read) {
        return source.asFlux()
                .onBackpressureBuffer(MOST_WAITING)
                .concatMap(one -> Mono.fromCallable(() -> read.apply(one))
                        .subscribeOn(Schedulers.boundedElastic())
                        .flatMap(Mono::justOrEmpty));
    }
}
