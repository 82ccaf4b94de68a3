package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.markdown.Document;
import io.github.portfoliomaven.core.markdown.Inline;
import io.github.portfoliomaven.core.markdown.InlineText;
import java.util.List;
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
 * @param link where the heading leads, or the label of its version does, or {@code null}
 * @param date text in place of the date; may be empty
 */
record ReleaseHeading(String version, @Nullable String link, String date, boolean yanked) {

    /** No heading of a release is longer, in UTF-16 units. */
    private static final int LONGEST = 1000;

    private static final String VERSION =
            "\\d[0-9A-Za-z]*(?:[.+_-][0-9A-Za-z]+)*(?:\\s+(?:alpha|beta|rc|cr|milestone)[.\\d]*)?";
    private static final Pattern FORM = Pattern.compile(
            "(?:(?:version|release)\\s+)?(?:\\[v?(?<labelled>" + VERSION + ")]|v?(?<version>" + VERSION
                    + "))(?=[\\s(:,]|$)(?<rest>.*)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern YANKED = Pattern.compile("\\[yanked]", Pattern.CASE_INSENSITIVE);
    private static final Pattern ISO = Pattern.compile("\\d{4}([-/.])\\d{1,2}\\1\\d{1,2}");
    private static final Pattern SEPARATOR = Pattern.compile("\\s*[-–—(:,].*");

    /** Around a date: white space, dashes, parentheses. */
    private static final String AROUND = " \t-–—():,";

    private static final Set<String> NOT_YET = Set.of("unreleased", "pending", "tbd", "tba");

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern NAMED_MONTH = Pattern.compile("(\\d{4})-(\\p{L}{3})-(\\d{1,2})");

    /** What a heading says, or {@code null} if it is not that of a release. */
    static @Nullable ReleaseHeading of(Inline heading, Document document) {
        String text = InlineText.of(heading).strip();
        Matcher matcher = FORM.matcher(text.length() > LONGEST ? "" : text);
        if (!matcher.matches()) {
            return null;
        }
        String version = matcher.group("version") == null ? matcher.group("labelled") : matcher.group("version");
        String rest = matcher.group("rest");
        Inline link = link(heading, version);
        boolean named = matcher.group("labelled") != null
                || link != null
                || version.indexOf('.') > 0
                || SEPARATOR.matcher(rest).matches();
        if (!named || DateReader.read(version) != null) {
            return null;
        }
        String around = YANKED.matcher(rest).replaceAll("");
        return new ReleaseHeading(
                version.replaceAll("\\s+", "-"),
                link == null ? destination(version, document) : link.destination(),
                date(around),
                !around.equals(rest));
    }

    private static @Nullable Inline link(Inline heading, String version) {
        for (Inline node = heading.firstChild(); node != null; node = node.next()) {
            if (node.kind() == Inline.Kind.LINK && InlineText.of(node).contains(version)) {
                return node;
            }
        }
        return null;
    }

    private static @Nullable String destination(String version, Document document) {
        String link = document.destination(version);
        return link == null ? document.destination("v" + version) : link;
    }

    private static String date(String rest) {
        Matcher iso = ISO.matcher(rest);
        if (iso.find()) {
            return iso.group();
        }
        int from = 0;
        int to = rest.length();
        while (from < to && AROUND.indexOf(rest.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && AROUND.indexOf(rest.charAt(to - 1)) >= 0) {
            to--;
        }
        return rest.substring(from, to);
    }

    /** The date with a number for a month that stands there by its English name: {@code 2026-Jan-30}. */
    String numericDate() {
        Matcher matcher = NAMED_MONTH.matcher(date);
        int month = matcher.matches() ? MONTHS.indexOf(matcher.group(2).toLowerCase(Locale.ROOT)) + 1 : 0;
        return month == 0 ? date : matcher.group(1) + "-" + month + "-" + matcher.group(3);
    }

    /** Whether it marks changes that are not released yet. */
    boolean isUnreleased() {
        return NOT_YET.contains(date.toLowerCase(Locale.ROOT));
    }
}
