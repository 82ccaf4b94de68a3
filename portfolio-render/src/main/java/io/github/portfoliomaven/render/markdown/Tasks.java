package io.github.portfoliomaven.render.markdown;

/** Items of task lists (GFM, section 5.3): a box that nobody can tick, and the item's text as its label. */
final class Tasks {

    /** How long the marker is, the space after it included. */
    static final int LENGTH = 4;

    private Tasks() {}

    static boolean isTask(CharSequence text) {
        return text.length() >= LENGTH
                && text.charAt(0) == '['
                && " xX".indexOf(text.charAt(1)) >= 0
                && text.charAt(2) == ']'
                && Chars.isSpace(text.charAt(3));
    }

    /** Writes the box; on a site inside of a label, which has to be {@linkplain #close closed} after the text. */
    static void write(String text, Features features, Html out) {
        boolean ticked = text.charAt(1) != ' ';
        String none = features.site() ? "" : "=\"\"";
        int from = out.length();
        out.raw(features.site() ? "<label>" : "").raw("<input");
        if (ticked) {
            out.raw(" checked").raw(none);
        }
        out.raw(" disabled").raw(none).raw(" type=\"checkbox\">");
        out.inFeeds(from, ticked ? BodyHtml.Kind.TICKED_BOX : BodyHtml.Kind.BOX);
        out.raw(' ');
    }

    static void close(Html out) {
        int from = out.length();
        out.raw("</label>");
        out.inFeeds(from, BodyHtml.Kind.LEFT_OUT);
    }
}
