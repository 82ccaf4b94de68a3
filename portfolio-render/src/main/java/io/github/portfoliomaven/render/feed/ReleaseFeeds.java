package io.github.portfoliomaven.render.feed;

import io.github.portfoliomaven.core.diagnostic.Origin;
import io.github.portfoliomaven.core.model.Release;
import io.github.portfoliomaven.core.model.ReleaseFeed;
import io.github.portfoliomaven.core.model.Routes;
import io.github.portfoliomaven.core.model.SiteConfig;
import io.github.portfoliomaven.render.markdown.BodyHtml;
import io.github.portfoliomaven.render.markdown.ReleaseNotes;
import io.github.portfoliomaven.render.markdown.SiteBodies;
import io.github.portfoliomaven.render.output.Output;
import io.github.portfoliomaven.render.output.SitePart;
import java.util.List;
import java.util.function.Consumer;

/** The feeds of the releases of a changelog; they hold whole notes, however much of posts feeds hold. */
final class ReleaseFeeds implements SitePart {

    @Override
    public void plan(SiteBodies site, Consumer<Output> outputs) {
        ReleaseNotes notes = site.releaseNotes();
        if (notes == null) {
            return;
        }
        SiteConfig config = site.site().config();
        Origin origin = new Origin("the feed of releases", config.locations().of("changelog"));
        for (ReleaseFeed feed : ReleaseFeed.of(site.site())) {
            outputs.accept(Output.text(
                    feed.path(), origin, () -> feed(feed, site, notes), FeedRenderer.of(feed.format())::render));
        }
    }

    private static Feed feed(ReleaseFeed feed, SiteBodies site, ReleaseNotes notes) {
        SiteConfig config = site.site().config();
        Routes routes = site.routes();
        FeedAuthor author = FeedItems.siteAuthor(config, routes);
        List<FeedItem> items = notes.entries().stream()
                .limit(feed.releases().size())
                .map(entry -> item(entry, routes, author))
                .toList();
        return new Feed(
                feed.title(),
                null,
                routes.url(feed.path()),
                routes.url(Routes.RELEASES),
                routes.href(FeedStyle.path(config.words())),
                config.language(),
                author,
                items.get(0).dates().updated(),
                items);
    }

    private static FeedItem item(ReleaseNotes.Entry entry, Routes routes, FeedAuthor author) {
        Release release = entry.release();
        String page = routes.url(Routes.RELEASES);
        String place = page + "#" + release.id();
        String title = release.yanked() ? release.version() + " (yanked)" : release.version();
        BodyHtml html = entry.html();
        boolean empty = html.html().isBlank();
        return new FeedItem(
                place,
                release.link() == null ? place : release.link(),
                title,
                empty ? title : null,
                empty ? null : html.absolute(routes.origin(), page),
                new FeedItem.Dates(release.date(), release.date()),
                List.of(author),
                List.of(),
                null,
                null);
    }
}
