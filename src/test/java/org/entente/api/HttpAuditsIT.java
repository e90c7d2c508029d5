package org.entente.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.entente.EntenteIT;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** GraphQL over HTTP as npm {@code graphql-http} audits it; takes Node, and npm the first time. */
@EntenteIT
class HttpAuditsIT {

    private static final String AUDITS = "graphql-http@1.23.1";
    private static final Path FOLDER = Path.of("target", "audits");

    @LocalServerPort
    int port;

    @Test
    void areAllFulfilled() throws Exception {
        Path modules = FOLDER.toAbsolutePath().resolve("node_modules");
        if (!Files.exists(modules.resolve("graphql-http"))) {
            Files.createDirectories(FOLDER);
            // The audits need nothing of the GraphQL that its own server is made for.
            output("npm", "install", "--prefix", FOLDER.toString(), "--no-save", "--legacy-peer-deps", AUDITS);
        }

        List<String> told = output(
                "node",
                "src/test/resources/audits/run.cjs",
                modules.toString(),
                "http://localhost:" + port + "/graphql");

        assertThat(told).containsExactly("61 audits");
    }

    private static List<String> output(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).as(command[0]).isTrue();
        assertThat(process.exitValue())
                .as(() -> String.join(" ", command) + "\n" + String.join("\n", lines))
                .isZero();
        return lines;
    }
}
