package io.github.portfoliomaven.core.markdown;

/**
 * Which Markdown is read.
 *
 * @param gfm whether tables, strikethrough, task lists and bare URLs are read
 * @param site whether footnotes, definition lists, alerts and attributes are read, and the HTML is that of a site, with ids
 *     and what accessible pages want; off in the specification suites, whose examples know nothing of these
 * @param math whether dollars enclose formulas
 */
public record Features(boolean gfm, boolean site, boolean math) {

    public static final Features COMMONMARK = new Features(false, false, false);
    public static final Features GFM = new Features(true, false, false);
    public static final Features SITE = site(false);

    /** What a site reads. */
    public static Features site(boolean math) {
        return new Features(true, true, math);
    }
}
