package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.model.SiteFile;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A file whose name says, as in Hugo and Zola, that it is another one in another language: {@code post.de.md} beside
 * {@code post.md}. Without the other one, the two letters are a part of the name, as in {@code socket.io.md}.
 *
 * @param original the name of the file that it translates
 * @param language a BCP 47 language tag
 */
record Translation(String original, String language) {

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private static final Pattern NAME = Pattern.compile(
            "(?<name>[^/]+)\\.(?<language>[a-z]{2})(?<rest>([-_]([A-Za-z]{2,8}|[0-9]{3})){0,2})(?<type>\\.[A-Za-z]+)");

    /** The translation that a file is, or {@code null}. */
    static @Nullable Translation of(SiteFile file, Predicate<String> files) {
        String path = file.path();
        int start = path.lastIndexOf('/') + 1;
        Matcher matcher = NAME.matcher(path.substring(start));
        if (!matcher.matches() || !LANGUAGES.contains(matcher.group("language"))) {
            return null;
        }
        String original = matcher.group("name") + matcher.group("type");
        return files.test(path.substring(0, start) + original)
                ? new Translation(
                        original,
                        Locale.forLanguageTag((matcher.group("language") + matcher.group("rest")).replace('_', '-'))
                                .toLanguageTag())
                : null;
    }
}
