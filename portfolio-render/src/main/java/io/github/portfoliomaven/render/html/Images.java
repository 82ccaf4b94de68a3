package io.github.portfoliomaven.render.html;

import io.github.portfoliomaven.core.model.Resource;
import io.github.portfoliomaven.core.model.Routes;
import io.github.portfoliomaven.core.model.Site;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.core.text.FileNames;
import io.github.portfoliomaven.core.text.UrlText;
import io.github.portfoliomaven.render.markdown.BodyImage;
import io.github.portfoliomaven.render.markdown.BodyImages;
import io.github.portfoliomaven.render.metadata.SocialImage;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Resolves images that front matter or configuration name: URLs, paths in the site, paths beside a page. */
final class Images {

    /** What chats and social networks can show; none of them supports SVG. */
    private static final Set<String> PICTURES = Set.of("png", "jpg", "jpeg", "webp", "gif");

    /**
     * An image of the site, or of another.
     *
     * @param src the link to it
     * @param url absolute
     * @param facts {@code null} if nothing is known of it
     */
    private record Found(String src, String url, @Nullable BodyImage facts) {}

    private final Routes routes;
    private final Set<SitePath> files;
    private final BodyImages known;

    Images(Site site, Routes routes, BodyImages known) {
        this.files = site.files().published().stream().map(Resource::path).collect(Collectors.toUnmodifiableSet());
        this.routes = routes;
        this.known = known;
    }

    /** The image as templates see it, or {@code null}: one that is not published would be a hole in the page. */
    @Nullable
    ImageView view(@Nullable String image, @Nullable String alt, SitePath page) {
        Found found = image == null ? null : find(image, page);
        if (found == null) {
            return null;
        }
        BodyImage facts = found.facts();
        String srcset = facts == null
                ? ""
                : facts.candidates().stream()
                        .map(candidate -> candidate.href() + " " + candidate.width() + "w")
                        .collect(Collectors.joining(", "));
        return new ImageView(
                found.src(),
                found.url(),
                alt == null ? "" : alt,
                srcset.isEmpty() ? null : srcset,
                facts == null ? null : Integer.toString(facts.width()),
                facts == null ? null : Integer.toString(facts.height()));
    }

    /** The image as chats and social networks show it, or {@code null} if they cannot show it. */
    @Nullable
    SocialImage social(String image, String alt, SitePath page) {
        Found found = find(image, page);
        if (found == null || !PICTURES.contains(FileNames.extension(found.url()))) {
            return null;
        }
        BodyImage facts = found.facts();
        return new SocialImage(
                found.url(), alt, null, facts == null ? null : facts.width(), facts == null ? null : facts.height());
    }

    private @Nullable Found find(String image, SitePath page) {
        boolean absolute = UrlText.isComplete(image);
        String path = absolute || image.startsWith("/") ? image : folder(page) + image;
        BodyImage facts = absolute || !SitePath.isValid(path) ? null : known.find(new SitePath(path));
        if (facts == null && UrlText.isRooted(path) && !isPublished(path)) {
            return null;
        } else if (facts == null) {
            return new Found(routes.href(path), routes.url(path), null);
        }
        String src = facts.src() == null ? routes.href(new SitePath(path)) : facts.src();
        return new Found(src, routes.origin() + src, facts);
    }

    /** Assets are published under names of their own, and are no files of the content. */
    private boolean isPublished(String path) {
        return path.startsWith(Routes.ASSETS.value()) || (SitePath.isValid(path) && files.contains(new SitePath(path)));
    }

    private static String folder(SitePath page) {
        return page.value().substring(0, page.value().lastIndexOf('/') + 1);
    }
}
