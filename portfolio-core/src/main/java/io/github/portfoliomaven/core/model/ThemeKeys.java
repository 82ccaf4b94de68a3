package io.github.portfoliomaven.core.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the files in which themes declare settings and words of their own. */
@FunctionalInterface
public interface ThemeKeys {

    /** The file, beside {@code templates/}, in which a theme declares its settings. */
    String FILE = "theme.yml";

    /** The folder, beside {@code templates/}, in which a theme has its words, such as {@code words/de.yml}. */
    String WORDS = "words/";

    /** Knows no jars. */
    ThemeKeys NONE = jar -> jar == null ? Optional.of(List.of()) : Optional.empty();

    /**
     * The files of the themes that dress a site.
     *
     * @param jar the theme that the site names, or {@code null} for none
     * @return empty if that theme is not there, so that its settings are unknown
     */
    Optional<List<SiteFile>> of(@Nullable ThemeJar jar);
}
