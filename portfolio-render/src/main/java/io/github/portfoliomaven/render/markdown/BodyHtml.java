package io.github.portfoliomaven.render.markdown;

import java.util.List;

/**
 * HTML that serves in pages and in feeds: as it stands it is for the page, its links into the site start with the site's
 * base path, and the places are known where feeds want something else, so that the HTML need not be read again.
 *
 * @param html with links that work on the page itself
 * @param marks places in {@code html}, ascending
 */
public record BodyHtml(String html, List<Mark> marks) {

    /**
     * A place where a feed differs.
     *
     * @param offset into the HTML, in UTF-16 units
     * @param length of what a feed leaves out
     * @param kind what a feed has there
     */
    public record Mark(int offset, int length, Kind kind) {

        /** The start of a link. */
        public Mark(int offset, Kind kind) {
            this(offset, 0, kind);
        }
    }

    /** What feeds have in another way. */
    public enum Kind {
        /** The link starts with the base path: scheme and host are missing. */
        ORIGIN,
        /** The link is relative to the page, or a fragment of it: the page's URL is missing. */
        PAGE,
        /** Only the page has it. */
        LEFT_OUT,
        /** The box of a task; readers of feeds take elements of forms out. */
        BOX,
        /** Same, with a tick. */
        TICKED_BOX
    }

    /**
     * The HTML as feeds want it, with absolute links.
     *
     * @param origin scheme and host without a slash at the end
     * @param pageUrl the absolute URL of the page, with a slash at the end
     */
    public String absolute(String origin, String pageUrl) {
        StringBuilder out = new StringBuilder(html.length() + marks.size() * pageUrl.length());
        int from = 0;
        for (Mark mark : marks) {
            // the links in what is left out are left out, too
            if (mark.offset() >= from) {
                out.append(html, from, mark.offset());
                out.append(
                        switch (mark.kind()) {
                            case ORIGIN -> origin;
                            case PAGE -> pageUrl;
                            case LEFT_OUT -> "";
                            case BOX -> "\u2610";
                            case TICKED_BOX -> "\u2611";
                        });
                from = mark.offset() + mark.length();
            }
        }
        return out.append(html, from, html.length()).toString();
    }
}
