package io.github.portfoliomaven.render.feed;

import io.github.portfoliomaven.core.model.Routes;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Makes the links of front matter absolute. */
final class AbsoluteLinks {

    /** Printable characters of ASCII that RFC 3986 allows nowhere in a path. */
    private static final String NOT_IN_A_PATH = " \"<>[\\]^`{|}";

    private AbsoluteLinks() {}

    /**
     * The absolute URL of a link: a URL, a path in the site that starts with a slash, or a path relative to a page.
     * Spaces and other characters that no URL holds are encoded.
     *
     * @return {@code null} if the text is no link at all
     */
    static @Nullable String absolute(String link, String pageUrl, Routes routes) {
        try {
            return URI.create(pageUrl)
                    .resolve(new URI(encoded(routes.url(link))))
                    .toASCIIString();
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private static String encoded(String link) {
        StringBuilder out = new StringBuilder(link.length());
        for (int i = 0; i < link.length(); i++) {
            char c = link.charAt(i);
            if (NOT_IN_A_PATH.indexOf(c) >= 0) {
                out.append('%').append(Integer.toHexString(c).toUpperCase(Locale.ROOT));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
