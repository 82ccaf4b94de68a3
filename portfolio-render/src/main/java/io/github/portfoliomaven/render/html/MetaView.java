package io.github.portfoliomaven.render.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code page.meta} in templates: what a page says to machines and does not show.
 *
 * @param type for {@code og:type}: {@code article}, {@code profile} or {@code website}
 * @param locale for {@code og:locale}, such as {@code en_US}
 * @param published for {@code article:published_time}; {@code null} for what is no article
 * @param modified for {@code article:modified_time}; {@code null} if an article was never changed
 * @param section for {@code article:section}
 * @param tags for {@code article:tag}
 * @param authorUrl for {@code article:author}; {@code null} if it is not known
 * @param image what chats and social networks show
 * @param card for {@code twitter:card}
 * @param structuredData JSON-LD, safe as the text of a {@code script} element
 */
record MetaView(
        String type,
        @Nullable String locale,
        @Nullable String published,
        @Nullable String modified,
        @Nullable String section,
        List<String> tags,
        @Nullable String authorUrl,
        @Nullable PictureView image,
        String card,
        @Nullable String structuredData)
        implements View {

    @Override
    public @Nullable Object part(String part) {
        return switch (part) {
            case "type" -> type;
            case "locale" -> locale;
            case "published" -> published;
            case "modified" -> modified;
            case "section" -> section;
            case "tags" -> tags;
            case "authorUrl" -> authorUrl;
            case "image" -> image;
            case "card" -> card;
            case "structuredData" -> structuredData;
            default -> NO_PART;
        };
    }

    /**
     * A picture for {@code og:image}.
     *
     * @param url absolute
     * @param type a media type
     * @param width a whole number
     * @param height a whole number
     */
    record PictureView(
            String url,
            String alt,
            @Nullable String type,
            @Nullable String width,
            @Nullable String height) implements View {

        @Override
        public @Nullable Object part(String part) {
            return switch (part) {
                case "url" -> url;
                case "alt" -> alt;
                case "type" -> type;
                case "width" -> width;
                case "height" -> height;
                default -> NO_PART;
            };
        }
    }
}
