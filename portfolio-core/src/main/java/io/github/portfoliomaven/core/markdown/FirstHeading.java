package io.github.portfoliomaven.core.markdown;

import org.jspecify.annotations.Nullable;

/**
 * The first heading of a document that says something, outside of quotes and lists; a page that names no title has its
 * title from it.
 *
 * @param title its visible text, never empty
 * @param leads whether it is of level 1 with nothing but raw HTML before it: then the page shows it as its title, and not once
 *     more in the body
 */
public record FirstHeading(Block.Heading heading, Title title, boolean leads) {

    /** The first heading, or {@code null}. */
    public static @Nullable FirstHeading of(Document document, InlineReader reader) {
        boolean first = true;
        for (Block block : document.blocks()) {
            if (block instanceof Block.Heading heading) {
                Title title =
                        InlineText.title(reader.read(heading.lines().text()).root());
                if (!title.text().isEmpty()) {
                    return new FirstHeading(heading, title, first && heading.level() == 1);
                }
            }
            first &= block instanceof Block.HtmlBlock;
        }
        return null;
    }
}
