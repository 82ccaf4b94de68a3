package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.Suggestion;
import io.github.portfoliomaven.core.language.Language;
import io.github.portfoliomaven.core.model.SiteConfig.Dates;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/** Reads {@code dates} of {@code portfolio.yml}, and tries the pattern, so that no later stage can stumble on it. */
final class DateSettings {

    /** A day late in the year, because some patterns fail only there. */
    private static final ZonedDateTime SAMPLE = ZonedDateTime.of(2026, 12, 30, 23, 59, 59, 999, ZoneOffset.UTC);

    private DateSettings() {}

    static Dates read(Fields fields, Language language, Diagnostics diagnostics) {
        return new Dates(format(fields, language, diagnostics), zone(fields, diagnostics));
    }

    private static String format(Fields fields, Language language, Diagnostics diagnostics) {
        String pattern = fields.get(ConfigKeys.DATES_FORMAT);
        Node.Entry entry = fields.entry(ConfigKeys.DATES_FORMAT);
        if (pattern == null || entry == null) {
            return language.datePattern();
        }
        try {
            String shown = language.formatter(pattern).format(SAMPLE);
            if (shown.isBlank()) {
                throw new IllegalArgumentException(pattern);
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            diagnostics.error(
                    Code.BAD_VALUE,
                    entry.value().place().location(),
                    Quote.of(pattern) + " is not a date format",
                    "write it as MMM d, yyyy or d MMMM yyyy or yyyy-MM-dd, with other letters in single quotes");
            return language.datePattern();
        }
        String letters = pattern.replaceAll("'[^']*'", "");
        boolean weekYear = letters.indexOf('Y') >= 0 && letters.indexOf('w') < 0;
        if (weekYear || letters.indexOf('D') >= 0) {
            diagnostics.warning(
                    Code.BAD_VALUE,
                    entry.value().place().location(),
                    weekYear
                            ? "'Y' is the week-based year, which differs around New Year"
                            : "'D' is the day of the year",
                    "write " + pattern.replace('Y', 'y').replace('D', 'd'));
        }
        return pattern;
    }

    private static ZoneId zone(Fields fields, Diagnostics diagnostics) {
        String zone = fields.get(ConfigKeys.DATES_ZONE);
        Node.Entry entry = fields.entry(ConfigKeys.DATES_ZONE);
        if (zone == null || entry == null) {
            return ZoneId.of(ConfigKeys.DATES_ZONE.requireFallback());
        }
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException e) {
            diagnostics.error(
                    Code.BAD_VALUE,
                    entry.value().place().location(),
                    Quote.of(zone) + " is not a time zone",
                    Suggestion.didYouMean(zone, ZoneId.getAvailableZoneIds())
                            .orElse("write it as Europe/Berlin, UTC or +02:00"));
            return ZoneId.of(ConfigKeys.DATES_ZONE.requireFallback());
        }
    }
}
