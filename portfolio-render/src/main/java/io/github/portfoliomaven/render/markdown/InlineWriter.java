package io.github.portfoliomaven.render.markdown;

import io.github.portfoliomaven.core.model.SiteConfig.RawHtml;
import io.github.portfoliomaven.render.code.ElementAttributes;
import io.github.portfoliomaven.render.markdown.AllowedAttributes.Element;
import org.jspecify.annotations.Nullable;

/** Writes inline content as HTML, and counts its words. */
final class InlineWriter {

    private final BodyWriter body;
    private final Html out;
    private final Features features;

    /** Whether links, footnote references and ids are left out, as in a table of contents; nothing is counted then. */
    private boolean bare;

    private boolean inLink;

    InlineWriter(BodyWriter body) {
        this.body = body;
        this.out = body.out();
        this.features = body.features();
    }

    void write(Inline parent) {
        children(parent);
    }

    /** Likewise, but without links, as a second copy of what was written already. */
    void writeBare(Inline parent) {
        bare = true;
        children(parent);
        bare = false;
    }

    private void children(Inline parent) {
        Inline node = parent.firstChild;
        while (node != null) {
            if (node.kind == Inline.Kind.TEXT) {
                node = texts(node);
            } else {
                write(node, node.kind);
                node = node.next;
            }
        }
    }

    /** Writes a text and those that follow it as one, so that an address in several of them is found. */
    private @Nullable Inline texts(Inline first) {
        Inline next = first.next;
        if (next == null || next.kind != Inline.Kind.TEXT) {
            text(first.text);
            return next;
        }
        StringBuilder joined = new StringBuilder(first.text);
        while (next != null && next.kind == Inline.Kind.TEXT) {
            joined.append(next.text);
            next = next.next;
        }
        text(joined.toString());
        return next;
    }

    private void write(Inline node, Inline.Kind kind) {
        switch (kind) {
            case ROOT, TEXT -> {}
            case CODE -> {
                out.raw("<code");
                attributes(node, Element.BLOCK).write("", out.out());
                out.raw('>').text(node.text).raw("</code>");
                boundary();
            }
            case EMPHASIS -> wrap("<em>", node, "</em>");
            case STRONG -> wrap("<strong>", node, "</strong>");
            case STRIKETHROUGH -> wrap("<del>", node, "</del>");
            case LINK -> link(node);
            case IMAGE -> image(node);
            case FOOTNOTE -> footnote(node);
            case HTML -> html(node);
            case MATH, DISPLAY_MATH -> {
                out.raw(node.text);
                boundary();
            }
            case SOFT_BREAK -> {
                out.raw('\n');
                boundary();
            }
            case HARD_BREAK -> {
                out.raw("<br>\n");
                boundary();
            }
        }
    }

    private void boundary() {
        if (!bare) {
            body.counter().boundary();
        }
    }

    private void wrap(String open, Inline node, String close) {
        out.raw(open);
        children(node);
        out.raw(close);
    }

    private void text(String text) {
        if (!bare) {
            body.counter().add(text);
        }
        if (!features.gfm() || inLink || bare || !AutolinkScanner.isPossible(text)) {
            out.text(text);
            return;
        }
        AutolinkScanner scanner = new AutolinkScanner(text);
        int from = 0;
        while (scanner.find(from)) {
            out.text(text.substring(from, scanner.start()));
            String address = text.substring(scanner.start(), scanner.end());
            out.raw("<a href=\"")
                    .url(new LinkResolver.Resolved(scanner.prefix() + address, null))
                    .raw("\">");
            out.text(address).raw("</a>");
            from = scanner.end();
        }
        out.text(text.substring(from));
    }

    private void link(Inline node) {
        if (bare) {
            children(node);
            return;
        }
        boolean outer = inLink;
        inLink = true;
        out.raw("<a href=\"").url(resolve(node)).raw('"');
        if (node.title != null) {
            out.raw(" title=\"").text(node.title).raw('"');
        }
        attributes(node, Element.LINK, node.title == null ? "" : "title").write("", out.out());
        out.raw('>');
        children(node);
        out.raw("</a>");
        inLink = outer;
    }

    /** What an element gets; a second copy of it gets nothing. */
    private ElementAttributes attributes(Inline node, Element element, String... writtenElsewhere) {
        return bare ? ElementAttributes.NONE : body.allowed().of(node.attributes, element, writtenElsewhere);
    }

    private LinkResolver.Resolved resolve(Inline node) {
        if (body.rawHtml() != RawHtml.ALLOW && UnsafeUrl.isUnsafe(node.destination)) {
            return new LinkResolver.Resolved("", BodyHtml.Kind.PAGE);
        }
        int offset = node.from < 0 ? -1 : body.input().offset() + node.from;
        return body.input().links().resolve(node.destination, offset, node.to - node.from);
    }

    /** Writes an image; its title is left out where a caption shows it. */
    void figureImage(Inline node) {
        String title = node.title;
        node.title = null;
        image(node);
        node.title = title;
    }

    private void image(Inline node) {
        if (bare) {
            out.text(InlineText.withImages(node));
            return;
        }
        LinkResolver.Resolved link = resolve(node);
        BodyImage known = body.input().links().image(link);
        AllowedAttributes allowed = body.allowed();
        String loading = allowed.value(node.attributes, "loading");
        ImageWriter.Wish wish = new ImageWriter.Wish(
                node.title == null ? allowed.value(node.attributes, "title") : node.title,
                allowed.value(node.attributes, "width"),
                allowed.value(node.attributes, "height"),
                features.site() && !"eager".equals(loading),
                attributes(node, Element.IMAGE, "title", "width", "height", "loading"));
        ImageWriter.write(out, link, known, InlineText.withImages(node), wish);
    }

    private void footnote(Inline node) {
        if (bare) {
            return;
        }
        int number = body.footnotes().refer(node.text);
        String id = Footnotes.referenceId(number, body.footnotes().uses(number));
        out.raw("<sup class=\"footnote-ref\" id=\"").raw(id).raw("\"><a href=\"");
        out.url(new LinkResolver.Resolved("#" + Footnotes.id(number), BodyHtml.Kind.PAGE));
        out.raw("\" role=\"doc-noteref\" aria-label=\"Footnote ").raw(number).raw("\">");
        out.raw(number).raw("</a></sup>");
        boundary();
    }

    private void html(Inline node) {
        if (bare) {
            return;
        }
        body.rawHtml(FlatText.of(node.text, node.from), false);
    }
}
