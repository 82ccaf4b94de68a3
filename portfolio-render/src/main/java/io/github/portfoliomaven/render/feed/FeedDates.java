package io.github.portfoliomaven.render.feed;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Writes dates as machines read them, whatever the locale and the zone of the machine. */
final class FeedDates {

    private FeedDates() {}

    /** RFC 822 with a year of four digits and English names, for RSS: {@code Thu, 12 Feb 2026 09:00:00 +0100}. */
    static String rfc822(OffsetDateTime date) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(plain(date));
    }

    /** RFC 3339, for Atom, JSON Feed and sitemaps: {@code 2026-02-12T09:00:00+01:00}. */
    static String rfc3339(OffsetDateTime date) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(plain(date));
    }

    /** Both formats know whole seconds and offsets of whole minutes; zones before 1900 have others. */
    private static OffsetDateTime plain(OffsetDateTime date) {
        OffsetDateTime whole = date.truncatedTo(ChronoUnit.SECONDS);
        return whole.getOffset().getTotalSeconds() % 60 == 0 ? whole : whole.withOffsetSameInstant(ZoneOffset.UTC);
    }
}
