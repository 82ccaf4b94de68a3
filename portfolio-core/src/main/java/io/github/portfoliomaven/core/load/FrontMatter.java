package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.SourceText;
import io.github.portfoliomaven.core.model.Body;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A content file taken apart.
 *
 * @param source the whole file
 * @param keys the entries of the front matter; empty if there is none
 */
record FrontMatter(SourceText source, Node.Mapping keys, Body body) {

    private static final Pattern KEY = Pattern.compile("[\\w\"'\\[].*[:=\\]].*");

    /** Takes a file apart; {@code null} after a report when its front matter cannot be read. */
    static @Nullable FrontMatter read(SourceText source, Diagnostics diagnostics) {
        String text = source.text();
        int start = start(text);
        String first = Lines.at(text, start);
        for (FrontMatterFormat format : FrontMatterFormat.ALL) {
            if (first.equals(format.fence())) {
                return fenced(source, format, start, diagnostics);
            }
        }
        UnfencedHeader header = UnfencedHeader.find(text);
        if (header != null) {
            return read(source, header.reading(), new Place(source, 0, header.end()), first.length(), diagnostics);
        }
        Node.Mapping none = new Node.Mapping(new Place(source, 0, first.length()), List.of());
        return new FrontMatter(source, none, body(source, 0));
    }

    private static @Nullable FrontMatter fenced(
            SourceText source, FrontMatterFormat format, int start, Diagnostics diagnostics) {
        String text = source.text();
        int fence = format.fence().length();
        int from = Lines.next(text, start);
        int end = from;
        while (end < text.length() && !format.closing().contains(Lines.at(text, end))) {
            end = Lines.next(text, end);
        }
        if (end >= text.length()) {
            diagnostics.error(
                    Code.FRONT_MATTER,
                    source.at(start, fence),
                    "front matter starts here and never ends",
                    "end it with a line " + format.fence() + " before the text");
            return null;
        }
        return read(source, format.reading(), new Place(source, from, end), fence, diagnostics);
    }

    /**
     * Reads what is between the lines that start and end front matter.
     *
     * @param first how long the first line is, for messages
     */
    private static @Nullable FrontMatter read(
            SourceText source, FrontMatterFormat.Reading reading, Place keys, int first, Diagnostics diagnostics) {
        if (keys.end() - keys.start() > Limits.FRONT_MATTER) {
            diagnostics.error(
                    Code.TOO_LARGE,
                    source.at(start(source.text()), first),
                    "this front matter is larger than " + Limits.words(Limits.FRONT_MATTER),
                    "move long values to the text, or to a file in data/");
            return null;
        }
        Node node = reading.read(source, keys.start(), keys.end(), diagnostics);
        if (node instanceof Node.Mapping mapping) {
            return new FrontMatter(source, mapping, body(source, Lines.next(source.text(), keys.end())));
        }
        if (node != null) {
            diagnostics.error(
                    Code.FRONT_MATTER,
                    node.place().location(),
                    "front matter must be a mapping of keys to values, not " + node.kind(),
                    "write title: followed by the title");
        }
        return null;
    }

    private static Body body(SourceText source, int offset) {
        return RawSource.isHtml(source.file()) ? Body.ofHtml(source, offset) : new Body(source, offset);
    }

    /** Where the first line is: below blank ones only when what follows can be nothing but front matter. */
    private static int start(String text) {
        int start = 0;
        while (start < text.length() && Lines.at(text, start).isEmpty()) {
            start = Lines.next(text, start);
        }
        boolean key = KEY.matcher(Lines.at(text, Lines.next(text, start))).matches();
        return key ? start : 0;
    }
}
