package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Reads the address of a site: absolute, http or https, with a slash at the end. */
final class SiteUrl {

    /** Where the live preview serves; the address of a site that has none yet. */
    static final URI LOCAL = URI.create("http://localhost:8080/");

    private SiteUrl() {}

    /** The address in {@code portfolio.yml}; the local one if there is none, or after a report. */
    static URI configured(Fields fields, Diagnostics diagnostics) {
        URI written = fields.get(ConfigKeys.URL);
        Node.Entry entry = fields.entry(ConfigKeys.URL);
        if (written == null || entry == null) {
            return LOCAL;
        }
        URI complete = complete(written);
        if (complete == null) {
            diagnostics.error(
                    Code.BAD_VALUE,
                    entry.value().place().location(),
                    "the URL of a site must end with its path: " + entry.value().kind() + " has more",
                    "remove '?', '#' or '@' and the text after it");
            return LOCAL;
        }
        return complete;
    }

    /** The address that takes the configured one's place. */
    static URI given(String text, Diagnostics diagnostics) {
        return elsewhere(
                text,
                "given as portfolio.url",
                "write it as https://example.com/ or https://example.com/path/",
                diagnostics);
    }

    /** The address of the project, where none is configured. */
    static URI ofProject(String text, String origin, Diagnostics diagnostics) {
        return elsewhere(
                text, origin, "correct it there, or write url: https://example.com/ into portfolio.yml", diagnostics);
    }

    private static URI elsewhere(String text, String origin, String hint, Diagnostics diagnostics) {
        URI written = ValueTypes.webAddress(text);
        URI complete = written == null ? null : complete(written);
        if (complete == null) {
            diagnostics.error(
                    Code.BAD_VALUE, null, Quote.of(text) + ", " + origin + ", is not the URL of a site", hint);
            return LOCAL;
        }
        return complete;
    }

    private static @Nullable URI complete(URI uri) {
        if (uri.getRawQuery() != null || uri.getRawFragment() != null || uri.getRawUserInfo() != null) {
            return null;
        }
        String path = uri.getRawPath();
        if (path.contains("//") || path.contains("/./") || path.contains("/../")) {
            return null;
        }
        String complete = uri.getScheme() + "://" + uri.getRawAuthority() + path + (path.endsWith("/") ? "" : "/");
        return URI.create(complete);
    }
}
