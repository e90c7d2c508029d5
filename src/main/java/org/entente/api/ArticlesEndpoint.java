package org.entente.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.entente.model.Problem;
import org.entente.pipeline.Intake;
import org.entente.pipeline.Outcome;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** {@code POST /articles}: articles as JSON lines in, an outcome a line out, both streamed. */
@RestController
final class ArticlesEndpoint {

    private static final Logger LOG = LoggerFactory.getLogger(ArticlesEndpoint.class);
    private static final String NDJSON = "application/x-ndjson";

    private final Intake intake;
    private final JsonMapper json;

    ArticlesEndpoint(Intake intake, JsonMapper json) {
        this.intake = intake;
        this.json = json;
    }

    /** What became of the article of one line, from 1. */
    record LineOutcome(
            long line, Outcome.Status status, @Nullable String id, List<Problem> problems) {}

    @PostMapping(path = "/articles", consumes = NDJSON)
    void ingest(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType(NDJSON);
        OutputStream out = response.getOutputStream();
        long[] last = {0};
        try {
            intake.lines(request.getInputStream(), (line, outcome) -> {
                last[0] = line;
                tell(out, new LineOutcome(line, outcome.status(), outcome.articleId(), outcome.problems()));
            });
        } catch (RuntimeException failure) {
            if (failure instanceof UncheckedIOException gone) {
                throw gone.getCause();
            }
            LOG.error("Articles after line {} could not be stored.", last[0], failure);
            tell(out, unavailable(last[0] + 1));
        }
    }

    private void tell(OutputStream out, LineOutcome outcome) {
        try {
            out.write(json.writeValueAsBytes(outcome));
            out.write('\n');
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LineOutcome unavailable(long line) {
        var problem = new Problem(
                Problem.Code.UNAVAILABLE,
                "From line " + line
                        + " on nothing is known to be stored, for the database did not answer. Send these lines again: none is stored twice.",
                List.of());
        return new LineOutcome(line, Outcome.Status.REJECTED, null, List.of(problem));
    }
}
