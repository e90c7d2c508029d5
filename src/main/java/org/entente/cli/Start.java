package org.entente.cli;

import java.util.List;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * How the commands start the house.
 *
 * @param properties as {@code --name=value}
 */
record Start(Class<?> application, List<String> properties) {

    Start {
        properties = List.copyOf(properties);
    }

    /** The service, which goes on running. */
    void service() {
        run(new SpringApplicationBuilder(application));
    }

    /** All rooms without the web, quiet; the caller closes them. */
    ConfigurableApplicationContext rooms() {
        return run(new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .properties("entente.sample-coverage=false", "logging.level.root=WARN"));
    }

    private ConfigurableApplicationContext run(SpringApplicationBuilder builder) {
        try {
            return builder.run(properties.toArray(String[]::new));
        } catch (RuntimeException reported) {
            throw new StartFailedException(reported);
        }
    }
}
