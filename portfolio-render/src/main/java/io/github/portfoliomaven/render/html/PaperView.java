package io.github.portfoliomaven.render.html;

import io.github.portfoliomaven.render.css.Rgb;
import org.jspecify.annotations.Nullable;

/**
 * The colour of pages, for the frame that a browser draws around them: what {@code --paper} is on {@code :root} when the
 * cascade has done its work.
 *
 * @param light six hexadecimal digits after {@code #}; {@code null} when the style sheet does not say, or says it in another way
 * @param dark likewise, for who prefers dark pages
 */
record PaperView(@Nullable String light, @Nullable String dark) {

    private static final String NAME = "--paper";

    static PaperView of(String css) {
        String light = null;
        String dark = null;
        for (Declarations.Declaration declaration : Declarations.of(css)) {
            boolean root = declaration.isIn(":root") || declaration.isIn("html");
            if (!declaration.name().equals(NAME) || !root || declaration.isIn("@media", "print")) {
                continue;
            }
            String colour = Rgb.parse(declaration.value()).map(Rgb::hex).orElse(null);
            if (!declaration.isDark()) {
                light = colour;
            }
            if (!declaration.isIn("prefers-color-scheme", "light")) {
                dark = colour;
            }
        }
        return new PaperView(light, dark);
    }
}
