package io.github.portfoliomaven.render.html;

import io.github.portfoliomaven.core.model.Routes;
import io.github.portfoliomaven.core.model.SitePath;
import org.jspecify.annotations.Nullable;

/** Resolves images that front matter or configuration name: URLs, paths in the site, paths beside a page. */
final class Images {

    private Images() {}

    static @Nullable ImageView view(@Nullable String image, @Nullable String alt, SitePath page, Routes routes) {
        if (image == null) {
            return null;
        }
        boolean absolute = image.startsWith("http:") || image.startsWith("https:") || image.startsWith("//");
        String path = absolute || image.startsWith("/") ? image : page.value() + image;
        return new ImageView(routes.href(path), routes.url(path), alt == null ? "" : alt);
    }
}
