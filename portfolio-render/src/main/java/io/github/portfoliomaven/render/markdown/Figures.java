package io.github.portfoliomaven.render.markdown;

import org.jspecify.annotations.Nullable;

/** An image with a title that is all of its paragraph: a figure whose caption is the title. */
final class Figures {

    private Figures() {}

    /** The image, when the content is nothing but one with a title. */
    static @Nullable Inline image(Inline root) {
        Inline image = null;
        for (Inline node = root.firstChild; node != null; node = node.next) {
            boolean blank = node.kind == Inline.Kind.TEXT && node.text.isBlank();
            if (image == null && node.kind == Inline.Kind.IMAGE) {
                image = node;
            } else if (!blank) {
                return null;
            }
        }
        boolean titled = image != null && image.title != null && !image.title.isBlank();
        return titled ? image : null;
    }

    static void write(Inline image, InlineWriter inlines, Html out) {
        out.line().raw("<figure>\n");
        inlines.figureImage(image);
        out.raw("\n<figcaption>").text(image.title == null ? "" : image.title).raw("</figcaption>\n</figure>\n");
    }
}
