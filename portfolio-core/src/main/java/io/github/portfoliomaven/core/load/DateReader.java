package io.github.portfoliomaven.core.load;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dates that authors write: ISO 8601 with its usual liberties ({@code 2026-1-5 10:00}, {@code 2026/01/05}),
 * English dates ({@code Dec 20, 2019}, {@code 20th December 2019, 5:30 PM}), those of e-mail (RFC 5322, section 3.3), of
 * JavaScript and of the command {@code date}. Never two readings for one text: what
 * could mean month or day is no date.
 */
final class DateReader {

    private static final String OFFSET = "Z|[ECMP][SD]T|(?:UTC|GMT)?[+-]\\d{2}(?::?\\d{2})?|UTC|GMT";

    private static final String CLOCK = "(?<hour>\\d{1,2}):(?<minute>\\d{2})"
            + "(?::(?<second>\\d{2})(?:[.,](?<fraction>\\d{1,9}))?)?(?:\\s*(?<half>[AP])\\.?M\\b\\.?)?";

    /** What JavaScript adds in parentheses and Java in brackets repeats the offset. */
    private static final String ZONE =
            "\\s*(?:(?<offset>" + OFFSET + ")(?:\\s*[(\\[][^)\\]]{1,60}[)\\]])?|(?<region>[A-Z]{2,14}/[A-Z_/]{2,30}))?";

    private static final String TIME = CLOCK + ZONE;

    private static final String WEEKDAY = "(?:[A-Z]{3,9}\\.?,?\\s+)?";
    private static final String MONTH = "(?<month>[A-Z]{3,9})\\.?";
    private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
    private static final String YEAR = "(?<year>\\d{4})";
    private static final String AT_TIME = "(?:(?:,|\\s+at)?\\s+" + TIME + ")?";

    private static final List<Pattern> FORMS = List.of(
            // the year may stand behind the time once more, where the command date writes it, as Jekyll takes it
            form(YEAR + "(?<separator>[-/.])(?<month>\\d{1,2})\\k<separator>(?<day>\\d{1,2})(?:(?:T|,?\\s+)" + CLOCK
                    + "(?:\\s+\\k<year>)?" + ZONE + ")?"),
            form(WEEKDAY + MONTH + "\\s+" + DAY + ",?\\s+" + YEAR + AT_TIME),
            form(WEEKDAY + DAY + "(?:\\s+|-)(?:of\\s+)?" + MONTH + ",?(?:\\s+|-)" + YEAR + AT_TIME),
            form("[A-Z]{3}\\s+" + MONTH + "\\s+" + DAY + "\\s+" + TIME + "\\s+" + YEAR));

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
        String plain = text.replace('\u00A0', ' ').strip(); // the space that some editors type
        for (Pattern form : FORMS) {
            Matcher matcher = form.matcher(plain);
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
        LocalTime time =
                LocalTime.of(hour(matcher), number(matcher, "minute"), number(matcher, "second"), nanos(matcher));
        return new Moment(date.atTime(time), offset(matcher, date.atTime(time)));
    }

    private static int hour(Matcher matcher) {
        int hour = number(matcher, "hour");
        String half = matcher.group("half");
        if (half == null) {
            return hour;
        } else if (hour < 1 || hour > 12) {
            throw new DateTimeException("no hour of half a day: " + hour);
        }
        return hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
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
            boolean abbreviated = name.equals(month.substring(0, 3)) || (i == 8 && name.equals("sept"));
            if (name.equals(month) || abbreviated) {
                return i + 1;
            }
        }
        throw new DateTimeException("no month: " + text);
    }

    private static @Nullable ZoneOffset offset(Matcher matcher, LocalDateTime local) {
        String region = matcher.group("region");
        String offset = matcher.group("offset");
        if (region != null) {
            return ZoneId.of(region).getRules().getOffset(local);
        }
        return offset == null ? null : offset(offset.toUpperCase(Locale.ROOT));
    }

    /** Of zones by name, those of RFC 5322, section 4.3; all other abbreviations have several meanings. */
    private static ZoneOffset offset(String text) {
        if (text.length() == 3 && text.endsWith("T") && !text.equals("GMT")) {
            int standard = -5 - "ECMP".indexOf(text.charAt(0));
            return ZoneOffset.ofHours(text.charAt(1) == 'D' ? standard + 1 : standard);
        }
        String digits = text.startsWith("UTC") || text.startsWith("GMT") ? text.substring(3) : text;
        return digits.isEmpty() || digits.equals("Z") ? ZoneOffset.UTC : ZoneOffset.of(digits);
    }
}
