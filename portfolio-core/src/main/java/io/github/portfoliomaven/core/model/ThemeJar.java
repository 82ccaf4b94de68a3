package io.github.portfoliomaven.core.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The Maven coordinates of a jar that holds a theme.
 *
 * @param version as the site asks for it, or {@code null} for any
 */
public record ThemeJar(
        String group, String artifact, @Nullable String version) {

    /** The letters are those that Maven allows in an id. */
    private static final Pattern COORDINATES =
            Pattern.compile("([A-Za-z0-9_.-]+):([A-Za-z0-9_.-]+)(?::([A-Za-z0-9_.+-]+))?");

    /** Reads {@code group:artifact} or {@code group:artifact:version}; empty if the text is neither. */
    public static Optional<ThemeJar> parse(String text) {
        Matcher matcher = COORDINATES.matcher(text);
        return matcher.matches()
                ? Optional.of(new ThemeJar(matcher.group(1), matcher.group(2), matcher.group(3)))
                : Optional.empty();
    }

    /** {@code group:artifact}. */
    public String id() {
        return group + ":" + artifact;
    }
}
