package io.github.portfoliomaven.core.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One feed file of a site: which posts it holds, and where it lives.
 *
 * @param title what the feed is called: the site's title, for a section or a tag with its name after it
 * @param path where the feed is published
 * @param page the page whose posts it holds: the home page for those of the whole site
 * @param posts newest first, at least one and at most as many as the configuration says
 */
public record SiteFeed(String title, SitePath path, Format format, SitePath page, List<Post> posts) {

    /** The format of a feed. */
    public enum Format {
        RSS("RSS", "application/rss+xml"),
        ATOM("Atom", "application/atom+xml"),
        JSON("JSON Feed", "application/feed+json");

        private final String label;
        private final String mediaType;

        Format(String label, String mediaType) {
            this.label = label;
            this.mediaType = mediaType;
        }

        /** The name for readers. */
        public String label() {
            return label;
        }

        /** The type for {@code <link rel="alternate">}. */
        public String mediaType() {
            return mediaType;
        }
    }

    /**
     * All feeds of a site: those of all posts, then of each section when several hold posts, then of each tag. A feed
     * without posts is left out, because Atom requires a date (RFC 4287, section 4.1.1).
     */
    public static List<SiteFeed> of(Site site) {
        return of(site, TagIndex.of(site));
    }

    /** Same, but reuses the tags of the site's posts. */
    public static List<SiteFeed> of(Site site, TagIndex tags) {
        List<SiteFeed> feeds = new ArrayList<>();
        List<Post> posts = site.posts();
        if (posts.isEmpty()) {
            return List.of();
        }
        int items = site.config().feeds().items();
        String title = site.config().title();
        String colon = site.config().words().text("colon");
        feeds.add(new SiteFeed(title, Routes.RSS, Format.RSS, SitePath.ROOT, newest(items, posts)));
        feeds.add(new SiteFeed(title, Routes.ATOM, Format.ATOM, SitePath.ROOT, newest(items, posts)));
        feeds.add(new SiteFeed(title, Routes.JSON_FEED, Format.JSON, SitePath.ROOT, newest(items, posts)));
        List<Section> dated = site.sections().stream()
                .filter(section -> posts(section).findAny().isPresent())
                .toList();
        // the feed of the only section would be the site's again
        for (Section section : dated.size() > 1 ? dated : List.<Section>of()) {
            List<Post> own = posts(section).sorted(Order.NEWEST_FIRST).toList();
            feeds.add(rss(title + colon + section.title(), section.path(), newest(items, own)));
        }
        for (TagIndex.Entry entry : tags.entries()) {
            feeds.add(rss(title + colon + entry.tag().label(), Routes.tag(entry.tag()), newest(items, entry.posts())));
        }
        return List.copyOf(feeds);
    }

    /** The title with the format, to tell apart the feeds that hold the same posts. */
    public String label() {
        return title + " (" + format.label() + ")";
    }

    /** Whether it holds the posts of the whole site, and so is announced on each page. */
    public boolean isSiteWide() {
        return page.equals(SitePath.ROOT);
    }

    private static SiteFeed rss(String title, SitePath page, List<Post> posts) {
        return new SiteFeed(title, Routes.rss(page), Format.RSS, page, posts);
    }

    private static List<Post> newest(int items, List<Post> posts) {
        return posts.subList(0, Math.min(items, posts.size()));
    }

    private static Stream<Post> posts(Section section) {
        return section.members().stream().filter(Post.class::isInstance).map(Post.class::cast);
    }
}
