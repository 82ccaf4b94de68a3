package io.github.portfoliomaven.render.serve;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request to the preview.
 *
 * @param path as sent: percent-encoded, without query
 * @param query as sent, without question mark, or {@code null}
 * @param headers by name in lower case
 */
record Request(String method, String path, @Nullable String query, Map<String, String> headers) {

    @Nullable
    String header(String lowerCaseName) {
        return headers.get(lowerCaseName);
    }
}
