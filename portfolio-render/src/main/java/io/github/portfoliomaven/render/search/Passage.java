package io.github.portfoliomaven.render.search;

import io.github.portfoliomaven.render.markdown.BodyHtml;
import io.github.portfoliomaven.render.markdown.RenderedBody;
import io.github.portfoliomaven.render.markdown.RenderedBody.Heading;
import io.github.portfoliomaven.render.markdown.VisibleText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a text that readers can be led to.
 *
 * @param heading that it starts with, or {@code null} for what stands before all headings
 * @param text that a reader sees, the heading included
 */
record Passage(@Nullable Heading heading, String text) {

    /** The parts of a text by its headings of levels 1 to 3; what stands before them is the first, and may be empty. */
    static List<Passage> of(RenderedBody body) {
        String html = body.html().html();
        List<Passage> passages = new ArrayList<>();
        Heading current = null;
        int from = 0;
        for (Heading heading : body.headings()) {
            int at = heading.level() > 3
                    ? -1
                    : html.indexOf("<h" + heading.level() + " id=\"" + heading.id() + "\"", from);
            if (at >= 0) {
                passages.add(new Passage(current, text(html.substring(from, at))));
                current = heading;
                from = at;
            }
        }
        passages.add(new Passage(current, text(html.substring(from))));
        return List.copyOf(passages);
    }

    static String text(String html) {
        return VisibleText.of(new BodyHtml(html, List.of())).strip();
    }
}
