package io.github.portfoliomaven.render.markdown;

/**
 * Which Markdown is read and how its HTML is dressed.
 *
 * @param gfm whether tables, strikethrough, task lists and bare URLs are read
 * @param site whether footnotes, alerts and figures are read, headings get ids, and elements get the attributes that
 *     accessible pages want; off in the specification suites, whose examples know nothing of these
 */
record Features(boolean gfm, boolean site) {

    static final Features COMMONMARK = new Features(false, false);
    static final Features GFM = new Features(true, false);
    static final Features SITE = new Features(true, true);
}
