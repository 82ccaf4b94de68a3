package io.github.portfoliomaven.core.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.portfoliomaven.core.markdown.Block.Alert;
import io.github.portfoliomaven.core.markdown.Block.Definitions;
import io.github.portfoliomaven.core.markdown.Block.Item;
import io.github.portfoliomaven.core.markdown.Block.Paragraph;
import io.github.portfoliomaven.core.markdown.Block.Term;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes our tree from flexmark's, and takes definitions and attributes out of it, in the order of the text. */
final class TreeBuilder {

    /** What makes a block of a kind of node, or {@code null} if nothing is left of it. */
    @FunctionalInterface
    private interface Reader<T extends Node> {
        @Nullable
        Block read(TreeBuilder builder, T node);
    }

    private static final Map<Class<?>, Reader<Node>> READERS = new HashMap<>();

    static {
        on(com.vladsch.flexmark.ast.Paragraph.class, TreeBuilder::paragraph);
        on(com.vladsch.flexmark.ast.Heading.class, TreeBuilder::heading);
        on(BlockQuote.class, TreeBuilder::quote);
        on(BulletList.class, (builder, list) -> builder.list(list, null));
        on(OrderedList.class, (builder, list) -> builder.list(list, list.getStartNumber()));
        on(FencedCodeBlock.class, TreeBuilder::fencedCode);
        on(IndentedCodeBlock.class, TreeBuilder::indentedCode);
        on(HtmlBlock.class, TreeBuilder::html);
        on(com.vladsch.flexmark.ast.ThematicBreak.class, TreeBuilder::thematicBreak);
        on(TableBlock.class, TreeBuilder::table);
        on(MathBlock.class, TreeBuilder::formula);
        on(FootnoteDefinition.class, TreeBuilder::footnote);
    }

    private static <T extends Node> void on(Class<T> type, Reader<T> reader) {
        READERS.put(type, (builder, node) -> reader.read(builder, type.cast(node)));
    }

    private static final Pattern TOC = Pattern.compile("\\s*\\{:[ \\t]*toc[ \\t]*\\}\\s*");

    private static final int LONGEST_ALERT = 20;

    private final String markdown;
    private final Features features;
    private final References references = new References();
    private final List<Document.Given> given = new ArrayList<>();

    TreeBuilder(String markdown, Features features) {
        this.markdown = markdown;
        this.features = features;
    }

    Document document(Node root) {
        List<Block> blocks = blocks(root);
        return new Document(markdown, features, blocks, given, references);
    }

    private List<Block> blocks(Node parent) {
        List<Block> blocks = new ArrayList<>();
        Node node = parent.getFirstChild();
        while (node != null) {
            Node last = node;
            if (isTerms(node)) {
                last = definitions(node, blocks);
            } else {
                Reader<Node> reader = READERS.get(node.getClass());
                Block block = reader == null ? null : reader.read(this, node);
                if (block != null) {
                    blocks.add(block);
                }
            }
            node = last.getNext();
        }
        return blocks;
    }

    /** The lines of a paragraph without the definitions at its start, which are kept. */
    private BlockLines withoutReferences(List<BasedSequence> text) {
        BlockLines lines = BlockLines.ofParagraph(markdown, text);
        return lines.startsWith('[') ? ReferenceDefinitions.take(lines, references, features.site()) : lines;
    }

    private @Nullable Block paragraph(com.vladsch.flexmark.ast.Paragraph node) {
        BlockLines lines = withoutReferences(node.getContentLines());
        if (lines.isEmpty()) {
            return null;
        }
        BlockAttributes own = BlockAttributes.atEnd(lines, markdown, false, features);
        return new Paragraph(lines.offset(), own.lines(), noted(own.attributes().and(beside(node)), false));
    }

    private @Nullable Block heading(com.vladsch.flexmark.ast.Heading node) {
        BasedSequence signs = node.getOpeningMarker();
        // Only what was a paragraph before its underline holds definitions.
        BlockLines lines = signs.isNull()
                ? withoutReferences(node.getContentLines())
                : BlockLines.ofParagraph(markdown, node.getContentLines());
        BlockAttributes own = BlockAttributes.atEnd(lines, markdown, !signs.isNull(), features);
        return new Block.Heading(
                signs.isNull() ? lines.offset() : signs.getStartOffset(),
                node.getLevel(),
                own.lines(),
                noted(own.attributes().and(beside(node)), true));
    }

    private Block quote(BlockQuote node) {
        int offset = node.getOpeningMarker().getStartOffset();
        List<Block> blocks = blocks(node);
        Attributes attributes = noted(beside(node), false);
        if (!features.site() || blocks.isEmpty() || !(blocks.get(0) instanceof Paragraph first)) {
            return new Block.Quote(offset, blocks, attributes);
        }
        Alert.Kind kind = first.lines().startsWith('[') ? alert(first.lines().line(0)) : null;
        if (kind == null) {
            return new Block.Quote(offset, blocks, attributes);
        }
        BlockLines rest = first.lines().from(1);
        if (rest.isEmpty()) {
            blocks.remove(0);
        } else {
            blocks.set(0, first.with(rest));
        }
        return new Alert(offset, kind, List.copyOf(blocks), attributes);
    }

    /** The word in {@code [!…]}, if it is alone on its line. */
    private static Alert.@Nullable Kind alert(String line) {
        String text = line.strip();
        boolean marked = text.length() <= LONGEST_ALERT && text.startsWith("[!") && text.endsWith("]");
        String name = marked ? text.substring(2, text.length() - 1).toUpperCase(Locale.ROOT) : "";
        return Arrays.stream(Alert.Kind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** kramdown's list of one item, in whose place a table of contents comes; here the theme shows one beside the text. */
    private static boolean isTableOfContents(@Nullable Node item) {
        return item != null
                && item.getNext() == null
                && item.getFirstChild() instanceof com.vladsch.flexmark.ast.Paragraph text
                && text.getNext() == null
                && text.getContentLines().size() == 2
                && TOC.matcher(text.getContentLines().get(1)).matches();
    }

    private @Nullable Block list(ListBlock node, @Nullable Integer start) {
        if (features.site() && isTableOfContents(node.getFirstChild())) {
            return null;
        }
        int offset = node.getFirstChild() instanceof ListItem first
                ? first.getOpeningMarker().getStartOffset()
                : 0;
        List<Item> items = new ArrayList<>();
        for (Node item = node.getFirstChild(); item != null; item = item.getNext()) {
            if (item instanceof ListItem) {
                items.add(item(item, node.isTight()));
            }
        }
        return new Block.ItemList(offset, start, node.isTight(), List.copyOf(items), noted(beside(node), false));
    }

    private Item item(Node node, boolean tight) {
        List<Block> blocks = blocks(node);
        Item.Task task = Item.Task.NONE;
        if (features.gfm() && !blocks.isEmpty() && blocks.get(0) instanceof Paragraph first) {
            task = first.lines().startsWith('[')
                    ? TaskMarker.read(first.lines().text().text())
                    : Item.Task.NONE;
            if (task != Item.Task.NONE) {
                blocks.set(0, first.with(first.lines().skip(TaskMarker.LENGTH)));
            }
        }
        Attributes attributes = ofTightText(blocks, tight);
        return new Item(task, List.copyOf(blocks), attributes);
    }

    private Block fencedCode(FencedCodeBlock node) {
        BasedSequence place = node.getInfo().isNull() ? node.getOpeningMarker() : node.getInfo();
        return new Block.CodeBlock(
                place.getStartOffset(),
                Entities.unescape(node.getInfo().toString()),
                BlockLines.ofCode(markdown, node.getContentLines()),
                noted(beside(node), false));
    }

    private Block indentedCode(IndentedCodeBlock node) {
        BlockLines lines = BlockLines.ofCode(markdown, node.getContentLines()).withoutBlankLinesAround();
        return new Block.CodeBlock(lines.offset(), "", lines, noted(beside(node), false));
    }

    private Block html(HtmlBlock node) {
        BlockLines lines = BlockLines.ofCode(markdown, node.getContentLines());
        return new Block.HtmlBlock(lines.offset(), lines);
    }

    private Block thematicBreak(com.vladsch.flexmark.ast.ThematicBreak node) {
        return new Block.ThematicBreak(node.getStartOffset(), noted(beside(node), false));
    }

    private Block table(TableBlock node) {
        List<BasedSequence> rows = new ArrayList<>();
        rows.add(node.header());
        rows.addAll(node.rows());
        BlockLines lines = BlockLines.ofCode(markdown, rows);
        return new Block.Table(lines.offset(), node.alignments(), lines, noted(beside(node), false));
    }

    private Block formula(MathBlock node) {
        return new Block.Formula(
                node.opening().getStartOffset(),
                BlockLines.ofCode(markdown, node.lines()),
                node.isClosed(),
                noted(beside(node), false));
    }

    /** Footnotes stand apart; of those with one label the first counts. */
    private @Nullable Block footnote(FootnoteDefinition node) {
        boolean first = references.reserveFootnote(node.label());
        List<Block> blocks = blocks(node);
        if (first) {
            references.defineFootnote(node.label(), blocks);
        }
        return null;
    }

    private static boolean isTerms(@Nullable Node node) {
        return node instanceof com.vladsch.flexmark.ast.Paragraph && node.getNext() instanceof DefinitionNode;
    }

    /** Reads paragraphs whose lines are terms, each with the definitions that follow it; the last node that is part of the list. */
    private Node definitions(Node terms, List<Block> into) {
        List<Definitions> groups = new ArrayList<>();
        Node last = terms;
        Node next = terms;
        while (next instanceof com.vladsch.flexmark.ast.Paragraph paragraph && isTerms(paragraph)) {
            List<Term> names = terms(withoutReferences(paragraph.getContentLines()));
            List<Block.Definition> definitions = new ArrayList<>();
            for (next = paragraph.getNext(); next instanceof DefinitionNode definition; next = next.getNext()) {
                definitions.add(definition(definition));
                last = definition;
            }
            groups.add(new Definitions(names, List.copyOf(definitions)));
        }
        Attributes attributes = noted(beside(last), false);
        into.add(new Block.DefinitionList(terms.getStartOffset(), List.copyOf(groups), attributes));
        return last;
    }

    private Block.Definition definition(DefinitionNode node) {
        List<Block> blocks = blocks(node);
        Attributes attributes = ofTightText(blocks, node.isTight());
        return new Block.Definition(node.isTight(), List.copyOf(blocks), attributes);
    }

    /** A term may have attributes of its own at the end of its line: glossaries are linked to. */
    private static List<Term> terms(BlockLines lines) {
        List<Term> terms = new ArrayList<>();
        for (int i = 0; i < lines.count(); i++) {
            BlockLines line = lines.only(i);
            int start = line.offset();
            AttributeList list = AttributeList.atEnd(line.line(0));
            terms.add(
                    list == null
                            ? new Term(line, Attributes.NONE)
                            : new Term(
                                    line.endingAt(start + list.start()), Attributes.of(list, index -> start + index)));
        }
        return List.copyOf(terms);
    }

    /** What the first text of a tight item says at its end: that text has no element of its own, so it is the item's. */
    private static Attributes ofTightText(List<Block> blocks, boolean tight) {
        if (!tight || blocks.isEmpty() || !(blocks.get(0) instanceof Paragraph first)) {
            return Attributes.NONE;
        }
        blocks.set(0, new Paragraph(first.offset(), first.lines(), Attributes.NONE));
        return first.attributes();
    }

    /** What stands on the lines of attributes right above and right below a block. */
    private Attributes beside(Node block) {
        Deque<Attributes> lines = new ArrayDeque<>();
        for (Node last = block.getPrevious();
                last instanceof AttributeLine line && line.isAbove();
                last = last.getPrevious()) {
            lines.addFirst(line.attributes());
        }
        for (Node next = block.getNext();
                next instanceof AttributeLine line && !line.isAbove();
                next = next.getNext()) {
            lines.addLast(line.attributes());
        }
        return lines.isEmpty()
                ? Attributes.NONE
                : new Attributes(
                        lines.stream().flatMap(line -> line.all().stream()).toList());
    }

    /** Notes the attributes of a block. */
    private Attributes noted(Attributes attributes, boolean isHeading) {
        if (!attributes.isEmpty()) {
            given.add(new Document.Given(attributes, isHeading));
        }
        return attributes;
    }
}
