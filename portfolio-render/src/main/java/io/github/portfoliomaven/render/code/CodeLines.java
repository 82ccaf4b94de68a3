package io.github.portfoliomaven.render.code;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.render.highlight.Highlighter;
import java.util.List;

/**
 * The lines of a block that are numbered, marked, or parts of a change. What is said about a line is said by an element
 * ({@code mark}, {@code ins}, {@code del}), so that readers without the style sheet, in a feed, are told, too; numbers are
 * attributes, which nobody copies with the code. Each line's break stands in its element.
 */
final class CodeLines {

    private static final String DIM = "span class=\"dim\"";

    private final FenceOptions fence;
    private final CodeBlock block;
    private final Diagnostics diagnostics;
    private final LineSet inserted = new LineSet();
    private final LineSet deleted = new LineSet();
    private final List<String> html;
    private final List<String> plain;

    CodeLines(Highlighter highlighter, FenceOptions fence, CodeBlock block, Diagnostics diagnostics) {
        this.fence = fence;
        this.block = block;
        this.diagnostics = diagnostics;
        String code = fence.diff() ? withoutSigns(block.code()) : block.code();
        this.html = highlighter.highlightLines(fence.language(), code);
        this.plain = fence.focused().isEmpty() ? html : highlighter.highlightLines("text", code);
    }

    void write(StringBuilder out) {
        warnOfMissingLines();
        String open = "";
        for (int i = 0; i < html.size(); i++) {
            String element = element(i + 1);
            boolean goesOn = element.equals(open) && (element.equals("mark") || element.equals(DIM));
            if (!goesOn) {
                close(open, out);
                open(element, out);
                open = element;
            }
            out.append(element.startsWith(DIM) ? plain.get(i) : html.get(i)).append('\n');
        }
        close(open, out);
    }

    /** The element of a line with its attributes; empty for a line that is like all others. */
    private String element(int line) {
        String name = "";
        if (deleted.has(line) || fence.deleted().has(line)) {
            name = "del";
        } else if (inserted.has(line) || fence.inserted().has(line)) {
            name = "ins";
        } else if (fence.marked().has(line)) {
            name = "mark";
        } else if (!fence.focused().isEmpty() && !fence.focused().has(line)) {
            name = DIM;
        }
        if (fence.firstNumber() == 0) {
            return name;
        }
        return (name.isEmpty() ? "span" : name) + " data-n=\"" + (fence.firstNumber() + line - 1) + '"';
    }

    private static void open(String element, StringBuilder out) {
        if (!element.isEmpty()) {
            out.append('<').append(element).append('>');
        }
    }

    private static void close(String element, StringBuilder out) {
        if (!element.isEmpty()) {
            int space = element.indexOf(' ');
            out.append("</")
                    .append(space < 0 ? element : element.substring(0, space))
                    .append('>');
        }
    }

    /** The code without the signs of a diff in its first column, which become marks of their lines. */
    private String withoutSigns(String code) {
        List<String> lines = code.lines().toList();
        boolean indented = lines.stream().allMatch(line -> line.isEmpty() || " +-".indexOf(line.charAt(0)) >= 0);
        StringBuilder out = new StringBuilder(code.length());
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            char sign = line.isEmpty() ? '\n' : line.charAt(0);
            if (sign == '+') {
                inserted.add(i + 1);
            } else if (sign == '-') {
                deleted.add(i + 1);
            }
            boolean signed = sign == '+' || sign == '-' || (sign == ' ' && indented);
            out.append(line, signed ? 1 : 0, line.length()).append('\n');
        }
        return out.toString();
    }

    private void warnOfMissingLines() {
        for (LineSet set : List.of(fence.marked(), fence.inserted(), fence.deleted(), fence.focused())) {
            if (set.last() > html.size()) {
                diagnostics.warning(
                        Code.CODE_ATTRIBUTE,
                        FenceReader.place(block, 0, block.info().length()),
                        "there is no line " + set.last() + ": this block has " + html.size(),
                        "count from 1, whatever number the first line shows");
            }
        }
    }
}
