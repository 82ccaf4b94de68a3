package io.github.portfoliomaven.render.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Map;

/** GitHub's alerts: quotes that start with a line such as {@code [!NOTE]}. */
final class Alerts {

    private static final Map<String, String> TITLES = Map.of(
            "note", "Note",
            "tip", "Tip",
            "important", "Important",
            "warning", "Warning",
            "caution", "Caution");

    private Alerts() {}

    /** Writes a quote that is an alert; whether it is one. */
    static boolean write(BlockQuote quote, BodyWriter body) {
        Node first = quote.getFirstChild();
        String kind = first instanceof Paragraph paragraph ? kind(paragraph) : "";
        String title = TITLES.get(kind);
        if (title == null || !(first instanceof Paragraph paragraph)) {
            return false;
        }
        List<BasedSequence> rest = paragraph.getContentLines(1, paragraph.getLineCount());
        if (rest.isEmpty()) {
            paragraph.unlink();
        } else {
            paragraph.setContentLines(List.copyOf(rest));
        }
        Html out = body.out();
        body.open("div", quote, "alert alert-" + kind).raw(" role=\"note\">\n");
        out.raw("<p class=\"alert-title\">").raw(title).raw("</p>\n");
        body.children(quote);
        out.line().raw("</div>\n");
        return true;
    }

    /** What stands in {@code [!…]} when that is all of the first line, in lower case. */
    private static String kind(Paragraph paragraph) {
        String line = paragraph.getLineChars(0).trim().toString();
        boolean marked = line.startsWith("[!") && line.endsWith("]") && line.length() < 16;
        return marked ? line.substring(2, line.length() - 1).toLowerCase(java.util.Locale.ROOT) : "";
    }
}
