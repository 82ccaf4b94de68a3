package io.github.portfoliomaven.render.html;

import org.jspecify.annotations.Nullable;

/**
 * A link as templates see it.
 *
 * @param label plain text
 * @param href ready for an {@code href} attribute
 * @param current whether it leads to the page itself
 * @param active whether it leads to the page itself or to the section that the page is in
 */
record LinkView(String label, String href, boolean current, boolean active) implements View {

    @Override
    public @Nullable Object part(String part) {
        return switch (part) {
            case "label" -> label;
            case "href" -> href;
            case "current" -> current;
            case "active" -> active;
            default -> NO_PART;
        };
    }

    static LinkView of(String label, String href) {
        return new LinkView(label, href, false, false);
    }

    /** The same link on the page that it leads to. */
    LinkView here() {
        return new LinkView(label, href, true, true);
    }
}
