package io.github.portfoliomaven.render.markdown;

import io.github.portfoliomaven.core.model.SitePath;
import org.jspecify.annotations.Nullable;

/**
 * A link as a page writes it.
 *
 * @param url not escaped for HTML
 * @param kind what it lacks to be absolute, or {@code null} when it is absolute
 * @param target the path that it leads to, or {@code null} when that is not known or not in the site
 */
record ResolvedLink(
        String url, BodyHtml.@Nullable Kind kind, @Nullable SitePath target) {

    /** A link that leads to no known path. */
    ResolvedLink(String url, BodyHtml.@Nullable Kind kind) {
        this(url, kind, null);
    }
}
