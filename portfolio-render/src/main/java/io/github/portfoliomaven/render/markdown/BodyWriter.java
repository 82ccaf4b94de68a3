package io.github.portfoliomaven.render.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.util.ast.ContentNode;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import io.github.portfoliomaven.core.model.SiteConfig.RawHtml;
import io.github.portfoliomaven.render.code.CodeBlocks;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Writes the blocks of one body as HTML: walks the tree once, and collects what else the body tells. */
final class BodyWriter {

    private static final Map<Class<?>, BiConsumer<BodyWriter, Node>> WRITERS = new HashMap<>();

    static {
        on(Paragraph.class, BodyWriter::paragraph);
        on(Heading.class, (writer, node) -> writer.headings.write(node));
        on(BlockQuote.class, BodyWriter::quote);
        on(BulletList.class, (writer, list) -> writer.list(list, "ul", ""));
        on(OrderedList.class, BodyWriter::orderedList);
        on(BulletListItem.class, BodyWriter::item);
        on(OrderedListItem.class, BodyWriter::item);
        on(FencedCodeBlock.class, (writer, node) -> writer.code.fenced(node));
        on(IndentedCodeBlock.class, (writer, node) -> writer.code.indented(node));
        on(HtmlBlock.class, BodyWriter::htmlBlock);
        on(ThematicBreak.class, BodyWriter::thematicBreak);
        on(TableBlock.class, (writer, table) -> writer.tables.write(table));
        on(MathBlock.class, (writer, node) -> writer.formulas.block(node));
        on(FootnoteDefinition.class, (writer, node) -> {});
    }

    private static <T extends Node> void on(Class<T> type, BiConsumer<BodyWriter, T> writer) {
        WRITERS.put(type, (body, node) -> writer.accept(body, type.cast(node)));
    }

    private final BodyInput input;
    private final ParsedBody parsed;
    private final Html out;
    private final TextCounter counter = new TextCounter();
    private final Footnotes footnotes = new Footnotes();
    private final InlineWriter inlines;
    private final HeadingWriter headings;
    private final TableWriter tables;
    private final DefinitionWriter definitions;
    private final Sanitizer sanitizer = new Sanitizer();
    private final CodeWriter code = new CodeWriter(this);
    private final FormulaWriter formulas = new FormulaWriter(this);
    private final AllowedAttributes allowed;
    private String summary = "";
    private int excerptEnd = -1;
    private final HeadingIds ids = new HeadingIds();

    BodyWriter(BodyInput input, ParsedBody parsed) {
        this.input = input;
        this.parsed = parsed;
        this.out = new Html(parsed.markdown().length() * 3 / 2 + 64);
        this.allowed = new AllowedAttributes(input, ids);
        parsed.attributes().forEach((node, attributes) -> allowed.reserve(attributes, element(node)));
        this.inlines = new InlineWriter(this);
        this.headings = new HeadingWriter(this, inlines, ids);
        this.tables = new TableWriter(this, inlines);
        this.definitions = new DefinitionWriter(this, inlines);
    }

    /** @param links gives the links into the site when all is written */
    RenderedBody write(Supplier<List<SiteLink>> links) {
        children(parsed.document());
        if (footnotes.count() > 0) {
            new FootnoteWriter(this).write();
        }
        close();
        BodyHtml excerpt = excerptEnd < 0 ? null : out.toBody(0, excerptEnd);
        return new RenderedBody(
                out.toBody(),
                excerpt,
                summary,
                headings.written(),
                counter.words(),
                counter.cjkCharacters(),
                links.get(),
                hasCode(),
                code.wrote(CodeBlocks.Kind.DIAGRAM),
                hasFormulas());
    }

    /** Lets the ids of the headings that follow start with a prefix, and count anew. */
    void startIdsWith(String prefix) {
        ids.startWith(prefix);
    }

    /** Closes what raw HTML has left open. */
    void close() {
        sanitizer.close(out);
    }

    boolean hasFormulas() {
        return formulas.wroteAny();
    }

    boolean hasCode() {
        return code.wrote(CodeBlocks.Kind.CODE);
    }

    BodyInput input() {
        return input;
    }

    ParsedBody parsed() {
        return parsed;
    }

    Html out() {
        return out;
    }

    Features features() {
        return input.features();
    }

    TextCounter counter() {
        return counter;
    }

    Footnotes footnotes() {
        return footnotes;
    }

    FormulaWriter formulas() {
        return formulas;
    }

    AllowedAttributes allowed() {
        return allowed;
    }

    /** What the author gives a block. */
    Attributes attributes(Node block) {
        return parsed.attributes().isEmpty()
                ? Attributes.NONE
                : parsed.attributes().getOrDefault(block, Attributes.NONE);
    }

    private static AllowedAttributes.Element element(Node block) {
        return block instanceof Heading ? AllowedAttributes.Element.HEADING : AllowedAttributes.Element.BLOCK;
    }

    /** Starts the line of a block with its opening tag, without what closes it. */
    Html open(String tag, Node block) {
        return open(tag, block, "");
    }

    Html open(String tag, Node block, String ownClasses) {
        return open(tag, attributes(block), ownClasses);
    }

    Html open(String tag, Attributes attributes, String ownClasses) {
        out.line().raw('<').raw(tag);
        if (!attributes.isEmpty() || !ownClasses.isEmpty()) {
            allowed.of(attributes, AllowedAttributes.Element.BLOCK).write(ownClasses, out.out());
        }
        return out;
    }

    void children(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            node = block(node);
        }
    }

    /** Writes a block, and what belongs to it of those that follow; the last that was written. */
    Node block(Node node) {
        if (node instanceof Paragraph terms && DefinitionWriter.isTerms(terms)) {
            return definitions.write(terms);
        }
        BiConsumer<BodyWriter, Node> writer = WRITERS.get(node.getClass());
        if (writer != null) {
            writer.accept(this, node);
        }
        return node;
    }

    /** The tree of a text from {@code from} on; counts as a place of its own for words. */
    Inline parse(FlatText text, int from) {
        counter.boundary();
        Inline root = InlineParser.parse(text, from, parsed.references(), features(), input.quoteMarks());
        InlineDepth.check(root, text.source(0));
        TokenText tokens = input.tokens();
        if (tokens != null) {
            tokens.replace(root, text);
        }
        if (features().math()) {
            formulas.read(root, text);
        }
        return root;
    }

    FlatText text(ContentNode node) {
        return FlatText.ofParagraph(parsed.markdown(), node.getContentLines());
    }

    private void paragraph(Paragraph node) {
        FlatText text = text(node);
        Node parent = node.getParent();
        boolean first = parent != null && parent.getFirstChild() == node;
        boolean task = parent instanceof ListItem && first && features().gfm() && Tasks.isTask(text.text());
        Inline root = parse(text, task ? Tasks.LENGTH : 0);
        if (summary.isEmpty() && parent instanceof Document) {
            summary = InlineText.of(root).strip().replaceAll("\\s+", " ");
        }
        Inline figure = features().site() && !task ? Figures.image(root) : null;
        if (figure != null) {
            Figures.write(figure, attributes(node), this, inlines);
            return;
        }
        Inline formula = FormulaWriter.alone(root);
        if (formula != null) {
            formulas.alone(formula, attributes(node));
            return;
        }
        // What stands at the end of an item is the item's.
        boolean tight = isTight(parent) && (first || attributes(node).isEmpty());
        if (!tight) {
            open("p", node).raw('>');
        }
        if (task) {
            Tasks.write(text.text(), features(), out);
        }
        inlines.write(root);
        if (task && features().site()) {
            Tasks.close(out);
        }
        if (!tight) {
            out.raw("</p>\n");
        }
    }

    private static boolean isTight(@Nullable Node parent) {
        return (parent instanceof ListItem && parent.getParent() instanceof ListBlock list && list.isTight())
                || (parent instanceof Definition definition && definition.isTight());
    }

    /** What the first text of an item says at its end, when it has no element of its own: it is the item's. */
    Attributes ofTightText(Node item) {
        Node first = item.getFirstChild();
        return first instanceof Paragraph && isTight(item) ? attributes(first) : Attributes.NONE;
    }

    private void quote(BlockQuote node) {
        if (features().site() && Alerts.write(node, this)) {
            return;
        }
        open("blockquote", node).raw(">\n");
        children(node);
        out.line().raw("</blockquote>\n");
    }

    private void thematicBreak(ThematicBreak node) {
        open("hr", node).raw(">\n");
    }

    private void list(Node node, String tag, String start) {
        open(tag, node).raw(start).raw(">\n");
        children(node);
        out.line().raw("</").raw(tag).raw(">\n");
    }

    private void orderedList(OrderedList node) {
        int start = node.getStartNumber();
        list(node, "ol", start == 1 ? "" : " start=\"" + start + "\"");
    }

    private void item(ListItem node) {
        boolean task = features().site()
                && node.getFirstChild() instanceof Paragraph paragraph
                && Tasks.isTask(paragraph.getLineChars(0).trimStart());
        open("li", ofTightText(node), task ? "task" : "").raw('>');
        children(node);
        out.raw("</li>\n");
    }

    private void htmlBlock(HtmlBlock node) {
        FlatText html = FlatText.ofLines(parsed.markdown(), node.getContentLines());
        if (node.getParent() instanceof Document && excerptEnd < 0 && isMore(html.text())) {
            excerptEnd = out.length();
        }
        out.line();
        rawHtml(html, true);
        out.line();
    }

    private static boolean isMore(String html) {
        String text = html.strip();
        return text.startsWith("<!--")
                && text.endsWith("-->")
                && text.substring(4, Math.max(4, text.length() - 3)).strip().equals("more");
    }

    /** Writes a piece of inline HTML as the site's settings want it. */
    void rawHtml(FlatText html, boolean block) {
        switch (input.rawHtml()) {
            case ALLOW -> RawHtmlWriter.write(html, input.offset(), input.links(), out);
            case ESCAPE -> Sanitizer.escape(html.text(), block, out);
            case SANITIZE -> sanitizer.write(html, input, out);
        }
    }

    RawHtml rawHtml() {
        return input.rawHtml();
    }
}
