package io.github.portfoliomaven.render.api;

import io.github.portfoliomaven.render.html.Theme;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Files that take the place of those of the standard theme with the same path, or are added: {@code templates/*.mustache},
 * {@code assets/*}, and {@code theme.yml} with settings of its own. Those of the site itself come before them. Immutable.
 */
public final class SiteTheme {

    private final Theme theme;

    private SiteTheme(Theme theme) {
        this.theme = theme;
    }

    /** The theme that comes with the library. */
    public static SiteTheme standard() {
        return new SiteTheme(Theme.standard());
    }

    /** Texts by their path, such as {@code templates/partials/footer.mustache}. */
    public static SiteTheme ofTexts(Map<String, String> texts) {
        Map<String, byte[]> files = new HashMap<>();
        texts.forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return ofBytes(files);
    }

    /** Bytes by their path. */
    public static SiteTheme ofBytes(Map<String, byte[]> files) {
        Map<String, byte[]> copies = new HashMap<>();
        files.forEach((path, bytes) -> copies.put(path, bytes.clone()));
        return new SiteTheme(Theme.standard().with(copies));
    }

    /**
     * The files of a folder in a jar or a directory of a class path; a file {@code theme.txt}, with any text, marks the folder.
     * In a named module the folder must be open to all, or have a name that no package can have, such as
     * {@code META-INF/my-theme/}.
     *
     * @param folder with a slash at its end
     * @throws IllegalArgumentException if there is no {@code theme.txt} in it
     */
    public static SiteTheme classPath(ClassLoader loader, String folder) {
        return new SiteTheme(Theme.standard().with(loader, folder));
    }

    Theme theme() {
        return theme;
    }
}
