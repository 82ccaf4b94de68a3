package io.github.portfoliomaven.core.model;

import io.github.portfoliomaven.core.language.Words;
import java.util.List;

/**
 * One feed file of the releases of a changelog.
 *
 * @param title what the feed is called
 * @param path where it is published
 * @param releases newest first, at least one and at most as many as the configuration says
 */
public record ReleaseFeed(String title, SitePath path, SiteFeed.Format format, List<Release> releases) {

    /** In each format; none without a release. */
    public static List<ReleaseFeed> of(Site site) {
        int items = site.config().feeds().items();
        List<Release> releases = site.releases().stream().limit(items).toList();
        Words words = site.config().words();
        String title = site.config().title() + words.text("colon") + words.text("releases");
        return releases.isEmpty()
                ? List.of()
                : List.of(
                        new ReleaseFeed(title, Routes.RELEASES.file("rss.xml"), SiteFeed.Format.RSS, releases),
                        new ReleaseFeed(title, Routes.RELEASES.file("atom.xml"), SiteFeed.Format.ATOM, releases),
                        new ReleaseFeed(title, Routes.RELEASES.file("feed.json"), SiteFeed.Format.JSON, releases));
    }

    /** The title with the format. */
    public String label() {
        return title + " (" + format.label() + ")";
    }
}
