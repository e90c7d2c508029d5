package org.entente.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Starts the service. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Starts the service on http://localhost:8080 (the default command).")
final class Serve implements Callable<Integer> {

    private final Start start;

    Serve(Start start) {
        this.start = start;
    }

    @Override
    public Integer call() {
        start.service();
        return 0;
    }
}
