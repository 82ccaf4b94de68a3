package io.github.portfoliomaven.core.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the files in which themes declare settings of their own. */
@FunctionalInterface
public interface ThemeKeys {

    /** What a theme declares its settings in, beside its {@code templates/}. */
    String FILE = "theme.yml";

    /** Knows no jars. */
    ThemeKeys NONE = jar -> jar == null ? Optional.of(List.of()) : Optional.empty();

    /**
     * The files of the themes that dress a site.
     *
     * @param jar the theme that the site names, or {@code null} for none
     * @return nothing if that theme is not there, so that nobody knows its settings
     */
    Optional<List<SiteFile>> of(@Nullable ThemeJar jar);
}
