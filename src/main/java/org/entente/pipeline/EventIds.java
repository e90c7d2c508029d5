package org.entente.pipeline;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.zip.CRC32;
import org.entente.resolve.NameKeys;
import org.entente.resolve.Report;

/** Ids of new events: series and ordinal where both are known, otherwise day, title and a mark of the first report. */
final class EventIds {

    private static final int MAX_SLUG = 60;

    private EventIds() {}

    static String of(Report report, String articleId) {
        if (report.seriesId() != null && report.ordinal() != null) {
            return "event:" + report.seriesId().substring("series:".length()) + "-" + report.ordinal();
        }
        LocalDate day = report.date().start();
        String slug = NameKeys.slug(report.title());
        String shortened =
                slug.length() > MAX_SLUG ? slug.substring(0, MAX_SLUG).replaceAll("-[^-]*$", "") : slug;
        return "event:" + (day == null ? "" : day + "-") + shortened + "-" + mark(report, articleId);
    }

    /** Tells two events of one day and title apart, and stays the same when the article is read again. */
    private static String mark(Report report, String articleId) {
        CRC32 crc = new CRC32();
        crc.update((articleId + report.type() + report.passage().span()).getBytes(StandardCharsets.UTF_8));
        return String.format(Locale.ROOT, "%08x", crc.getValue());
    }
}
