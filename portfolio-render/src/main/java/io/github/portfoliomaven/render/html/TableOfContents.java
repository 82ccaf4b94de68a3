package io.github.portfoliomaven.render.html;

import io.github.portfoliomaven.render.markdown.RenderedBody.Heading;
import java.util.ArrayList;
import java.util.List;

/** The headings of levels 2 and 3 of a body as a tree. */
final class TableOfContents {

    /** Fewer headings than this are no table. */
    private static final int LEAST = 3;

    private TableOfContents() {}

    /** @param always whether the author asked for it, so that even one heading makes a table */
    static List<TocView> of(List<Heading> headings, boolean always) {
        List<Heading> shown =
                headings.stream().filter(h -> h.level() == 2 || h.level() == 3).toList();
        if (shown.size() < (always ? 1 : LEAST)) {
            return List.of();
        }
        List<TocView> top = new ArrayList<>();
        for (int i = 0; i < shown.size(); ) {
            Heading heading = shown.get(i++);
            List<TocView> children = new ArrayList<>();
            while (heading.level() == 2 && i < shown.size() && shown.get(i).level() == 3) {
                Heading child = shown.get(i++);
                children.add(new TocView(child.id(), child.html(), List.of()));
            }
            top.add(new TocView(heading.id(), heading.html(), List.copyOf(children)));
        }
        return List.copyOf(top);
    }
}
