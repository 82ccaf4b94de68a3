package io.github.portfoliomaven.render.lock;

import io.github.portfoliomaven.core.model.Content;
import io.github.portfoliomaven.core.model.Post;
import io.github.portfoliomaven.core.model.ReleaseFeed;
import io.github.portfoliomaven.core.model.Resource;
import io.github.portfoliomaven.core.model.Routes;
import io.github.portfoliomaven.core.model.Site;
import io.github.portfoliomaven.core.model.SiteFeed;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.core.model.TagIndex;
import io.github.portfoliomaven.render.feed.FeedId;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The addresses of a site that others may have kept: pages, what an alias leads on, files of the author's, and feeds.
 * The later pages of a list, which come and go, and files with a name of the generator's own making are none.
 */
final class KeptUrls {

    private KeptUrls() {}

    /** By path, percent-encoded: for posts the id that they have in feeds, for all else the empty text. */
    static SortedMap<String, String> of(Site site, Routes routes) {
        SortedMap<String, String> urls = new TreeMap<>();
        site.contents().forEach(content -> content.header().aliases().forEach(alias -> add(urls, alias)));
        site.resources().stream().map(Resource::path).forEach(path -> add(urls, path));
        site.sections().forEach(section -> add(urls, section.path()));
        TagIndex.of(site).entries().forEach(entry -> add(urls, Routes.tag(entry.tag())));
        SiteFeed.of(site).stream()
                .filter(feed -> !feed.page().value().startsWith(Routes.TAGS.value()))
                .forEach(feed -> add(urls, feed.path()));
        List<ReleaseFeed> releases = ReleaseFeed.of(site);
        releases.forEach(feed -> add(urls, feed.path()));
        if (!releases.isEmpty()) {
            add(urls, Routes.RELEASES);
        }
        add(urls, SitePath.ROOT);
        site.contents().forEach(content -> urls.put(content.path().encoded(), id(content, routes)));
        return urls;
    }

    private static void add(SortedMap<String, String> urls, SitePath path) {
        urls.put(path.encoded(), "");
    }

    /** A post's id; where it is an address of the site, without what stands before the path. */
    static String id(Content content, Routes routes) {
        if (!(content instanceof Post post)) {
            return "";
        }
        String id = FeedId.of(post, routes);
        String site = routes.url(SitePath.ROOT);
        return id.startsWith(site) ? id.substring(site.length() - 1) : id;
    }
}
