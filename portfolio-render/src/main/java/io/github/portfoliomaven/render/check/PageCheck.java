package io.github.portfoliomaven.render.check;

/** Looks at one page, on its own. */
@FunctionalInterface
interface PageCheck {

    /** Safe for use by several threads. */
    void check(HtmlPage page, Findings findings);
}
