package io.github.portfoliomaven.render.markdown;

import io.github.portfoliomaven.core.language.Words;
import io.github.portfoliomaven.core.markdown.Block;
import io.github.portfoliomaven.core.markdown.Block.Item.Task;
import io.github.portfoliomaven.core.markdown.Document;
import io.github.portfoliomaven.core.markdown.FirstHeading;
import io.github.portfoliomaven.core.markdown.FlatText;
import io.github.portfoliomaven.core.markdown.InlineContent;
import io.github.portfoliomaven.core.markdown.InlineReader;
import io.github.portfoliomaven.core.markdown.InlineText;
import io.github.portfoliomaven.render.code.CodeBlocks;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Writes the blocks of one body as HTML: walks the tree once, and collects what else the body tells. */
final class BodyWriter implements Block.Visitor {

    private final Document document;
    private final Html out;
    private final HeadingIds ids;
    private final Elements elements;
    private final AuthoredHtml authoredHtml;
    private final FormulaWriter formulas;
    private final InlineWriter inlines;
    private final HeadingWriter headings;
    private final ParagraphWriter paragraphs;
    private final TableWriter tables;
    private final CodeWriter code;
    private final DefinitionWriter definitions;
    private final boolean site;
    private final Words words;

    /** The heading that is the page's title, which the page shows elsewhere. */
    private final Block.@Nullable Heading title;

    private String summary = "";
    private int excerptEnd = -1;

    BodyWriter(BodyInput input, Document document, InlineReader reader) {
        this.document = document;
        this.site = input.features().site();
        this.words = input.words();
        this.out = new Html(document.markdown().length() * 3 / 2 + 64);
        this.ids = new HeadingIds(input.isTrusted() ? "" : HeadingIds.UNTRUSTED);
        AllowedAttributes allowed = new AllowedAttributes(input, ids);
        document.attributes()
                .forEach(given -> allowed.reserve(
                        given.attributes(),
                        given.isHeading() ? AllowedAttributes.Element.HEADING : AllowedAttributes.Element.BLOCK));
        this.elements = new Elements(out, allowed);
        this.authoredHtml = new AuthoredHtml(input, out);
        this.formulas = new FormulaWriter(input, elements);
        this.inlines = new InlineWriter(input, reader, elements, formulas, authoredHtml);
        this.headings = new HeadingWriter(elements, ids, inlines, formulas, site);
        this.paragraphs = new ParagraphWriter(elements, inlines, formulas, site);
        this.tables = new TableWriter(elements, inlines, site, words);
        this.code = new CodeWriter(input, elements, formulas);
        this.definitions = new DefinitionWriter(elements, inlines, this::blocks);
        FirstHeading first = input.skipFirstHeading() ? FirstHeading.of(document, reader) : null;
        this.title = first == null ? null : first.heading();
    }

    /** @param links gives the links into the site when all is written */
    RenderedBody write(Supplier<List<SiteLink>> links) {
        document.blocks().forEach(this::top);
        close();
        footnotes();
        BodyHtml excerpt = excerptEnd < 0 ? null : out.toBody(0, excerptEnd);
        return new RenderedBody(
                out.toBody(),
                excerpt,
                summary,
                headings.written(),
                inlines.counter().words(),
                inlines.counter().cjkCharacters(),
                links.get(),
                hasCode(),
                code.wrote(CodeBlocks.Kind.DIAGRAM),
                hasFormulas());
    }

    Document document() {
        return document;
    }

    Html out() {
        return out;
    }

    boolean hasFormulas() {
        return formulas.wroteAny();
    }

    boolean hasCode() {
        return code.wrote(CodeBlocks.Kind.CODE);
    }

    /** Lets the ids of the headings that follow start with a prefix, and restarts their numbering. */
    void startIdsWith(String prefix) {
        ids.startWith(prefix);
    }

    /** Writes the footnotes that were referred to. */
    void footnotes() {
        if (inlines.footnotes().count() > 0) {
            new FootnoteWriter(out, document, inlines.footnotes(), this::blocks, words).write();
        }
    }

    /** Closes what cleaned HTML has left open. */
    void close() {
        authoredHtml.close();
    }

    /** Writes a block of the top level. */
    void top(Block block) {
        if (block == title) {
            return;
        }
        if (block instanceof Block.HtmlBlock html
                && excerptEnd < 0
                && isMore(html.lines().text().text())) {
            close();
            excerptEnd = out.length();
        }
        if (block instanceof Block.Paragraph paragraph) {
            InlineContent content = inlines.read(paragraph.lines().text());
            if (summary.isEmpty()) {
                summary = InlineText.of(content.root()).strip().replaceAll("\\s+", " ");
            }
            paragraphs.write(paragraph, content, false, Task.NONE);
        } else {
            block.accept(this);
        }
    }

    private static boolean isMore(String html) {
        String text = html.strip();
        return text.startsWith("<!--")
                && text.endsWith("-->")
                && text.substring(4, Math.max(4, text.length() - 3)).strip().equals("more");
    }

    private void blocks(List<Block> blocks, boolean tight) {
        blocks(blocks, tight, Task.NONE);
    }

    /** @param task of the first block */
    private void blocks(List<Block> blocks, boolean tight, Task task) {
        authoredHtml.within(() -> {
            for (int i = 0; i < blocks.size(); i++) {
                block(blocks.get(i), tight, i == 0 ? task : Task.NONE);
            }
        });
    }

    private void block(Block block, boolean tight, Task task) {
        if (block instanceof Block.Paragraph paragraph) {
            FlatText text = paragraph.lines().text();
            paragraphs.write(paragraph, inlines.read(text), tight, task);
        } else {
            block.accept(this);
        }
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
        block(paragraph, false, Task.NONE);
    }

    @Override
    public void heading(Block.Heading heading) {
        headings.write(heading);
    }

    @Override
    public void quote(Block.Quote quote) {
        elements.open("blockquote", quote.attributes()).raw(">\n");
        blocks(quote.blocks(), false);
        out.line().raw("</blockquote>\n");
    }

    @Override
    public void alert(Block.Alert alert) {
        String kind = alert.kind().name().toLowerCase(Locale.ROOT);
        elements.open("div", alert.attributes(), "alert alert-" + kind).raw(" role=\"note\">\n");
        out.raw("<p class=\"alert-title\">").text(words.text(kind)).raw("</p>\n");
        blocks(alert.blocks(), false);
        out.line().raw("</div>\n");
    }

    @Override
    public void list(Block.ItemList list) {
        Integer start = list.start();
        String tag = start == null ? "ul" : "ol";
        elements.open(tag, list.attributes());
        if (start != null && start != 1) {
            out.raw(" start=\"").raw(start).raw('"');
        }
        out.raw(">\n");
        for (Block.Item item : list.items()) {
            item(item, list.tight());
        }
        out.line().raw("</").raw(tag).raw(">\n");
    }

    private void item(Block.Item item, boolean tight) {
        boolean task = site && item.task() != Task.NONE;
        elements.open("li", item.attributes(), task ? "task" : "").raw('>');
        blocks(item.blocks(), tight, item.task());
        out.raw("</li>\n");
    }

    @Override
    public void definitions(Block.DefinitionList list) {
        definitions.write(list);
    }

    @Override
    public void code(Block.CodeBlock block) {
        code.write(block);
    }

    @Override
    public void html(Block.HtmlBlock html) {
        out.line();
        authoredHtml.write(html.lines().text(), true);
        out.line();
    }

    @Override
    public void thematicBreak(Block.ThematicBreak line) {
        elements.open("hr", line.attributes()).raw(">\n");
    }

    @Override
    public void table(Block.Table table) {
        tables.write(table);
    }

    @Override
    public void formula(Block.Formula formula) {
        formulas.write(formula);
    }
}
