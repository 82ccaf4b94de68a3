package io.github.portfoliomaven.render.feed;

import io.github.portfoliomaven.render.output.SitePart;
import java.util.List;
import java.util.stream.Stream;

/** The parts of a site that machines read: feeds, sitemap, {@code robots.txt}, {@code llms.txt}, {@code .nojekyll}. */
public final class FeedParts {

    private FeedParts() {}

    /** All of them; what the author publishes at the same path takes the place of any. */
    public static List<SitePart> all() {
        return Stream.<SitePart>of(
                        new PostFeeds(),
                        new ReleaseFeeds(),
                        new FeedStyle(),
                        new Sitemap(),
                        new RobotsTxt(),
                        new LlmsTxt(),
                        new MarkdownFiles(),
                        new NoJekyll())
                .map(SitePart::unlessAuthored)
                .toList();
    }
}
