package io.github.portfoliomaven.core.load;

import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells days and times that exist from those that only look so (TOML 1.0.0, Offset Date-Time; RFC 3339, section 5.7). */
final class TomlMoment {

    private static final Pattern MOMENT = Pattern.compile(
            "(?:(\\d{4})-(\\d\\d)-(\\d\\d))?[Tt ]?(?:(\\d\\d):(\\d\\d)(?::(\\d\\d)(?:\\.\\d+)?)?)?(?:[+-](\\d\\d):(\\d\\d))?[Zz]?");

    private static final int HOURS = 23;
    private static final int MINUTES = 59;
    private static final int SECONDS_WITH_LEAP = 60;

    private TomlMoment() {}

    /** Whether a value of TOML, if it is a day or a time, is one that exists. */
    static boolean exists(String value) {
        Matcher moment = MOMENT.matcher(value);
        return !moment.matches()
                || (dayExists(moment)
                        && isUpTo(moment.group(4), HOURS)
                        && isUpTo(moment.group(5), MINUTES)
                        && isUpTo(moment.group(6), SECONDS_WITH_LEAP)
                        && isUpTo(moment.group(7), HOURS)
                        && isUpTo(moment.group(8), MINUTES));
    }

    private static boolean dayExists(Matcher moment) {
        if (moment.group(1) == null) {
            return true;
        }
        int month = Integer.parseInt(moment.group(2));
        int day = Integer.parseInt(moment.group(3));
        return month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(Integer.parseInt(moment.group(1)), month).lengthOfMonth();
    }

    private static boolean isUpTo(@Nullable String digits, int most) {
        return digits == null || Integer.parseInt(digits) <= most;
    }
}
