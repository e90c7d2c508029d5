package org.entente.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.entente.model.InvalidValueException;
import org.entente.pipeline.AuthorityImport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes entities of other people's files known. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Reads people, countries and organizations with their names and offices from a file and makes them known.",
            "Wikidata entity JSON (one a line), FollowTheMoney JSON lines or Popolo JSON, each plain, gzip or bzip2;",
            "the format is told by the content. Broken off, it goes on where it was; the same file twice changes nothing."
        })
final class ImportAuthority implements Callable<Integer> {

    private final Start start;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The file.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    ImportAuthority(Start start) {
        this.start = start;
    }

    @Override
    public Integer call() {
        try (var rooms = start.rooms()) {
            var result = rooms.getBean(AuthorityImport.class).run(file, listener());
            if (result.from() > 0) {
                out("An earlier import of this file was broken off; it went on after line " + result.from() + ".");
            }
            out(result.entities() + " entities stored, " + result.others() + " of other kinds passed over, "
                    + result.wrong() + " entries wrong.");
            return result.wrong() == 0 ? 0 : 1;
        } catch (IOException e) {
            error("The file `" + file + "` cannot be read to its end: " + e.getMessage());
        } catch (InvalidValueException e) {
            error(String.valueOf(e.getMessage()));
        }
        return 1;
    }

    private AuthorityImport.Listener listener() {
        return new AuthorityImport.Listener() {

            @Override
            public void stored(long line, long entities) {
                out("line " + line + ": " + entities + " entities stored");
            }

            @Override
            public void wrong(long line, String reason) {
                error(file + ":" + line + ": " + reason);
            }
        };
    }

    private void out(String text) {
        spec.commandLine().getOut().println(text);
        spec.commandLine().getOut().flush();
    }

    private void error(String text) {
        spec.commandLine().getErr().println(text);
        spec.commandLine().getErr().flush();
    }
}
