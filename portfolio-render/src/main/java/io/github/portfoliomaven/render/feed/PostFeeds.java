package io.github.portfoliomaven.render.feed;

import io.github.portfoliomaven.core.diagnostic.Origin;
import io.github.portfoliomaven.core.model.Post;
import io.github.portfoliomaven.core.model.Routes;
import io.github.portfoliomaven.core.model.SiteConfig;
import io.github.portfoliomaven.core.model.SiteFeed;
import io.github.portfoliomaven.render.markdown.SiteBodies;
import io.github.portfoliomaven.render.output.Output;
import io.github.portfoliomaven.render.output.SitePart;
import java.time.OffsetDateTime;
import java.util.function.Consumer;

/** The feeds of posts: of the whole site, of each section, of each tag. */
final class PostFeeds implements SitePart {

    @Override
    public void plan(SiteBodies site, Consumer<Output> outputs) {
        FeedItems items = new FeedItems(site);
        for (SiteFeed feed : site.feeds()) {
            outputs.accept(Output.text(
                    feed.path(),
                    origin(site.site().config(), feed),
                    () -> feed(feed, items),
                    FeedRenderer.of(feed.format())::render));
        }
    }

    private static Feed feed(SiteFeed feed, FeedItems items) {
        SiteConfig config = items.site().site().config();
        Routes routes = items.site().routes();
        return new Feed(
                feed.title(),
                feed.isSiteWide() ? config.description() : null,
                routes.url(feed.path()),
                routes.url(feed.page()),
                routes.href(FeedStyle.path(config.words())),
                config.language(),
                FeedItems.siteAuthor(config, routes),
                updated(feed),
                feed.posts().stream().map(items::item).toList());
    }

    /** The newest date of its posts, so that the same posts always make the same feed. */
    private static OffsetDateTime updated(SiteFeed feed) {
        return feed.posts().stream()
                .map(Post::changed)
                .max(OffsetDateTime.timeLineOrder())
                .orElseThrow();
    }

    private static Origin origin(SiteConfig config, SiteFeed feed) {
        if (feed.isSiteWide()) {
            return new Origin("the feed of all posts", config.locations().of("feeds"));
        }
        Post newest = feed.posts().get(0);
        return new Origin(
                "the feed of " + feed.page(),
                newest.header().source().locations().of("tags"));
    }
}
