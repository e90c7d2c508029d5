package org.entente.api.http;

import graphql.ExecutionResult;
import graphql.GraphqlErrorBuilder;
import java.util.Map;
import org.entente.api.error.ErrorCode;
import org.reactivestreams.Publisher;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.WebSocketGraphQlRequest;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Answers a subscription that comes where nothing can be streamed by saying where it can be. */
@Component
final class StreamsOnly implements WebGraphQlInterceptor {

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        boolean streams = request instanceof WebSocketGraphQlRequest
                || request.getHeaders().getAccept().stream()
                        .anyMatch(MediaType.TEXT_EVENT_STREAM::equalsTypeAndSubtype);
        return chain.next(request)
                .map(response -> streams || !(response.getExecutionResult().getData() instanceof Publisher<?>)
                        ? response
                        : refused(response));
    }

    private static WebGraphQlResponse refused(WebGraphQlResponse response) {
        var error = GraphqlErrorBuilder.newError()
                .message("A subscription cannot be answered in one piece. Accepted are WebSocket"
                        + " (graphql-transport-ws) at this path, or `Accept: text/event-stream`.")
                .errorType(ErrorCode.BAD_REQUEST.classification())
                .extensions(Map.of("code", ErrorCode.BAD_REQUEST.name()))
                .build();
        var told = ExecutionResult.newExecutionResult().addError(error).build();
        return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(response.getExecutionInput(), told));
    }
}
