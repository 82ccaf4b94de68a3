package io.github.portfoliomaven.render.feed;

import io.github.portfoliomaven.core.model.SiteFeed;

/** Writes a feed in one format. */
@FunctionalInterface
interface FeedRenderer {

    String GENERATOR = "Portfolio";
    String GENERATOR_URL = "https://github.com/portfoliomaven/portfolio";

    String render(Feed feed);

    static FeedRenderer of(SiteFeed.Format format) {
        return switch (format) {
            case RSS -> new RssRenderer();
            case ATOM -> new AtomRenderer();
            case JSON -> new JsonFeedRenderer();
        };
    }
}
