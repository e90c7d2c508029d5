package org.entente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.ArticleInput;
import org.entente.model.InvalidValueException;
import org.entente.model.Language;
import org.entente.model.Problem;
import org.entente.model.SourceInput;
import org.entente.pipeline.Intake;
import org.entente.pipeline.Outcome;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads files and stores what they tell. */
@Command(
        name = "ingest",
        mixinStandardHelpOptions = true,
        description = {
            "Reads articles from files and stores what they tell.",
            "Files are .txt (one article: title, empty line, text) and .ndjson or .jsonl (one article a line),",
            "each also with .gz, or folders of them. The same article twice changes nothing."
        })
final class Ingest implements Callable<Integer> {

    private final Start start;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "A file or a folder.")
    private List<Path> paths = List.of();

    @Option(
            names = "--published",
            paramLabel = "DATE",
            converter = Moment.class,
            description = "When a plain text was published, as 2024-11-13 or 2024-11-13T08:00:00Z.")
    private @Nullable OffsetDateTime published;

    @Option(
            names = "--language",
            paramLabel = "TAG",
            converter = Tag.class,
            description = "The language of a plain text, as bn; detected when left out.")
    private @Nullable Language language;

    @Option(names = "--url", paramLabel = "URL", description = "Where a plain text was published.")
    private @Nullable String url;

    @Option(names = "--source", paramLabel = "NAME", description = "Who published a plain text.")
    private @Nullable String source;

    private final Map<Outcome.Status, Integer> counts = new EnumMap<>(Outcome.Status.class);

    Ingest(Start start) {
        this.start = start;
    }

    @Override
    public Integer call() {
        SourceInput from = source == null ? null : new SourceInput(source, null);
        var frame = new ArticleInput(url, null, "", language, published, from);
        boolean complete = true;
        try (var rooms = start.rooms()) {
            Intake intake = rooms.getBean(Intake.class);
            for (Path path : paths) {
                complete &= read(intake, path, frame);
            }
        }
        out().println(Stream.of(Outcome.Status.values())
                        .map(status -> counts.getOrDefault(status, 0) + " "
                                + status.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", "))
                + ".");
        out().flush();
        return complete && !counts.containsKey(Outcome.Status.REJECTED) ? 0 : 1;
    }

    private boolean read(Intake intake, Path path, ArticleInput frame) {
        try {
            intake.files(path, frame, file -> (line, outcome) -> tell(file + ":" + line, outcome));
            return true;
        } catch (IOException e) {
            spec.commandLine().getErr().println("The file `" + path + "` cannot be read to its end: " + e.getMessage());
        } catch (InvalidValueException e) {
            spec.commandLine().getErr().println(e.getMessage());
        }
        return false;
    }

    private void tell(String place, Outcome outcome) {
        counts.merge(outcome.status(), 1, Integer::sum);
        if (outcome.problems().isEmpty()) {
            out().println(place + ": " + outcome.status() + " " + outcome.articleId());
        }
        for (Problem problem : outcome.problems()) {
            String where = problem.path().isEmpty() ? "" : " " + String.join(".", problem.path());
            spec.commandLine()
                    .getErr()
                    .println(place + ": " + outcome.status() + " " + problem.code() + where + ": " + problem.message());
        }
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    /** A moment, or a day by its first moment in UTC. */
    private static final class Moment implements CommandLine.ITypeConverter<OffsetDateTime> {

        @Override
        public OffsetDateTime convert(String value) {
            try {
                return value.length() <= 10
                        ? LocalDate.parse(value).atStartOfDay().atOffset(ZoneOffset.UTC)
                        : OffsetDateTime.parse(value);
            } catch (DateTimeParseException e) {
                throw new CommandLine.TypeConversionException(
                        "`" + value + "` is no date. Accepted are `2024-11-13` and `2024-11-13T08:00:00Z`.");
            }
        }
    }

    private static final class Tag implements CommandLine.ITypeConverter<Language> {

        @Override
        public Language convert(String value) {
            try {
                return Language.of(value);
            } catch (InvalidValueException e) {
                throw new CommandLine.TypeConversionException(String.valueOf(e.getMessage()));
            }
        }
    }
}
