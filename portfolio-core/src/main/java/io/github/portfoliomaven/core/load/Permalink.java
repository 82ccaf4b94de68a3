package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.model.SitePath;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A pattern of paths, such as {@code /blog/:year/:month/:slug/}: the words of Jekyll and Hugo that say when a page was
 * published and what it is called.
 *
 * @param pattern starts with a slash; all its words are known ones
 */
record Permalink(String pattern) {

    /** The words that a pattern may hold, for messages. */
    static final String WORDS = ":year, :month, :day and :slug";

    private static final List<String> NAMES = List.of("slug", "title", "name", "filename");
    private static final List<String> DATES = List.of("year", "month", "day");
    private static final Pattern WORD = Pattern.compile(":([A-Za-z_]+)");

    /** What Eleventy calls the name of a file, in the notation of its templates. */
    private static final Pattern FILE_SLUG =
            Pattern.compile("\\{\\{-?\\s*page\\.fileSlug\\s*(?:\\|\\s*slug(?:ify)?\\s*)?-?}}");

    /** The pattern, if the text is one: it starts with a slash, names each page by a known word, and makes paths. */
    static @Nullable Permalink of(String text) {
        String pattern = text.contains("{{") ? FILE_SLUG.matcher(text.strip()).replaceAll(":filename") : text.strip();
        Matcher matcher = WORD.matcher(pattern);
        boolean named = false;
        while (matcher.find()) {
            String word = matcher.group(1).toLowerCase(Locale.ROOT);
            if (!NAMES.contains(word) && !DATES.contains(word)) {
                return null;
            }
            named |= NAMES.contains(word);
        }
        boolean paths = PathReader.flaw(matcher.replaceAll("x")) == null;
        return named && pattern.startsWith("/") && paths ? new Permalink(pattern) : null;
    }

    /** Whether it cannot do without a date. */
    boolean isDated() {
        return DATES.stream().anyMatch(word -> pattern.contains(":" + word));
    }

    /**
     * The path of a page.
     *
     * @param date needed only where {@link #isDated()}
     * @param slug a path segment
     */
    SitePath path(@Nullable OffsetDateTime date, String slug) {
        Matcher matcher = WORD.matcher(pattern);
        StringBuilder path = new StringBuilder();
        while (matcher.find()) {
            matcher.appendReplacement(path, Matcher.quoteReplacement(value(matcher.group(1), date, slug)));
        }
        return new SitePath(PathReader.complete(matcher.appendTail(path).toString()));
    }

    private static String value(String word, @Nullable OffsetDateTime date, String slug) {
        if (date == null || NAMES.contains(word.toLowerCase(Locale.ROOT))) {
            return slug;
        }
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "year" -> String.format(Locale.ROOT, "%04d", date.getYear());
            case "month" -> String.format(Locale.ROOT, "%02d", date.getMonthValue());
            default -> String.format(Locale.ROOT, "%02d", date.getDayOfMonth());
        };
    }
}
