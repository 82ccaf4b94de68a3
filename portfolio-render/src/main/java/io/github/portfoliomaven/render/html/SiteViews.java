package io.github.portfoliomaven.render.html;

import io.github.portfoliomaven.core.model.Link;
import io.github.portfoliomaven.core.model.ReleaseFeed;
import io.github.portfoliomaven.core.model.Routes;
import io.github.portfoliomaven.core.model.SiteConfig;
import io.github.portfoliomaven.core.model.SiteFeed;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.render.markdown.SiteBodies;
import io.github.portfoliomaven.render.metadata.Icons;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes {@code site}, which is the same on each page. */
final class SiteViews {

    /** An author in {@code portfolio.yml} names the site; one from the pom only signs texts. */
    private static final String AUTHOR = "author.name";

    private SiteViews() {}

    static SiteView of(SiteBodies bodies, Images images, Icons icons, AssetPublisher.Frame frame) {
        SiteConfig config = bodies.site().config();
        Routes routes = bodies.routes();
        SiteConfig.Author author = config.author();
        SiteConfig.Footer footer = config.frame().footer();
        Link action = config.frame().callToAction();
        return new SiteView(
                config.title(),
                brand(config),
                routes.url(SitePath.ROOT),
                routes.href(SitePath.ROOT),
                config.language(),
                config.description() == null ? "" : config.description(),
                new SiteView.AuthorView(
                        author.name(),
                        author.role(),
                        author.headline(),
                        author.email(),
                        images.view(author.avatar(), author.name(), SitePath.ROOT),
                        links(author.links(), routes),
                        author.location(),
                        author.availability()),
                action == null ? null : LinkView.of(action.label(), routes.href(action.url())),
                new SiteView.FooterView(
                        footer.tagline(),
                        footer.copyright() == null ? "© " + author.name() : footer.copyright(),
                        links(footer.links(), routes)),
                bodies.feeds().stream()
                        .filter(SiteFeed::isSiteWide)
                        .map(feed -> feed(feed, routes))
                        .toList(),
                bodies.site().isSearchable() ? routes.href(Routes.SEARCH) : null,
                IconsView.of(icons),
                frame.paper(),
                logo(frame, images, config),
                frame.font(),
                config.theme().forTemplates());
    }

    private static @Nullable ImageView logo(AssetPublisher.Frame frame, Images images, SiteConfig config) {
        SitePath logo = frame.logo();
        return logo == null ? null : images.view(logo.value(), brand(config), SitePath.ROOT);
    }

    private static String brand(SiteConfig config) {
        return config.locations().byKey().containsKey(AUTHOR) ? config.author().name() : config.title();
    }

    static SiteView.FeedView feed(SiteFeed feed, Routes routes) {
        return new SiteView.FeedView(
                feed.label(), routes.href(feed.path()), feed.format().mediaType());
    }

    static SiteView.FeedView feed(ReleaseFeed feed, Routes routes) {
        return new SiteView.FeedView(
                feed.label(), routes.href(feed.path()), feed.format().mediaType());
    }

    private static List<LinkView> links(List<Link> links, Routes routes) {
        return links.stream()
                .map(link -> LinkView.of(link.label(), routes.href(link.url())))
                .toList();
    }
}
