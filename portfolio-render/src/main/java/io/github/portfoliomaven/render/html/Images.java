package io.github.portfoliomaven.render.html;

import io.github.portfoliomaven.core.model.Resource;
import io.github.portfoliomaven.core.model.Routes;
import io.github.portfoliomaven.core.model.Site;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.render.markdown.BodyImage;
import io.github.portfoliomaven.render.markdown.BodyImages;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Resolves images that front matter or configuration name: URLs, paths in the site, paths beside a page. */
final class Images {

    private final Routes routes;
    private final Set<SitePath> files;
    private final BodyImages known;

    Images(Site site, Routes routes, BodyImages known) {
        this.files = site.resources().stream().map(Resource::path).collect(Collectors.toUnmodifiableSet());
        this.routes = routes;
        this.known = known;
    }

    /** The image, or {@code null} when there is none: one that is not published would be a hole in the page. */
    @Nullable
    ImageView view(@Nullable String image, @Nullable String alt, SitePath page) {
        if (image == null) {
            return null;
        }
        String text = alt == null ? "" : alt;
        boolean absolute = image.startsWith("http:") || image.startsWith("https:") || image.startsWith("//");
        String path = absolute || image.startsWith("/") ? image : folder(page) + image;
        BodyImage facts = absolute || !SitePath.isValid(path) ? null : known.find(new SitePath(path));
        if (facts == null && path.startsWith("/") && !path.startsWith("//") && !isPublished(path)) {
            return null;
        } else if (facts == null) {
            return new ImageView(routes.href(path), routes.url(path), text, null, null, null);
        }
        String src = facts.src() == null ? routes.href(new SitePath(path)) : facts.src();
        String srcset = facts.candidates().stream()
                .map(candidate -> candidate.href() + " " + candidate.width() + "w")
                .collect(Collectors.joining(", "));
        return new ImageView(
                src,
                routes.origin() + src,
                text,
                srcset.isEmpty() ? null : srcset,
                Integer.toString(facts.width()),
                Integer.toString(facts.height()));
    }

    /** Assets are published under names of their own, and are no files of the content. */
    private boolean isPublished(String path) {
        return path.startsWith(Routes.ASSETS.value()) || (SitePath.isValid(path) && files.contains(new SitePath(path)));
    }

    private static String folder(SitePath page) {
        return page.value().substring(0, page.value().lastIndexOf('/') + 1);
    }
}
