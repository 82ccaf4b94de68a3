package io.github.portfoliomaven.render.html;

import io.github.portfoliomaven.render.css.Rgb;
import io.github.portfoliomaven.render.css.RootProperties;
import org.jspecify.annotations.Nullable;

/**
 * The colour of pages, for the frame that a browser draws around them: the value of {@code --paper} on {@code :root}
 * after the cascade.
 *
 * @param light six hexadecimal digits after {@code #}; {@code null} if the style sheet names no opaque colour
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

    static PaperView of(RootProperties properties) {
        return new PaperView(paper(properties, false), paper(properties, true));
    }

    private static @Nullable String paper(RootProperties properties, boolean dark) {
        return properties.colour("--paper", dark).map(Rgb::hex).orElse(null);
    }
}
