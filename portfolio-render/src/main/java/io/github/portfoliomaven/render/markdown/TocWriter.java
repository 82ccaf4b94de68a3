package io.github.portfoliomaven.render.markdown;

import io.github.portfoliomaven.core.markdown.Inline;
import io.github.portfoliomaven.core.markdown.InlineContent;
import io.github.portfoliomaven.core.markdown.InlineText;
import io.github.portfoliomaven.core.text.HtmlText;

/** Writes a heading once more for a table of contents: without links, ids, footnotes and HTML. */
final class TocWriter {

    private final StringBuilder out = new StringBuilder();
    private final InlineContent content;
    private final FormulaWriter formulas;

    private TocWriter(InlineContent content, FormulaWriter formulas) {
        this.content = content;
        this.formulas = formulas;
    }

    static String html(InlineContent content, FormulaWriter formulas) {
        TocWriter writer = new TocWriter(content, formulas);
        writer.children(content.root());
        return writer.out.toString();
    }

    private void children(Inline parent) {
        for (Inline node = parent.firstChild(); node != null; node = node.next()) {
            write(node);
        }
    }

    private void write(Inline node) {
        switch (node.kind()) {
            case ROOT, LINK -> children(node);
            case TEXT -> HtmlText.appendAttribute(node.text(), out);
            case CODE -> {
                out.append("<code>");
                HtmlText.appendAttribute(node.text(), out);
                out.append("</code>");
            }
            case EMPHASIS -> wrap("em", node);
            case STRONG -> wrap("strong", node);
            case STRIKETHROUGH -> wrap("del", node);
            case IMAGE -> HtmlText.appendAttribute(InlineText.withImages(node), out);
            case MATH, DISPLAY_MATH -> out.append(formulas.html(node, content.text()));
            case SOFT_BREAK -> out.append('\n');
            case HARD_BREAK -> out.append("<br>\n");
            case FOOTNOTE, HTML -> {}
        }
    }

    private void wrap(String tag, Inline node) {
        out.append('<').append(tag).append('>');
        children(node);
        out.append("</").append(tag).append('>');
    }
}
