package io.github.portfoliomaven.render.markdown;

import io.github.portfoliomaven.core.markdown.Attributes;
import io.github.portfoliomaven.core.markdown.Block;
import io.github.portfoliomaven.core.markdown.InlineContent;
import io.github.portfoliomaven.core.markdown.InlineText;
import io.github.portfoliomaven.render.markdown.AllowedAttributes.Element;
import java.util.ArrayList;
import java.util.List;

/** Writes headings, on a site each with an id and a link to itself, and notes them for the table of contents. */
final class HeadingWriter {

    private final Html out;
    private final AllowedAttributes allowed;
    private final HeadingIds ids;
    private final InlineWriter inlines;
    private final FormulaWriter formulas;
    private final boolean withIds;
    private final List<RenderedBody.Heading> written = new ArrayList<>();

    /** @param withIds whether headings get ids */
    HeadingWriter(Elements elements, HeadingIds ids, InlineWriter inlines, FormulaWriter formulas, boolean withIds) {
        this.out = elements.out();
        this.allowed = elements.allowed();
        this.ids = ids;
        this.inlines = inlines;
        this.formulas = formulas;
        this.withIds = withIds;
    }

    List<RenderedBody.Heading> written() {
        return List.copyOf(written);
    }

    void write(Block.Heading node) {
        InlineContent content = inlines.read(node.lines().text());
        String tag = "h" + node.level();
        out.line().raw('<').raw(tag);
        if (withIds) {
            withId(node, content);
        } else {
            out.raw('>');
            inlines.write(content);
        }
        out.raw("</").raw(tag).raw(">\n");
    }

    private void withId(Block.Heading node, InlineContent content) {
        Attributes attributes = node.attributes();
        String own = allowed.id(attributes, Element.HEADING);
        String id = ids.written(own == null ? ids.next(InlineText.asWritten(content.root()), node.offset()) : own);
        out.raw(" id=\"").text(id).raw('"');
        allowed.of(attributes, Element.HEADING, "id").write("", out.out());
        out.raw('>');
        inlines.write(content);
        written.add(new RenderedBody.Heading(
                node.level(), id, TocWriter.html(content, formulas), InlineText.onOneLine(content.root())));
        anchor(id);
    }

    /** A link to a heading, for the mouse alone: it has no text but what themes show, so that feeds leave it out. */
    private void anchor(String id) {
        int from = out.length();
        out.raw("<a class=\"anchor\" href=\"");
        out.url(new ResolvedLink("#" + id, BodyHtml.Kind.PAGE));
        out.raw("\" aria-hidden=\"true\" tabindex=\"-1\"></a>");
        out.inFeeds(from, BodyHtml.Kind.LEFT_OUT);
    }
}
