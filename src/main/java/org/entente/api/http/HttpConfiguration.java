package org.entente.api.http;

import org.entente.api.prepared.PreparedQueries;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Puts the check of requests before GraphQL. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class HttpConfiguration {

    @Bean
    FilterRegistrationBean<GraphQlFilter> graphQlFilter(JsonMapper json, ObjectProvider<PreparedQueries> prepared) {
        var filter = new FilterRegistrationBean<>(new GraphQlFilter(json, prepared));
        filter.addUrlPatterns("/graphql");
        return filter;
    }
}
