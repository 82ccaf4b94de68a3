package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.SourceText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads lines that hold a pair each into the same tree as YAML: {@code key=value} of JBake, {@code Key: value} of Pelican
 * and MultiMarkdown, {@code .. key: value} of Nikola. All values are text, {@code true} and {@code false}; an indented line goes on with the one above.
 */
final class PropertiesReader {

    private PropertiesReader() {}

    /** The tree of lines {@code key=value}. */
    static Node read(SourceText source, int from, int to, Diagnostics diagnostics) {
        return read(source, from, to, '=', diagnostics);
    }

    /** The tree of lines {@code Key: value}. */
    static Node readColons(SourceText source, int from, int to, Diagnostics diagnostics) {
        return read(source, from, to, ':', diagnostics);
    }

    /** The tree of lines {@code .. key: value}. */
    static Node.Mapping readDotted(SourceText source, int from, int to, Diagnostics diagnostics) {
        Node.Mapping lines = read(source, from, to, ':', diagnostics);
        return new Node.Mapping(
                lines.place(),
                lines.entries().stream()
                        .map(entry -> new Node.Entry(
                                entry.key().replaceFirst("^\\.\\.\\s+", ""), entry.keyPlace(), entry.value()))
                        .toList());
    }

    private static Node.Mapping read(SourceText source, int from, int to, char sign, Diagnostics diagnostics) {
        String text = source.text();
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        int at = from;
        while (at < to) {
            int start = at;
            int end = Lines.end(text, at);
            at = Lines.next(text, at);
            int equals = text.indexOf(sign, start);
            if (equals < 0 || equals >= end) {
                continue;
            }
            while (sign == ':' && isIndented(text, at, to)) {
                end = Lines.end(text, at);
                at = Lines.next(text, at);
            }
            Place keyPlace = stripped(source, start, equals);
            Place place = stripped(source, equals + 1, end);
            String key = text.substring(keyPlace.start(), keyPlace.end());
            Node.Entry entry = new Node.Entry(key, keyPlace, scalar(place));
            Node.Entry first = entries.putIfAbsent(key, entry);
            if (first != null) {
                RepeatedKey.refuse(key, first.keyPlace(), keyPlace, diagnostics);
            }
        }
        return new Node.Mapping(new Place(source, from, from), List.copyOf(entries.values()));
    }

    private static boolean isIndented(String text, int line, int to) {
        return line < to
                && Character.isWhitespace(text.charAt(line))
                && !Lines.at(text, line).isBlank();
    }

    private static Node.Scalar scalar(Place place) {
        String text = place.source().text().substring(place.start(), place.end());
        boolean word = text.isEmpty() || text.equals("true") || text.equals("false");
        return new Node.Scalar(place, text, !word);
    }

    private static Place stripped(SourceText source, int from, int to) {
        String text = source.text();
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Place(source, start, end);
    }
}
