package io.github.portfoliomaven.core.markdown;

import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the link reference definitions at the start of a paragraph (CommonMark 0.31.2, section 4.7). */
final class ReferenceDefinitions {

    private static final Pattern UNFILLED =
            Pattern.compile("\\s*\\[[^\\[\\]]+\\]:[ \\t]*[^\\s{]*\\{[{%].*", Pattern.DOTALL);

    private ReferenceDefinitions() {}

    /** Whether the lines of a paragraph are nothing but definitions, so that it will not be there in the end. */
    static boolean isAll(ParserState state, List<BasedSequence> lines) {
        if (lines.isEmpty() || lines.get(0).trimStart().firstChar() != '[') {
            return lines.isEmpty();
        }
        String markdown = state.getLine().getBase().toString();
        return leadingLines(BlockLines.ofParagraph(markdown, lines).text()) == lines.size();
    }

    /**
     * Takes the definitions out of a paragraph.
     *
     * @param site whether a line that would be a definition, had a template filled its target, stays text alone
     */
    static BlockLines take(BlockLines lines, References references, boolean site) {
        FlatText paragraph = lines.text();
        String text = paragraph.text();
        BitSet taken = new BitSet();
        int line = 0;
        int from = 0;
        while (from < text.length() && text.charAt(from) == '[') {
            int end = definitionEnd(paragraph, from, references);
            int next = line + 1;
            if (end != LinkSyntax.NONE) {
                next = line + countLines(text, from, end);
                taken.set(line, next);
                from = end;
            } else if (site && UNFILLED.matcher(lines.line(line)).matches()) {
                int lineFeed = text.indexOf('\n', from);
                from = lineFeed < 0 ? text.length() : lineFeed + 1;
            } else {
                break;
            }
            line = next;
        }
        return taken.isEmpty() ? lines : lines.without(taken);
    }

    /** How many lines at the start of a paragraph are definitions. */
    private static int leadingLines(FlatText paragraph) {
        String text = paragraph.text();
        int lines = 0;
        int from = 0;
        while (from < text.length() && text.charAt(from) == '[') {
            int end = definitionEnd(paragraph, from, null);
            if (end == LinkSyntax.NONE) {
                break;
            }
            lines += countLines(text, from, end);
            from = end;
        }
        return lines;
    }

    private static int countLines(String text, int from, int to) {
        int lines = 0;
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '\n') {
                lines++;
            }
        }
        return text.charAt(to - 1) == '\n' ? lines : lines + 1;
    }

    /** The start of the line after a definition, or {@link LinkSyntax#NONE}. */
    private static int definitionEnd(FlatText paragraph, int from, @Nullable References references) {
        String text = paragraph.text();
        int labelEnd = LinkSyntax.labelEnd(text, from);
        if (labelEnd == LinkSyntax.NONE || labelEnd >= text.length() || text.charAt(labelEnd) != ':') {
            return LinkSyntax.NONE;
        }
        int destination = Chars.skipSpace(text, labelEnd + 1);
        int destinationEnd = LinkSyntax.destinationEnd(text, destination);
        if (destinationEnd == LinkSyntax.NONE || destinationEnd == destination) {
            return LinkSyntax.NONE;
        }
        int title = Chars.skipSpace(text, destinationEnd);
        int titleEnd = title > destinationEnd ? LinkSyntax.titleEnd(text, title) : LinkSyntax.NONE;
        int end = titleEnd == LinkSyntax.NONE ? LinkSyntax.NONE : lineEnd(text, titleEnd);
        boolean titled = end != LinkSyntax.NONE;
        if (!titled) {
            end = lineEnd(text, destinationEnd);
        }
        if (end != LinkSyntax.NONE && references != null) {
            references.define(
                    text.substring(from + 1, labelEnd - 1),
                    new References.Definition(
                            LinkSyntax.destination(text, destination, destinationEnd),
                            titled ? LinkSyntax.title(text, title, titleEnd) : null,
                            paragraph.source(destination),
                            paragraph.source(destinationEnd - 1) + 1));
        }
        return end;
    }

    /** The start of the next line if only white space is before it. */
    private static int lineEnd(String text, int from) {
        int i = LinkSyntax.skipSpaceInLine(text, from);
        if (i == text.length()) {
            return i;
        }
        return text.charAt(i) == '\n' ? i + 1 : LinkSyntax.NONE;
    }
}
