package io.github.portfoliomaven.render.markdown;

import io.github.portfoliomaven.core.language.Words;
import io.github.portfoliomaven.core.markdown.Alignment;
import io.github.portfoliomaven.core.markdown.Block;
import io.github.portfoliomaven.core.markdown.FlatText;
import io.github.portfoliomaven.core.markdown.MarkdownLimit;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes tables; on a site in a box that scrolls, and that the keyboard can reach. */
final class TableWriter {

    /** How many cells may be missing in all rows of a body: each is written, although the author did not write it. */
    private static final int MISSING_CELLS = 100_000;

    private final Elements elements;
    private final InlineWriter inlines;
    private final Html out;
    private final boolean site;
    private final Words words;
    private int tables;
    private int missing;

    TableWriter(Elements elements, InlineWriter inlines, boolean site, Words words) {
        this.elements = elements;
        this.inlines = inlines;
        this.out = elements.out();
        this.site = site;
        this.words = words;
    }

    void write(Block.Table table) {
        out.line();
        if (site) {
            out.raw("<div class=\"table\" role=\"region\" aria-label=\"")
                    .text(words.text("table", Map.of("number", ++tables)))
                    .raw("\" tabindex=\"0\">\n");
        }
        elements.open("table", table.attributes()).raw(">\n<thead>\n");
        row(table, 0, "th");
        out.raw("</thead>\n");
        if (table.lines().count() > 1) {
            out.raw("<tbody>\n");
            for (int row = 1; row < table.lines().count(); row++) {
                row(table, row, "td");
            }
            out.raw("</tbody>\n");
        }
        out.raw("</table>\n");
        if (site) {
            out.raw("</div>\n");
        }
    }

    private void row(Block.Table table, int row, String tag) {
        List<Alignment> alignments = table.columns();
        List<FlatText> cells = table.cells(row);
        missing += alignments.size() - cells.size();
        if (missing > MISSING_CELLS) {
            throw new MarkdownLimit(
                    table.lines().start(row),
                    "the rows of this page's tables have more than " + MISSING_CELLS + " cells");
        }
        out.raw("<tr>\n");
        for (int i = 0; i < alignments.size(); i++) {
            boolean blank = i >= cells.size() || cells.get(i).text().isBlank();
            // A heading without a text is none (axe: empty-table-header).
            String cell = blank && site ? "td" : tag;
            out.raw('<').raw(cell).raw(alignment(alignments.get(i))).raw('>');
            if (i < cells.size()) {
                inlines.write(inlines.read(cells.get(i)));
            }
            out.raw("</").raw(cell).raw(">\n");
        }
        out.raw("</tr>\n");
    }

    private String alignment(Alignment alignment) {
        if (alignment == Alignment.NONE) {
            return "";
        }
        String name = alignment.name().toLowerCase(Locale.ROOT);
        return (site ? " class=\"text-" : " align=\"") + name + '"';
    }
}
