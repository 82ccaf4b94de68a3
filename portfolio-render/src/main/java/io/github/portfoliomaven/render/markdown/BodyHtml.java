package io.github.portfoliomaven.render.markdown;

import java.util.List;

/**
 * HTML that serves in pages and in feeds: as it stands its links into the site start with the site's base path, and
 * the places where they start are known, so that they can be made absolute without reading the HTML again.
 *
 * @param html with links that work on the page itself
 * @param marks places in {@code html}, ascending
 */
public record BodyHtml(String html, List<Mark> marks) {

    /**
     * A place where a link starts.
     *
     * @param offset into the HTML, in UTF-16 units
     * @param kind what has to be put there to make the link absolute
     */
    public record Mark(int offset, Kind kind) {}

    /** What a link lacks to be absolute. */
    public enum Kind {
        /** The link starts with the base path: scheme and host are missing. */
        ORIGIN,
        /** The link is relative to the page, or a fragment of it: the page's URL is missing. */
        PAGE
    }

    /**
     * The HTML with absolute links, as feeds want it.
     *
     * @param origin scheme and host without a slash at the end
     * @param pageUrl the absolute URL of the page, with a slash at the end
     */
    public String absolute(String origin, String pageUrl) {
        StringBuilder out = new StringBuilder(html.length() + marks.size() * pageUrl.length());
        int from = 0;
        for (Mark mark : marks) {
            out.append(html, from, mark.offset()).append(mark.kind() == Kind.ORIGIN ? origin : pageUrl);
            from = mark.offset();
        }
        return out.append(html, from, html.length()).toString();
    }
}
