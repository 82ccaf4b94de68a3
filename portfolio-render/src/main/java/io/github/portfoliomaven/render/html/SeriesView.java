package io.github.portfoliomaven.render.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The series that a post is a part of.
 *
 * @param name as the post writes it
 * @param position of this post, from 1
 * @param total how many parts are published, at least 2
 * @param label which part of which series this is, in words
 * @param isLong whether a list of the parts takes more room than readers may want to give it
 * @param parts all of them in the order in which they are read, this post marked
 */
record SeriesView(String name, String position, String total, String label, boolean isLong, List<LinkView> parts)
        implements View {

    @Override
    public @Nullable Object part(String part) {
        return switch (part) {
            case "name" -> name;
            case "position" -> position;
            case "total" -> total;
            case "label" -> label;
            case "isLong" -> isLong;
            case "parts" -> parts;
            default -> NO_PART;
        };
    }
}
