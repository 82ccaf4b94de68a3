package io.github.portfoliomaven.render.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pages of a list as templates see them; lists of one page have none.
 *
 * @param number of this page, from 1
 * @param total how many pages there are
 * @param label which page of how many this is, in words
 * @param newer the page before, or {@code null} on the first
 * @param older the page after, or {@code null} on the last
 * @param pages all of them, the label being the number
 */
record PaginationView(
        String number,
        String total,
        String label,
        @Nullable LinkView newer,
        @Nullable LinkView older,
        List<LinkView> pages)
        implements View {

    @Override
    public @Nullable Object part(String part) {
        return switch (part) {
            case "number" -> number;
            case "total" -> total;
            case "label" -> label;
            case "newer" -> newer;
            case "older" -> older;
            case "pages" -> pages;
            default -> NO_PART;
        };
    }
}
