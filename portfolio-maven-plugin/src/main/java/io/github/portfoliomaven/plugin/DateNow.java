package io.github.portfoliomaven.plugin;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The date of what is written now. It has an offset, so that it means this moment whatever the zone of the site is, and
 * seconds, so that the posts of one day keep their order.
 */
final class DateNow {

    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

    private DateNow() {}

    static String text() {
        return OffsetDateTime.now(ZoneId.systemDefault()).format(FORMAT);
    }
}
