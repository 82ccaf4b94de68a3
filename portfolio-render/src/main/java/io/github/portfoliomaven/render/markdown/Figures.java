package io.github.portfoliomaven.render.markdown;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An image with a title that is all of its paragraph: a figure whose caption is the title. */
final class Figures {

    private static final List<String> OF_FIGURE = List.of("class", "id");

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

    /** @param ofParagraph what stands at the end of the paragraph: it is the figure's, as are class and id of the image */
    static void write(Inline image, Attributes ofParagraph, BodyWriter body, InlineWriter inlines) {
        Html out = body.out();
        Attributes ofImage = image.attributes;
        body.open("figure", ofImage.only(OF_FIGURE).and(ofParagraph), "").raw(">\n");
        image.attributes = ofImage.without(OF_FIGURE);
        inlines.figureImage(image);
        out.raw("\n<figcaption>").text(image.title == null ? "" : image.title).raw("</figcaption>\n</figure>\n");
    }
}
