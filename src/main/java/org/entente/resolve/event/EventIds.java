package org.entente.resolve.event;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.zip.CRC32;
import org.entente.resolve.NameKeys;
import org.entente.resolve.Report;

/** Ids of new events: series and ordinal where both are known, otherwise day, title and a mark of the report. */
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
        return "event:" + (day == null ? "" : day + "-") + shortened + "-"
                + mark(articleId + report.type() + report.passage().span());
    }

    /** Eight hexadecimal digits: tells apart what day and title do not, and stays the same when an article is read again. */
    static String mark(String text) {
        CRC32 crc = new CRC32();
        crc.update(text.getBytes(StandardCharsets.UTF_8));
        return String.format(Locale.ROOT, "%08x", crc.getValue());
    }
}
