package io.github.portfoliomaven.render.page;

import static io.github.portfoliomaven.render.page.Listing.LLMS;
import static io.github.portfoliomaven.render.page.Listing.LOCK;
import static io.github.portfoliomaven.render.page.Listing.NAVIGATION;
import static io.github.portfoliomaven.render.page.Listing.SEARCH;
import static io.github.portfoliomaven.render.page.Listing.SITEMAP;

import java.util.Set;

/** The kinds of pages, and what lists them unless something about the page says otherwise. */
public enum PageKind {
    HOME(SITEMAP, LOCK, LLMS, SEARCH),
    /** The list of a section, or its first page. */
    SECTION(SITEMAP, LOCK, NAVIGATION, LLMS, SEARCH),
    /** A later page of a list, which comes and goes with the number of posts. */
    SECTION_PAGE(SITEMAP),
    /** All posts of a section whose list is split into pages. */
    ARCHIVE(SITEMAP, LOCK),
    /** The list of a folder without a page in a section of type docs. */
    FOLDER(SITEMAP, LOCK),
    POST(SITEMAP, LOCK, LLMS, SEARCH),
    PROJECT(SITEMAP, LOCK, LLMS, SEARCH),
    PAGE(SITEMAP, LOCK, LLMS, SEARCH),
    /** {@code /about/}: the author as a story. */
    ABOUT(SITEMAP, LOCK, NAVIGATION, LLMS, SEARCH),
    /** {@code /resume/}: the author as a record. */
    RESUME(SITEMAP, LOCK, NAVIGATION, LLMS),
    TAGS(SITEMAP, LOCK),
    TAG(SITEMAP, LOCK),
    /** The page to search posts on: results are no content of their own, and search engines ask to keep them out. */
    SEARCH_PAGE(LOCK),
    RELEASES(SITEMAP, LOCK, NAVIGATION, LLMS),
    REPORTS(SITEMAP, LOCK, NAVIGATION),
    NOT_FOUND,
    /** A page that lives elsewhere, to which its path leads on. */
    ELSEWHERE(LOCK, LLMS, SEARCH),
    /** An alias, which leads on to where a page is now. */
    REDIRECT(LOCK);

    @SuppressWarnings("ImmutableEnumChecker") // a set made by Set.of does not change
    private final Set<Listing> listings;

    PageKind(Listing... listings) {
        this.listings = Set.of(listings);
    }

    Set<Listing> listings() {
        return listings;
    }
}
