package io.github.portfoliomaven.core.load;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dates that authors write: ISO 8601 with its usual liberties ({@code 2026-1-5 10:00}, {@code 2026/01/05}),
 * English dates ({@code Dec 20, 2019}, {@code 20 December 2019}) and RFC 1123. Never two readings for one text: what
 * could mean month or day is no date.
 */
final class DateReader {

    private static final String TIME =
            "(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2})(?:\\.(?<fraction>\\d{1,9}))?)?"
                    + "\\s*(?<offset>Z|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?)?";

    private static final List<Pattern> FORMS = List.of(
            form("(?<year>\\d{4})(?<separator>[-/])(?<month>\\d{1,2})\\k<separator>(?<day>\\d{1,2})(?:(?:T|\\s+)" + TIME
                    + ")?"),
            form("(?<month>[A-Z]{3,9})\\.?\\s+(?<day>\\d{1,2}),?\\s+(?<year>\\d{4})(?:,?\\s+" + TIME + ")?"),
            form("(?:[A-Z]{3},\\s*)?(?<day>\\d{1,2})\\s+(?<month>[A-Z]{3,9})\\.?,?\\s+(?<year>\\d{4})(?:,?\\s+" + TIME
                    + ")?"));

    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private DateReader() {}

    /** The date, or {@code null} when the text is none, or names a day that does not exist. */
    static @Nullable Moment read(String text) {
        for (Pattern form : FORMS) {
            Matcher matcher = form.matcher(text.strip());
            if (matcher.matches()) {
                try {
                    return moment(matcher);
                } catch (DateTimeException e) {
                    return null;
                }
            }
        }
        return null;
    }

    private static Pattern form(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }

    private static Moment moment(Matcher matcher) {
        LocalDate date = LocalDate.of(number(matcher, "year"), month(matcher.group("month")), number(matcher, "day"));
        if (matcher.group("hour") == null) {
            return new Moment(date.atStartOfDay(), null);
        }
        LocalTime time = LocalTime.of(
                number(matcher, "hour"), number(matcher, "minute"), number(matcher, "second"), nanos(matcher));
        String offset = matcher.group("offset");
        return new Moment(date.atTime(time), offset == null ? null : offset(offset));
    }

    private static int number(Matcher matcher, String group) {
        String digits = matcher.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static int nanos(Matcher matcher) {
        String digits = matcher.group("fraction");
        return digits == null ? 0 : Integer.parseInt(digits + "0".repeat(9 - digits.length()));
    }

    private static int month(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return Integer.parseInt(text);
        }
        String name = text.toLowerCase(Locale.ROOT);
        for (int i = 0; i < MONTHS.size(); i++) {
            String month = MONTHS.get(i);
            if (name.equals(month) || name.equals(month.substring(0, 3))) {
                return i + 1;
            }
        }
        throw new DateTimeException("no month: " + text);
    }

    private static ZoneOffset offset(String text) {
        return Character.isLetter(text.charAt(0)) ? ZoneOffset.UTC : ZoneOffset.of(text);
    }
}
