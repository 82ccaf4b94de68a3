package io.github.portfoliomaven.render.html;

import org.jspecify.annotations.Nullable;

/**
 * A tag as templates see it.
 *
 * @param label as the author wrote it
 * @param href of its page, or {@code null} where no post has it
 * @param count how many posts have it, in the digits of the language
 * @param current whether the page is this tag's
 */
record TagView(String label, @Nullable String href, String count, boolean current) implements View {

    @Override
    public @Nullable Object part(String part) {
        return switch (part) {
            case "label" -> label;
            case "href" -> href;
            case "count" -> count;
            case "current" -> current;
            default -> NO_PART;
        };
    }

    /** The same tag on its own page. */
    TagView here() {
        return new TagView(label, href, count, true);
    }
}
