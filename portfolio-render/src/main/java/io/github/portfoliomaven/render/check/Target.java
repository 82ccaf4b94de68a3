package io.github.portfoliomaven.render.check;

import io.github.portfoliomaven.core.model.SitePath;
import org.jspecify.annotations.Nullable;

/**
 * Where an address leads.
 *
 * @param path in the site, for {@link Kind#INSIDE}
 * @param fragment decoded, without {@code #}; null if there is none
 * @param url absolute, without its fragment, for {@link Kind#EXTERNAL}
 */
record Target(Kind kind, @Nullable SitePath path, @Nullable String fragment, String url) {

    /** How an address relates to the site. */
    enum Kind {
        /** A path of the site. */
        INSIDE,
        /** The site's host, but beside the path that the site lives below. */
        BESIDE,
        /** Another host. */
        EXTERNAL,
        /** Nothing that can be fetched, such as {@code mailto:} and {@code data:}. */
        OTHER,
        /** No address at all. */
        INVALID
    }
}
