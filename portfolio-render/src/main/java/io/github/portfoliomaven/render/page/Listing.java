package io.github.portfoliomaven.render.page;

/** What lists the pages of a site, beside the pages themselves. */
public enum Listing {
    /** {@code sitemap.xml}: what search engines should show. */
    SITEMAP,
    /** {@code portfolio-urls.lock}: addresses that others may have kept. */
    LOCK,
    /** The navigation of a site that configures none. */
    NAVIGATION,
    /** {@code llms.txt}. */
    LLMS,
    /** The index of the search page. */
    SEARCH
}
