package org.entente.api.http;

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
    FilterRegistrationBean<GraphQlFilter> graphQlFilter(JsonMapper json) {
        var filter = new FilterRegistrationBean<>(new GraphQlFilter(json));
        filter.addUrlPatterns("/graphql");
        return filter;
    }
}
