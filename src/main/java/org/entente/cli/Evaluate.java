package org.entente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.evaluate.AccuracyReport;
import org.entente.evaluate.Evaluation;
import org.entente.extract.RuleExtractor;
import org.entente.extract.gazetteer.AuthorityFiles;
import org.entente.model.Authority;
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
            "confusion of statuses, statements that must not be told, and every miss with its sentence. A line that is no",
            "labelled article is reported with its number, the others are measured; the exit status is then 1."
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

    @Option(names = "--summary", description = "Prints the tables without the misses.")
    private boolean summary;

    @Option(
            names = "--markdown",
            paramLabel = "FILE",
            description = "Puts the tables into that Markdown file, in the place of those between its marks.")
    private @Nullable Path markdown;

    @Override
    public Integer call() throws IOException {
        Authority authority = AuthorityFiles.load();
        var evaluation = new Evaluation(new RuleExtractor(authority), authority);
        boolean complete = true;
        for (Path file : files) {
            complete &= read(file, evaluation);
        }
        String tables = AccuracyReport.tables(evaluation);
        PrintWriter out = spec.commandLine().getOut();
        out.println(tables);
        if (misses != null) {
            Files.writeString(misses, AccuracyReport.misses(evaluation));
        } else if (!summary) {
            out.println(AccuracyReport.misses(evaluation));
        }
        if (markdown != null) {
            Files.writeString(markdown, AccuracyReport.placed(tables, existing(markdown)));
        }
        out.flush();
        return complete ? 0 : 1;
    }

    private static String existing(Path file) throws IOException {
        return Files.exists(file) ? Files.readString(file) : "";
    }

    private boolean read(Path file, Evaluation evaluation) {
        boolean complete = true;
        try {
            List<String> lines = Files.readAllLines(file);
            for (int line = 0; line < lines.size(); line++) {
                complete &= lines.get(line).isBlank() || add(lines.get(line), file + ":" + (line + 1), evaluation);
            }
        } catch (IOException e) {
            spec.commandLine().getErr().println("The file `" + file + "` cannot be read: " + e.getMessage());
            complete = false;
        }
        return complete;
    }

    private boolean add(String line, String where, Evaluation evaluation) {
        try {
            evaluation.add(line, where);
            return true;
        } catch (EntenteException e) {
            String message = String.valueOf(e.getMessage());
            spec.commandLine().getErr().println(message.contains(where) ? message : where + ": " + message);
            return false;
        }
    }
}
