package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.SourceText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A content file taken apart.
 *
 * @param source the whole file
 * @param keys what stands in the front matter; empty when there is none
 * @param bodyOffset where in the file the body starts, in UTF-16 units
 */
record FrontMatter(SourceText source, Node.Mapping keys, int bodyOffset) {

    /** Takes a file apart; {@code null} after a report when its front matter cannot be read. */
    static @Nullable FrontMatter read(SourceText source, Diagnostics diagnostics) {
        String first = line(source.text(), 0);
        for (FrontMatterFormat format : FrontMatterFormat.ALL) {
            if (first.equals(format.fence())) {
                return read(source, format, diagnostics);
            }
        }
        return new FrontMatter(source, new Node.Mapping(new Place(source, 0, first.length()), List.of()), 0);
    }

    private static @Nullable FrontMatter read(SourceText source, FrontMatterFormat format, Diagnostics diagnostics) {
        String text = source.text();
        int from = next(text, 0);
        int end = from;
        while (end < text.length() && !format.closing().contains(line(text, end))) {
            end = next(text, end);
        }
        if (end >= text.length()) {
            diagnostics.error(
                    Code.FRONT_MATTER,
                    source.at(0, format.fence().length()),
                    "front matter starts here and never ends",
                    "end it with a line " + format.fence() + " before the text");
            return null;
        }
        if (end - from > Limits.FRONT_MATTER) {
            diagnostics.error(
                    Code.TOO_LARGE,
                    source.at(0, format.fence().length()),
                    "this front matter is larger than " + Limits.words(Limits.FRONT_MATTER),
                    "move what is long to the text, or to a file in data/");
            return null;
        }
        Node node = format.reading().read(source, from, end, diagnostics);
        if (node instanceof Node.Mapping keys) {
            return new FrontMatter(source, keys, next(text, end));
        }
        if (node != null) {
            diagnostics.error(
                    Code.FRONT_MATTER,
                    node.place().location(),
                    "front matter must hold keys with values, not " + node.kind(),
                    "write title: followed by the title");
        }
        return null;
    }

    /** The line that starts at an offset, without space at its end. */
    private static String line(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return text.substring(start, end).stripTrailing();
    }

    /** Where the next line starts. */
    private static int next(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        boolean both = text.startsWith("\r\n", end);
        return Math.min(text.length(), end + (both ? 2 : 1));
    }
}
