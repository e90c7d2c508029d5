package org.entente.api.access;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.entente.model.InvalidValueException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;

/** Puts a lock on what holds data, and refuses to start where one is missing. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class AccessConfiguration {

    @Bean
    FilterRegistrationBean<KeyFilter> keyFilter(AccessProperties access, Environment environment) {
        String address = environment.getProperty("server.address", "");
        if (access.apiKeys().isEmpty() && !isLoopback(address)) {
            throw new OpenToOthersException(address.isBlank() ? "every address of the machine" : address);
        }
        var filter = new FilterRegistrationBean<>(new KeyFilter(access.apiKeys()));
        filter.addUrlPatterns("/graphql", "/articles", "/actuator/*");
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        filter.setEnabled(!access.apiKeys().isEmpty());
        return filter;
    }

    /** Without an address a server is bound to all of them. */
    private static boolean isLoopback(String address) {
        try {
            return !address.isBlank() && InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new InvalidValueException(
                    "The address `" + address + "` under `server.address` is none. Accepted is one of this machine.");
        }
    }
}
