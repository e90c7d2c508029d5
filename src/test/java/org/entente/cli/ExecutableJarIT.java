package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as it is handed out: inside it, classes and data are found in other ways than in the folders of a build. */
class ExecutableJarIT {

    @TempDir
    Path folder;

    @Test
    void readsArticlesWithTheLanguagesAndTheAuthorityInIt() throws IOException, InterruptedException {
        Path told = folder.resolve("told.txt");
        int status = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        "target/entente.jar",
                        "evaluate",
                        "--summary",
                        "src/test/labelled/dev/bn.jsonl")
                .redirectErrorStream(true)
                .redirectOutput(told.toFile())
                .start()
                .waitFor();

        assertThat(status).as(Files.readString(told)).isZero();
        assertThat(told).content().contains("MET, CO_CHAIRED", "| bn |");
    }
}
