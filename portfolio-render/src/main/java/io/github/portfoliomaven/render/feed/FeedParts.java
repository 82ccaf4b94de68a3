package io.github.portfoliomaven.render.feed;

import io.github.portfoliomaven.core.model.Resource;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.render.output.SitePart;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The parts of a site that machines read: feeds, sitemap, {@code robots.txt}, {@code llms.txt}, {@code .nojekyll}. */
public final class FeedParts {

    private FeedParts() {}

    /** All of them; a file of the author's at the same path takes the place of any. */
    public static List<SitePart> all() {
        return Stream.<SitePart>of(
                        new PostFeeds(),
                        new ReleaseFeeds(),
                        new FeedStyle(),
                        new Sitemap(),
                        new RobotsTxt(),
                        new LlmsTxt(),
                        new NoJekyll())
                .map(FeedParts::unlessAuthored)
                .toList();
    }

    /** Who brings a {@code robots.txt} along means it: what is in {@code static/} wins over what would be made. */
    private static SitePart unlessAuthored(SitePart part) {
        return (site, outputs) -> {
            Set<SitePath> authored =
                    site.site().resources().stream().map(Resource::path).collect(Collectors.toSet());
            part.plan(site, output -> {
                if (!authored.contains(output.path())) {
                    outputs.accept(output);
                }
            });
        };
    }
}
