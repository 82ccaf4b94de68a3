package io.github.portfoliomaven.core.load;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file or folder name that starts with a date: {@code 2026-01-30-x}.
 *
 * @param date as written; empty if there is none
 * @param rest what follows it, or the whole name
 */
record NamedDate(String date, String rest) {

    private static final Pattern DATED = Pattern.compile("(\\d{4}-\\d{1,2}-\\d{1,2})[-_ ](.+)");

    static NamedDate of(String name) {
        Matcher matcher = DATED.matcher(name);
        return matcher.matches() ? new NamedDate(matcher.group(1), matcher.group(2)) : new NamedDate("", name);
    }
}
