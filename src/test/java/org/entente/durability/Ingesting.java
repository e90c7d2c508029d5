package org.entente.durability;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code ingest FILE} in a process of its own, and what it has acknowledged. */
final class Ingesting {

    private static final Pattern ACKNOWLEDGED = Pattern.compile(":\\d+: (?:CREATED|UNCHANGED) (article:\\w+)$");

    private final Process process;
    private final Set<String> acknowledged = new LinkedHashSet<>();

    private Ingesting(Process process) {
        this.process = process;
    }

    static Ingesting start(Path data, Path file) throws IOException {
        return new Ingesting(new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--add-opens=java.base/java.nio=ALL-UNNAMED",
                        "-Xmx768m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.entente.EntenteApplication",
                        "ingest",
                        file.toString(),
                        "--entente.data-dir=" + data))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    /** Kills it, as nothing in it can prevent, some time after it has acknowledged so many articles. */
    Set<String> killAfter(int articles, long milliseconds) throws IOException, InterruptedException {
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            while (acknowledged.size() < articles && hear(said.readLine())) {
                continue;
            }
            Thread.sleep(milliseconds);
            process.toHandle().destroyForcibly();
            while (hear(said.readLine())) {
                continue;
            }
        }
        process.waitFor();
        return acknowledged;
    }

    /** Waits for its end. */
    Set<String> finish() throws IOException, InterruptedException {
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            while (hear(said.readLine())) {
                continue;
            }
        }
        if (process.waitFor() != 0) {
            throw new IOException("It ended with " + process.exitValue() + " after " + acknowledged);
        }
        return acknowledged;
    }

    private boolean hear(@Nullable String line) {
        if (line == null) {
            return false;
        }
        Matcher matcher = ACKNOWLEDGED.matcher(line);
        if (matcher.find()) {
            acknowledged.add(matcher.group(1));
        }
        return true;
    }
}
