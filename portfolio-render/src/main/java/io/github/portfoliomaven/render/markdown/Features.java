package io.github.portfoliomaven.render.markdown;

/**
 * Which Markdown is read and how its HTML is dressed.
 *
 * @param gfm whether tables, strikethrough, task lists and bare URLs are read
 * @param site whether footnotes, alerts and figures are read, headings get ids, and elements get the attributes that
 *     accessible pages want; off in the specification suites, whose examples know nothing of these
 * @param math whether dollars enclose formulas
 */
record Features(boolean gfm, boolean site, boolean math) {

    static final Features COMMONMARK = new Features(false, false, false);
    static final Features GFM = new Features(true, false, false);
    static final Features SITE = new Features(true, true, false);

    Features withMath() {
        return new Features(gfm, site, true);
    }
}
