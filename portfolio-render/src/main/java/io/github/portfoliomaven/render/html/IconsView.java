package io.github.portfoliomaven.render.html;

import io.github.portfoliomaven.render.metadata.Icons;
import org.jspecify.annotations.Nullable;

/** {@code site.icons} in templates, see {@link Icons}. */
record IconsView(
        @Nullable String svg,
        @Nullable String ico,
        @Nullable String touch,
        @Nullable String manifest) implements View {

    @Override
    public @Nullable Object part(String part) {
        return switch (part) {
            case "svg" -> svg;
            case "ico" -> ico;
            case "touch" -> touch;
            case "manifest" -> manifest;
            default -> NO_PART;
        };
    }

    static IconsView of(Icons icons) {
        return new IconsView(icons.svg(), icons.ico(), icons.touch(), icons.manifest());
    }
}
