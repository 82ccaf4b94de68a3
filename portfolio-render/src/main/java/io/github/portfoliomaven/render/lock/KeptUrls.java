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
import io.github.portfoliomaven.render.page.Listing;
import io.github.portfoliomaven.render.page.PageKind;
import io.github.portfoliomaven.render.page.SitePage;
import io.github.portfoliomaven.render.page.SitePages;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The addresses of a site that others may have kept: pages, aliases, files of the author's, and feeds. Later pages of a
 * list, which come and go, and files that the generator names are not among them.
 */
final class KeptUrls {

    private KeptUrls() {}

    /** By path, percent-encoded: the id in feeds for posts, the empty text for other pages. */
    static SortedMap<String, String> of(Site site, Routes routes) {
        SortedMap<String, String> urls = new TreeMap<>();
        site.files().published().stream().map(Resource::path).forEach(path -> add(urls, path));
        TagIndex tags = TagIndex.of(site);
        SiteFeed.of(site, tags).stream()
                .filter(feed -> !feed.page().value().startsWith(Routes.TAGS.value()))
                .forEach(feed -> add(urls, feed.path()));
        ReleaseFeed.of(site).forEach(feed -> add(urls, feed.path()));
        SitePages.of(site, tags)
                .in(Listing.LOCK)
                .forEach(page -> urls.put(page.path().encoded(), id(page, routes)));
        return urls;
    }

    private static void add(SortedMap<String, String> urls, SitePath path) {
        urls.put(path.encoded(), "");
    }

    private static String id(SitePage page, Routes routes) {
        return page.kind() == PageKind.POST && page.content() instanceof Post post ? id(post, routes) : "";
    }

    /** A post's id; if it is a URL of the site, only the path. */
    static String id(Post post, Routes routes) {
        String id = FeedId.of(post, routes);
        String site = routes.url(SitePath.ROOT);
        return id.startsWith(site) ? id.substring(site.length() - 1) : id;
    }
}
