package io.github.portfoliomaven.core.language;

import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalField;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Patterns of dates whose names of months and days come from the tables of this package, where these have them. */
final class DatePattern {

    private static final String NAMES = "MLE";

    private DatePattern() {}

    static DateTimeFormatter formatter(String pattern, Locale locale) {
        DateTimeFormatterBuilder out = new DateTimeFormatterBuilder();
        int at = 0;
        while (at < pattern.length()) {
            int end = endOfRun(pattern, at);
            append(pattern.substring(at, end), locale, out);
            at = end;
        }
        return out.toFormatter(locale);
    }

    /** The end of a run of one letter, of a quoted text, or of anything up to the next name. */
    private static int endOfRun(String pattern, int start) {
        char first = pattern.charAt(start);
        int at = start;
        if (NAMES.indexOf(first) >= 0) {
            while (at < pattern.length() && pattern.charAt(at) == first) {
                at++;
            }
            return at;
        }
        boolean quoted = false;
        while (at < pattern.length() && (quoted || NAMES.indexOf(pattern.charAt(at)) < 0)) {
            quoted ^= pattern.charAt(at) == '\'';
            at++;
        }
        return at;
    }

    private static void append(String run, Locale locale, DateTimeFormatterBuilder out) {
        Map<Long, String> names = names(run, locale);
        if (names == null) {
            out.appendPattern(run);
        } else {
            out.appendText(field(run), names);
        }
    }

    private static TemporalField field(String run) {
        return run.startsWith("E") ? ChronoField.DAY_OF_WEEK : ChronoField.MONTH_OF_YEAR;
    }

    private static @Nullable Map<Long, String> names(String run, Locale locale) {
        String row = switch (run) {
            case "MMM" -> first(locale, "monthsShort", "months");
            case "MMMM" -> first(locale, "months");
            case "LLL" -> first(locale, "monthsShortAlone", "monthsShort", "monthsAlone", "months");
            case "LLLL" -> first(locale, "monthsAlone", "months");
            case "E", "EE", "EEE" -> first(locale, "daysShort", "days");
            case "EEEE" -> first(locale, "days");
            default -> null;
        };
        if (row == null) {
            return null;
        }
        Map<Long, String> names = new HashMap<>();
        for (String name : row.split(",")) {
            names.put((long) names.size() + 1, name);
        }
        return names;
    }

    private static @Nullable String first(Locale locale, String... rows) {
        return Stream.of(rows)
                .map(row -> Locales.row(locale, row))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
