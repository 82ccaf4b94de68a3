package io.github.portfoliomaven.render.check;

import io.github.portfoliomaven.core.model.SitePath;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A finished site, and what is known of each of its pages.
 *
 * @param pages by path
 */
record CheckedSite(
        FinishedSite files, SortedMap<SitePath, CheckedPage> pages, AddressResolver addresses, CheckOptions options) {

    /** Where an address of a file leads. */
    Target resolve(SitePath from, String url) {
        return addresses.resolve(from, url);
    }

    /** The page that a link leads to, or {@code null}. */
    @Nullable
    CheckedPage page(SitePath link) {
        return files.target(link).map(file -> pages.get(file.path())).orElse(null);
    }
}
