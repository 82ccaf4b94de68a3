package io.github.portfoliomaven.render.check;

/** Looks at a finished site as a whole. */
@FunctionalInterface
interface SiteWideCheck {

    void check(CheckedSite site, Findings findings);
}
