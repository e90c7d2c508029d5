package org.entente.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What Entente does at the command line; the service when no command is named. */
@Command(
        name = "entente",
        mixinStandardHelpOptions = true,
        version = "Entente",
        description = "Reads news coverage of international affairs and serves it as a knowledge graph.",
        footer = {
            "",
            "Any property can be set beside a command, as --entente.data-dir=PATH or --server.port=8081.",
            "The exit status is 0 only when all was done."
        })
public final class Commands implements Callable<Integer> {

    /** {@code --entente.data-dir=PATH}: a property has a dot in its name, an option has none. */
    private static final Pattern PROPERTY = Pattern.compile("--[a-z][\\w-]*(\\.[\\w\\[\\]-]+)+(=.*)?", Pattern.DOTALL);

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private Commands() {}

    /**
     * Runs the command that the arguments name.
     *
     * @param application the class that Spring Boot starts from
     * @return the exit status; 0 also for a service, which goes on running
     */
    public static int run(Class<?> application, String... arguments) {
        List<String> properties = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (String argument : arguments) {
            (PROPERTY.matcher(argument).matches() ? properties : words).add(argument);
        }
        var start = new Start(application, properties);
        if (words.isEmpty()) {
            words.add("serve");
        }
        return new CommandLine(new Commands())
                .addSubcommand(new Serve(start))
                .addSubcommand(new Ingest(start))
                .addSubcommand(new Evaluate())
                .addSubcommand(new CommandLine(new AuthorityCommands()).addSubcommand(new ImportAuthority(start)))
                .setExecutionExceptionHandler(Commands::failed)
                .execute(words.toArray(String[]::new));
    }

    /** What keeps the house from starting has been said in plain words by the time it comes here. */
    private static int failed(Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
        if (!(failure instanceof StartFailedException)) {
            command.getErr().println("`" + command.getCommandName() + "` failed: " + failure.getMessage());
        }
        return CommandLine.ExitCode.SOFTWARE;
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "No command is named.");
    }
}
