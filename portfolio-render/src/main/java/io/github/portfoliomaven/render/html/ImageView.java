package io.github.portfoliomaven.render.html;

import org.jspecify.annotations.Nullable;

/**
 * An image as templates see it.
 *
 * @param src ready for a {@code src} attribute
 * @param url absolute, for metadata
 * @param alt alternative text; may be empty
 * @param srcset ready for a {@code srcset} attribute; {@code null} if there are no smaller copies
 * @param width of {@code src} in pixels; {@code null} if it is not known
 * @param height of {@code src} in pixels; {@code null} if it is not known
 */
record ImageView(
        String src,
        String url,
        String alt,
        @Nullable String srcset,
        @Nullable String width,
        @Nullable String height) implements View {

    @Override
    public @Nullable Object part(String part) {
        return switch (part) {
            case "src" -> src;
            case "url" -> url;
            case "alt" -> alt;
            case "srcset" -> srcset;
            case "width" -> width;
            case "height" -> height;
            default -> NO_PART;
        };
    }
}
