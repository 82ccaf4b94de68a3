package io.github.portfoliomaven.render.html;

import io.github.portfoliomaven.core.model.ColourScheme;
import io.github.portfoliomaven.render.css.Rgb;
import io.github.portfoliomaven.render.css.RootProperties;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The colour of pages, for the frame that a browser draws around them: the value of {@code --paper} on {@code :root}
 * after the cascade.
 *
 * @param light six hexadecimal digits after {@code #}; {@code null} if the style sheet names no opaque colour
 * @param dark same, for readers who prefer dark pages
 * @param schemes those that pages have, as {@code color-scheme} names them
 */
record PaperView(@Nullable String light, @Nullable String dark, String schemes) implements View {

    @Override
    public @Nullable Object part(String part) {
        return switch (part) {
            case "light" -> light;
            case "dark" -> dark;
            case "schemes" -> schemes;
            default -> NO_PART;
        };
    }

    static PaperView of(RootProperties properties, ColourScheme scheme) {
        return new PaperView(
                paper(properties, scheme == ColourScheme.DARK),
                paper(properties, scheme != ColourScheme.LIGHT),
                scheme == ColourScheme.AUTO ? "light dark" : scheme.name().toLowerCase(Locale.ROOT));
    }

    private static @Nullable String paper(RootProperties properties, boolean dark) {
        return properties.colour("--paper", dark).map(Rgb::hex).orElse(null);
    }
}
