package io.github.portfoliomaven.render.lock;

import io.github.portfoliomaven.core.model.Post;
import io.github.portfoliomaven.core.model.ReleaseFeed;
import io.github.portfoliomaven.core.model.Resource;
import io.github.portfoliomaven.core.model.Routes;
import io.github.portfoliomaven.core.model.Site;
import io.github.portfoliomaven.core.model.SiteFeed;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.core.model.TagIndex;
import io.github.portfoliomaven.render.feed.FeedId;
import io.github.portfoliomaven.render.page.Edition;
import io.github.portfoliomaven.render.page.Listing;
import io.github.portfoliomaven.render.page.PageKind;
import io.github.portfoliomaven.render.page.SitePages;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The addresses of a site that others may have kept: pages, aliases, files of the author's, and feeds. Later pages of a
 * list, which come and go, and files that the generator names are not among them.
 */
final class KeptUrls {

    private KeptUrls() {}

    /** By path, percent-encoded: the id in feeds for posts, the empty text for other pages. */
    static SortedMap<String, String> of(List<Edition> editions) {
        SortedMap<String, String> urls = new TreeMap<>();
        Routes root = editions.get(0).routes();
        for (Edition edition : editions) {
            add(edition, root, urls);
        }
        return urls;
    }

    private static void add(Edition edition, Routes root, SortedMap<String, String> urls) {
        Site site = edition.site();
        Stream<SitePath> files = site.files().published().stream()
                .map(Resource::path)
                .filter(path -> !edition.routes().isShared(path));
        TagIndex tags = TagIndex.of(site);
        Stream<SitePath> feeds = SiteFeed.of(site, tags).stream()
                .filter(feed -> !feed.page().value().startsWith(Routes.TAGS.value()))
                .map(SiteFeed::path);
        Stream<SitePath> releases = ReleaseFeed.of(site).stream().map(ReleaseFeed::path);
        Stream.of(files, feeds, releases)
                .flatMap(paths -> paths)
                .forEach(path -> urls.put(edition.onSite(path).encoded(), ""));
        SitePages.of(site, tags)
                .in(Listing.LOCK)
                .forEach(page -> urls.put(
                        edition.onSite(page.path()).encoded(),
                        page.kind() == PageKind.POST && page.content() instanceof Post post
                                ? id(post, edition.routes(), root)
                                : ""));
    }

    /** A post's id; if it is a URL of the site, only the path. */
    static String id(Post post, Routes routes, Routes root) {
        String id = FeedId.of(post, routes);
        String site = root.url(SitePath.ROOT);
        return id.startsWith(site) ? id.substring(site.length() - 1) : id;
    }
}
