package io.github.portfoliomaven.render.markdown;

import io.github.portfoliomaven.core.markdown.Attributes;
import io.github.portfoliomaven.core.markdown.AutolinkScanner;
import io.github.portfoliomaven.core.markdown.FlatText;
import io.github.portfoliomaven.core.markdown.Inline;
import io.github.portfoliomaven.core.markdown.InlineContent;
import io.github.portfoliomaven.core.markdown.InlineReader;
import io.github.portfoliomaven.core.markdown.InlineText;
import io.github.portfoliomaven.render.markdown.AllowedAttributes.Element;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes inline content as HTML, and counts its words. */
final class InlineWriter {

    private final BodyInput input;
    private final InlineReader reader;
    private final Html out;
    private final AllowedAttributes allowed;
    private final FormulaWriter formulas;
    private final AuthoredHtml html;
    private final TextCounter counter = new TextCounter();
    private final Footnotes footnotes = new Footnotes();
    private final @Nullable Leftovers leftovers;
    private boolean inLink;

    InlineWriter(BodyInput input, InlineReader reader, Elements elements, FormulaWriter formulas, AuthoredHtml html) {
        this.input = input;
        this.reader = reader;
        this.out = elements.out();
        this.allowed = elements.allowed();
        this.formulas = formulas;
        this.html = html;
        this.leftovers = input.features().site() ? new Leftovers(input) : null;
    }

    /** Of all that was written. */
    TextCounter counter() {
        return counter;
    }

    /** Those that were referred to. */
    Footnotes footnotes() {
        return footnotes;
    }

    /** Reads a text; it counts as a place of its own for words. */
    InlineContent read(FlatText text) {
        counter.boundary();
        InlineContent content = reader.read(text);
        if (leftovers != null) {
            leftovers.report(content);
        }
        return content;
    }

    void write(InlineContent content) {
        children(content.root(), content.text());
    }

    private void children(Inline parent, FlatText text) {
        html.within(() -> each(parent, text));
    }

    private void each(Inline parent, FlatText text) {
        Inline node = parent.firstChild();
        while (node != null) {
            if (node.kind() == Inline.Kind.TEXT) {
                node = texts(node);
            } else {
                write(node, text);
                node = node.next();
            }
        }
    }

    /** Writes a text and those that follow it as one, so that an address in several of them is found. */
    private @Nullable Inline texts(Inline first) {
        Inline next = first.next();
        if (next == null || next.kind() != Inline.Kind.TEXT) {
            text(first.text());
            return next;
        }
        StringBuilder joined = new StringBuilder(first.text());
        while (next != null && next.kind() == Inline.Kind.TEXT) {
            joined.append(next.text());
            next = next.next();
        }
        text(joined.toString());
        return next;
    }

    private void write(Inline node, FlatText text) {
        switch (node.kind()) {
            case ROOT, TEXT -> {}
            case CODE -> {
                out.raw("<code");
                allowed.of(node.attributes(), Element.BLOCK).write("", out.out());
                out.raw('>').text(node.text()).raw("</code>");
                counter.boundary();
            }
            case EMPHASIS -> wrap("<em>", node, text, "</em>");
            case STRONG -> wrap("<strong>", node, text, "</strong>");
            case STRIKETHROUGH -> wrap("<del>", node, text, "</del>");
            case LINK -> link(node, text);
            case IMAGE -> image(node, node.title(), node.attributes());
            case FOOTNOTE -> footnote(node);
            case HTML -> html.write(FlatText.of(node.text(), node.from()), false);
            case MATH, DISPLAY_MATH -> {
                out.raw(formulas.html(node, text));
                counter.boundary();
            }
            case SOFT_BREAK -> {
                out.raw('\n');
                counter.boundary();
            }
            case HARD_BREAK -> {
                out.raw("<br>\n");
                counter.boundary();
            }
        }
    }

    private void wrap(String open, Inline node, FlatText text, String close) {
        out.raw(open);
        children(node, text);
        out.raw(close);
    }

    private void text(String text) {
        counter.add(text);
        if (!input.features().gfm() || inLink || !AutolinkScanner.isPossible(text)) {
            out.text(text);
            return;
        }
        AutolinkScanner scanner = new AutolinkScanner(text);
        int from = 0;
        while (scanner.find(from)) {
            out.text(text.substring(from, scanner.start()));
            String address = text.substring(scanner.start(), scanner.end());
            String link = scanner.prefix() + address;
            if (input.allows(link)) {
                out.raw("<a href=\"").url(new ResolvedLink(link, null)).raw("\">");
                out.text(address).raw("</a>");
            } else {
                out.text(address);
            }
            from = scanner.end();
        }
        out.text(text.substring(from));
    }

    private void link(Inline node, FlatText text) {
        if (!input.allows(node.destination())) {
            children(node, text);
            return;
        }
        boolean outer = inLink;
        inLink = true;
        String title = node.title();
        out.raw("<a href=\"").url(resolve(node)).raw('"');
        if (title != null) {
            out.raw(" title=\"").text(title).raw('"');
        }
        allowed.of(node.attributes(), Element.LINK, title == null ? "" : "title")
                .write("", out.out());
        out.raw('>');
        children(node, text);
        out.raw("</a>");
        inLink = outer;
    }

    private ResolvedLink resolve(Inline node) {
        int offset = node.from() < 0 ? -1 : input.offset() + node.from();
        return input.links().resolve(node.destination(), offset, node.to() - node.from());
    }

    /**
     * Writes an image.
     *
     * @param title {@code null} if it has none, or if a caption shows it
     * @param attributes those of the image that no other element gets
     */
    void image(Inline node, @Nullable String title, Attributes attributes) {
        if (!input.allows(node.destination())) {
            out.text(InlineText.withImages(node));
            return;
        }
        ResolvedLink link = resolve(node);
        BodyImage known = input.links().image(link);
        String loading = allowed.value(attributes, "loading");
        ImageWriter.ImageAttributes written = new ImageWriter.ImageAttributes(
                title == null ? allowed.value(attributes, "title") : title,
                allowed.value(attributes, "width"),
                allowed.value(attributes, "height"),
                input.features().site() && !"eager".equals(loading),
                allowed.of(attributes, Element.IMAGE, "title", "width", "height", "loading"));
        ImageWriter.write(out, link, known, InlineText.withImages(node), written);
    }

    private void footnote(Inline node) {
        int number = footnotes.refer(node.text());
        String id = Footnotes.referenceId(number, footnotes.uses(number));
        out.raw("<sup class=\"footnote-ref\" id=\"").raw(id).raw("\"><a href=\"");
        out.url(new ResolvedLink("#" + Footnotes.id(number), BodyHtml.Kind.PAGE));
        out.raw("\" role=\"doc-noteref\" aria-label=\"")
                .text(input.words().text("footnote", Map.of("number", number)))
                .raw("\">");
        out.text(input.words().language().number(number)).raw("</a></sup>");
        counter.boundary();
    }
}
