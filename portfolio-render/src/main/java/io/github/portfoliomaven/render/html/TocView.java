package io.github.portfoliomaven.render.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a table of contents as templates see it.
 *
 * @param id of the heading
 * @param html of the heading, without links
 * @param children headings one level below
 */
record TocView(String id, String html, List<TocView> children) implements View {

    @Override
    public @Nullable Object part(String part) {
        return switch (part) {
            case "id" -> id;
            case "html" -> html;
            case "children" -> children;
            default -> NO_PART;
        };
    }
}
