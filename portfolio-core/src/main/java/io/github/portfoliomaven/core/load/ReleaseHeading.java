package io.github.portfoliomaven.core.load;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the heading of a release says, in the forms of Keep a Changelog 1.1.0 and in those that tools and people write:
 * {@code [1.2.0] - 2026-01-30}, {@code 1.2.0 (2026-01-30)}, {@code [v1.2.0](https://…) (2026-01-30) [YANKED]}.
 *
 * @param version without a {@code v} before it
 * @param label by which a reference at the end of the file may say where the release is found
 * @param link written in the heading itself, or {@code null}
 * @param date what stands in the place of the date; may be empty
 * @param dateStart where that starts in the text of the heading
 */
record ReleaseHeading(
        String version, String label, @Nullable String link, String date, int dateStart, boolean yanked) {

    private static final String VERSION = "\\d[0-9A-Za-z]*(?:[.+_-][0-9A-Za-z]+)*";
    private static final Pattern FORM = Pattern.compile(
            "(?:(?:version|release)\\s+)?"
                    + "(?:\\[(?<label>v?(?<linked>" + VERSION + "))](?:\\((?<link>[^()\\s]+)\\))?|v?(?<plain>" + VERSION
                    + "))"
                    + "(?=[\\s(:,]|$)(?<rest>.*)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern YANKED = Pattern.compile("\\[yanked]", Pattern.CASE_INSENSITIVE);
    private static final Pattern ISO = Pattern.compile("\\d{4}([-/.])\\d{1,2}\\1\\d{1,2}");
    private static final Pattern SEPARATOR = Pattern.compile("\\s*[-–—(:,].*");

    /** Around a date: white space, dashes, parentheses. */
    private static final String AROUND = " \t-–—():,";

    private static final Set<String> NOT_YET = Set.of("unreleased", "tbd", "tba");

    /** What a heading says, or {@code null} when it is not that of a release. */
    static @Nullable ReleaseHeading of(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return null;
        }
        String linked = matcher.group("linked");
        String rest = matcher.group("rest");
        String version = linked == null ? matcher.group("plain") : linked;
        boolean named = linked != null
                || version.indexOf('.') > 0
                || SEPARATOR.matcher(rest).matches();
        if (!named || DateReader.read(version) != null) {
            return null;
        }
        Matcher yanked = YANKED.matcher(rest);
        boolean takenBack = yanked.find();
        // as long as before, so that places stay
        String around =
                takenBack ? yanked.replaceAll(found -> " ".repeat(found.group().length())) : rest;
        int from = 0;
        int to = around.length();
        Matcher iso = ISO.matcher(around);
        if (iso.find()) {
            from = iso.start();
            to = iso.end();
        }
        while (from < to && AROUND.indexOf(around.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && AROUND.indexOf(around.charAt(to - 1)) >= 0) {
            to--;
        }
        String label = matcher.group("label");
        return new ReleaseHeading(
                version,
                label == null ? version : label,
                matcher.group("link"),
                around.substring(from, to),
                matcher.start("rest") + from,
                takenBack);
    }

    /** Whether it stands in the place of what is not released yet. */
    boolean isUnreleased() {
        return NOT_YET.contains(date.toLowerCase(Locale.ROOT));
    }
}
