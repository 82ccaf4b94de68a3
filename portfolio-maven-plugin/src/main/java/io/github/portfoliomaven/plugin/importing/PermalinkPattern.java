package io.github.portfoliomaven.plugin.importing;

import io.github.portfoliomaven.core.load.PlainReader;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Patterns of addresses in the words of other generators. */
final class PermalinkPattern {

    private static final Pattern WORD = Pattern.compile(":([A-Za-z_]+)");

    private PermalinkPattern() {}

    /**
     * The same pattern in our words; {@code null} if it has others.
     *
     * @param words ours, such as {@code :slug}, or a literal, by the words of the other generator; dates need no entry
     */
    static @Nullable String ours(String pattern, Map<String, String> words) {
        StringBuilder out = new StringBuilder();
        Matcher matcher = WORD.matcher(pattern.startsWith("/") ? pattern : "/" + pattern);
        while (matcher.find()) {
            String word = matcher.group(1).toLowerCase(Locale.ROOT);
            boolean date = word.equals("year") || word.equals("month") || word.equals("day");
            String ours = date ? ":" + word : words.get(word);
            if (ours == null) {
                return null;
            }
            matcher.appendReplacement(out, Matcher.quoteReplacement(ours));
        }
        return matcher.appendTail(out).toString().replaceAll("/{2,}", "/");
    }

    /** An address of a pattern; {@code null} if a word of it is not known. */
    static @Nullable String expand(
            String pattern,
            @Nullable OffsetDateTime date,
            BiFunction<String, OldPage, @Nullable String> words,
            OldPage page) {
        StringBuilder out = new StringBuilder();
        Matcher matcher = WORD.matcher(pattern.startsWith("/") ? pattern : "/" + pattern);
        while (matcher.find()) {
            String word = matcher.group(1).toLowerCase(Locale.ROOT);
            String value = ofDate(word, date);
            value = value == null ? words.apply(word, page) : value;
            if (value == null) {
                return null;
            }
            matcher.appendReplacement(out, Matcher.quoteReplacement(value));
        }
        return matcher.appendTail(out).toString().replaceAll("/{2,}", "/");
    }

    private static @Nullable String ofDate(String word, @Nullable OffsetDateTime date) {
        if (date == null) {
            return null;
        }
        return switch (word) {
            case "year" -> String.format(Locale.ROOT, "%04d", date.getYear());
            case "short_year" -> String.format(Locale.ROOT, "%02d", date.getYear() % 100);
            case "month" -> String.format(Locale.ROOT, "%02d", date.getMonthValue());
            case "i_month" -> String.valueOf(date.getMonthValue());
            case "day" -> String.format(Locale.ROOT, "%02d", date.getDayOfMonth());
            case "i_day" -> String.valueOf(date.getDayOfMonth());
            case "y_day" -> String.format(Locale.ROOT, "%03d", date.getDayOfYear());
            default -> null;
        };
    }

    /** Whether front matter settles the address. */
    static boolean isSettled(PlainReader.Page page) {
        return Settings.text(page.keys(), "permalink", "url", "path") != null;
    }
}
