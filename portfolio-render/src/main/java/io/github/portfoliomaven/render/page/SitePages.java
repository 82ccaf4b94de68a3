package io.github.portfoliomaven.render.page;

import io.github.portfoliomaven.core.model.Link;
import io.github.portfoliomaven.core.model.Site;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.core.model.TagIndex;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The pages of a site: those of the author's, and those that the generator composes where the author has none.
 *
 * @param all in the order in which they are planned
 * @param navigation of a site that configures none
 */
public record SitePages(List<SitePage> all, List<Link> navigation, AuthoredFiles authored) {

    public static SitePages of(Site site) {
        return of(site, TagIndex.of(site));
    }

    /** The same, if the tags of the site's posts are known already. */
    public static SitePages of(Site site, TagIndex tags) {
        AuthoredFiles authored = AuthoredFiles.of(site);
        List<SitePage> planned = PlannedPages.of(site, tags);
        Set<SitePath> ofSite = planned.stream()
                .filter(page -> page.givesWay() && page.section() == null)
                .map(SitePage::path)
                .collect(Collectors.toSet());
        List<SitePage> all = planned.stream()
                .filter(page -> !page.givesWay() || !authored.has(page.path()))
                .filter(page -> !isPlainListAt(ofSite, page))
                .toList();
        return new SitePages(all, navigation(planned, all), authored);
    }

    /**
     * Whether a page only lists a section where the site has a list of its own: texts of tags are often in a folder
     * {@code tags}, which has no page.
     */
    private static boolean isPlainListAt(Set<SitePath> ofSite, SitePage page) {
        return page.givesWay() && page.section() != null && ofSite.contains(page.path());
    }

    /** The pages that are listed there, in the order of {@link #all}. */
    public Stream<SitePage> in(Listing listing) {
        return all.stream().filter(page -> page.isIn(listing));
    }

    /** A page that takes another's place keeps its place in the navigation, too. */
    private static List<Link> navigation(List<SitePage> planned, List<SitePage> all) {
        Map<SitePath, String> titles = new HashMap<>();
        all.forEach(page -> titles.putIfAbsent(page.path(), page.title()));
        return planned.stream()
                .filter(page -> page.isIn(Listing.NAVIGATION))
                .map(page -> new Link(
                        titles.getOrDefault(page.path(), page.title()),
                        page.path().encoded()))
                .toList();
    }
}
