package io.github.portfoliomaven.render.markdown;

import io.github.portfoliomaven.core.markdown.Attributes;
import io.github.portfoliomaven.core.markdown.Block;
import io.github.portfoliomaven.core.markdown.Block.Item.Task;
import io.github.portfoliomaven.core.markdown.Inline;
import io.github.portfoliomaven.core.markdown.InlineContent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes paragraphs, and what stands in the place of one: a figure, or a formula that stands apart. */
final class ParagraphWriter {

    private static final List<String> OF_FIGURE = List.of("class", "id");

    private final Elements elements;
    private final Html out;
    private final InlineWriter inlines;
    private final FormulaWriter formulas;
    private final boolean site;

    ParagraphWriter(Elements elements, InlineWriter inlines, FormulaWriter formulas, boolean site) {
        this.elements = elements;
        this.out = elements.out();
        this.inlines = inlines;
        this.formulas = formulas;
        this.site = site;
    }

    /**
     * Writes a paragraph.
     *
     * @param tight whether without {@code <p>}, unless it has attributes
     * @param task whether it starts with the box of a task
     */
    void write(Block.Paragraph node, InlineContent content, boolean tight, Task task) {
        Inline figure = site && task == Task.NONE ? figure(content.root()) : null;
        Inline formula = formula(content.root());
        if (figure != null) {
            figure(figure, node.attributes());
        } else if (formula != null) {
            formulas.alone(formula, content.text(), node.attributes());
        } else if (tight && node.attributes().isEmpty()) {
            text(content, task);
        } else {
            elements.open("p", node.attributes()).raw('>');
            text(content, task);
            out.raw("</p>\n");
        }
    }

    private void text(InlineContent content, Task task) {
        if (task != Task.NONE) {
            Tasks.open(task, site, out);
        }
        inlines.write(content);
        if (task != Task.NONE && site) {
            Tasks.close(out);
        }
    }

    /** The image, if the content is nothing but one with a title: a figure whose caption is the title. */
    private static @Nullable Inline figure(Inline root) {
        Inline image = null;
        for (Inline node = root.firstChild(); node != null; node = node.next()) {
            boolean blank = node.kind() == Inline.Kind.TEXT && node.text().isBlank();
            if (image == null && node.kind() == Inline.Kind.IMAGE) {
                image = node;
            } else if (!blank) {
                return null;
            }
        }
        String title = image == null ? null : image.title();
        return title == null || title.isBlank() ? null : image;
    }

    /** @param ofParagraph attributes at the end of the paragraph, for the figure, as are class and id of the image */
    private void figure(Inline image, Attributes ofParagraph) {
        elements.open("figure", image.attributes().only(OF_FIGURE).and(ofParagraph))
                .raw(">\n");
        inlines.image(image, null, image.attributes().without(OF_FIGURE));
        String title = image.title();
        out.raw("\n<figcaption>").text(title == null ? "" : title).raw("</figcaption>\n</figure>\n");
    }

    /** The formula, if it is the whole content of a paragraph and stands apart. */
    private static @Nullable Inline formula(Inline root) {
        Inline only = root.firstChild();
        return only != null && only.next() == null && only.kind() == Inline.Kind.DISPLAY_MATH ? only : null;
    }
}
