package io.github.portfoliomaven.render.html;

import io.github.portfoliomaven.render.css.Rgb;
import org.jspecify.annotations.Nullable;

/**
 * The colour of pages, for the frame that a browser draws around them: the value of {@code --paper} on {@code :root}
 * after the cascade.
 *
 * @param light six hexadecimal digits after {@code #}; {@code null} if the style sheet does not say so in such digits
 * @param dark same, for readers who prefer dark pages
 */
record PaperView(@Nullable String light, @Nullable String dark) implements View {

    @Override
    public @Nullable Object part(String part) {
        return switch (part) {
            case "light" -> light;
            case "dark" -> dark;
            default -> NO_PART;
        };
    }

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
