package io.github.portfoliomaven.render.html;

import io.github.portfoliomaven.render.page.SitePage;

/** Adds what one kind of page shows beside what every page shows. */
@FunctionalInterface
interface PageComposer {

    /** @param view holds what every page shows, and the content of this one if it has any */
    void compose(SitePage page, PageViewBuilder view, Views views);
}
