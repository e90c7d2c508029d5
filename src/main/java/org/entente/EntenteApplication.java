package org.entente;

import org.entente.cli.Commands;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts Entente. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class EntenteApplication {

    /** Runs the command that the arguments name; a service goes on running after it has started. */
    public static void main(String[] args) {
        int status = Commands.run(EntenteApplication.class, args);
        if (status != 0) {
            System.exit(status);
        }
    }
}
