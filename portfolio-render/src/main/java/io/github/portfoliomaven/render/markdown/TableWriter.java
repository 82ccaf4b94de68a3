package io.github.portfoliomaven.render.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Locale;

/** Writes tables; on a site in a box that scrolls, and that the keyboard can reach. */
final class TableWriter {

    /** How many cells may be missing in all rows of a body: each is written, although the author did not write it. */
    private static final int MISSING_CELLS = 100_000;

    private final BodyWriter body;
    private final InlineWriter inlines;
    private final Html out;
    private int tables;
    private int missing;

    TableWriter(BodyWriter body, InlineWriter inlines) {
        this.body = body;
        this.inlines = inlines;
        this.out = body.out();
    }

    void write(TableBlock table) {
        boolean site = body.features().site();
        out.line();
        if (site) {
            out.raw("<div class=\"table\" role=\"region\" aria-label=\"Table ")
                    .raw(++tables)
                    .raw("\" tabindex=\"0\">\n");
        }
        body.open("table", table).raw(">\n<thead>\n");
        row(table.header(), table.alignments(), "th");
        out.raw("</thead>\n");
        if (!table.rows().isEmpty()) {
            out.raw("<tbody>\n");
            for (BasedSequence row : table.rows()) {
                row(row, table.alignments(), "td");
            }
            out.raw("</tbody>\n");
        }
        out.raw("</table>\n");
        if (site) {
            out.raw("</div>\n");
        }
    }

    private void row(BasedSequence line, List<TableBlock.Alignment> alignments, String tag) {
        List<FlatText> cells =
                TableRow.cells(body.parsed().markdown(), line.getStartOffset(), line.getEndOffset(), alignments.size());
        missing += alignments.size() - cells.size();
        if (missing > MISSING_CELLS) {
            throw new MarkdownLimit(
                    line.getStartOffset(), "the rows of this page's tables lack more than " + MISSING_CELLS + " cells");
        }
        out.raw("<tr>\n");
        for (int i = 0; i < alignments.size(); i++) {
            boolean blank = i >= cells.size() || cells.get(i).text().isBlank();
            // A heading without a text is none (axe: empty-table-header).
            String cell = blank && body.features().site() ? "td" : tag;
            out.raw('<').raw(cell).raw(alignment(alignments.get(i))).raw('>');
            if (i < cells.size()) {
                inlines.write(body.parse(cells.get(i), 0));
            }
            out.raw("</").raw(cell).raw(">\n");
        }
        out.raw("</tr>\n");
    }

    private String alignment(TableBlock.Alignment alignment) {
        if (alignment == TableBlock.Alignment.NONE) {
            return "";
        }
        String name = alignment.name().toLowerCase(Locale.ROOT);
        return (body.features().site() ? " class=\"text-" : " align=\"") + name + '"';
    }
}
