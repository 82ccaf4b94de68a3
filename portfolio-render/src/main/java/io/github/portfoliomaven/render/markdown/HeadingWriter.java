package io.github.portfoliomaven.render.markdown;

import com.vladsch.flexmark.ast.Heading;
import io.github.portfoliomaven.render.markdown.AllowedAttributes.Element;
import java.util.ArrayList;
import java.util.List;

/** Writes headings, on a site each with an id and a link to itself, and notes them for the table of contents. */
final class HeadingWriter {

    private final BodyWriter body;
    private final InlineWriter inlines;
    private final HeadingIds ids;
    private final Html out;
    private final List<RenderedBody.Heading> written = new ArrayList<>();
    private boolean skip;

    HeadingWriter(BodyWriter body, InlineWriter inlines, HeadingIds ids) {
        this.body = body;
        this.inlines = inlines;
        this.ids = ids;
        this.out = body.out();
        this.skip = body.input().skipFirstHeading();
    }

    List<RenderedBody.Heading> written() {
        return List.copyOf(written);
    }

    void write(Heading node) {
        Inline root = body.parse(body.text(node), 0);
        if (skip) {
            skip = false;
            return;
        }
        String tag = "h" + node.getLevel();
        out.line().raw('<').raw(tag);
        if (body.features().site()) {
            withId(node, root);
        } else {
            out.raw('>');
            inlines.write(root);
        }
        out.raw("</").raw(tag).raw(">\n");
    }

    private void withId(Heading node, Inline root) {
        String visible = InlineText.of(root).strip();
        Attributes attributes = body.attributes(node);
        String own = body.allowed().id(attributes, Element.HEADING);
        String id = own == null ? ids.next(InlineText.asWritten(root), node.getStartOffset()) : own;
        out.raw(" id=\"").text(id).raw('"');
        body.allowed().of(attributes, Element.HEADING, "id").write("", out.out());
        out.raw('>');
        inlines.write(root);
        int end = out.length();
        inlines.writeBare(root);
        String bare = out.since(end);
        out.truncate(end);
        written.add(new RenderedBody.Heading(node.getLevel(), id, bare, visible));
        anchor(id);
    }

    /** A link to a heading, for the mouse alone: it has no text but what themes show, so that feeds leave it out. */
    private void anchor(String id) {
        int from = out.length();
        out.raw("<a class=\"anchor\" href=\"");
        out.url(new LinkResolver.Resolved("#" + id, BodyHtml.Kind.PAGE));
        out.raw("\" aria-hidden=\"true\" tabindex=\"-1\"></a>");
        out.inFeeds(from, BodyHtml.Kind.LEFT_OUT);
    }
}
