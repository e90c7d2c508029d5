package org.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.evaluate.AccuracyReport;
import org.entente.evaluate.Evaluation;
import org.entente.extract.RuleExtractor;
import org.entente.model.EntenteException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures the reading on labelled articles. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = {
            "Measures what is read against labelled articles, JSON lines: precision, recall and F1 by language and kind,",
            "confusion of statuses, and every miss with its sentence."
        })
final class Evaluate implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Labelled articles, one JSON object a line.")
    private List<Path> files = List.of();

    @Option(
            names = "--misses",
            paramLabel = "FILE",
            description = "Writes the misses there; without it they follow the tables.")
    private @Nullable Path misses;

    @Override
    public Integer call() throws IOException {
        var evaluation = new Evaluation(RuleExtractor.ofShippedAuthority());
        boolean complete = true;
        for (Path file : files) {
            complete &= read(file, evaluation);
        }
        var out = spec.commandLine().getOut();
        out.println(AccuracyReport.tables(evaluation));
        if (misses == null) {
            out.println(AccuracyReport.misses(evaluation));
        } else {
            Files.writeString(misses, AccuracyReport.misses(evaluation));
        }
        out.flush();
        return complete ? 0 : 1;
    }

    private boolean read(Path file, Evaluation evaluation) {
        try {
            int line = 0;
            for (String text : Files.readAllLines(file)) {
                line++;
                if (!text.isBlank()) {
                    evaluation.add(text, file + ":" + line);
                }
            }
            return true;
        } catch (IOException e) {
            spec.commandLine().getErr().println("The file `" + file + "` cannot be read: " + e.getMessage());
        } catch (EntenteException e) {
            spec.commandLine().getErr().println(e.getMessage());
        }
        return false;
    }
}
