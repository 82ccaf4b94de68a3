package io.github.portfoliomaven.render.markdown;

import io.github.portfoliomaven.core.markdown.Block.Item.Task;

/** Items of task lists (GFM, section 5.3): a box that nobody can tick, and the item's text as its label. */
final class Tasks {

    private Tasks() {}

    /** Writes the box; on a site inside of a label, which has to be {@linkplain #close closed} after the text. */
    static void open(Task task, boolean site, Html out) {
        boolean ticked = task == Task.DONE;
        String none = site ? "" : "=\"\"";
        int from = out.length();
        out.raw(site ? "<label>" : "").raw("<input");
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
