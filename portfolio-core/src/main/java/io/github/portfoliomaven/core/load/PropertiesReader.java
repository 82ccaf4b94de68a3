package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.SourceText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JBake's {@code key=value} lines into the same tree as YAML; all values are text, {@code true} and {@code false}. */
final class PropertiesReader {

    private PropertiesReader() {}

    /** The tree of lines that each hold a pair or nothing. */
    static Node read(SourceText source, int from, int to, Diagnostics diagnostics) {
        String text = source.text();
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        for (int at = from; at < to; at = Lines.next(text, at)) {
            int end = Lines.end(text, at);
            int equals = text.indexOf('=', at);
            if (equals < 0 || equals >= end) {
                continue;
            }
            Place keyPlace = stripped(source, at, equals);
            Place place = stripped(source, equals + 1, end);
            String key = text.substring(keyPlace.start(), keyPlace.end());
            Node.Entry entry = new Node.Entry(key, keyPlace, scalar(place));
            Node.Entry first = entries.putIfAbsent(key, entry);
            if (first != null) {
                diagnostics.error(
                        Code.DUPLICATE_KEY,
                        keyPlace.location(),
                        "'" + key + "' is written twice; the first is on line "
                                + first.keyPlace().location().line(),
                        "remove one of the two");
            }
        }
        return new Node.Mapping(new Place(source, from, from), List.copyOf(entries.values()));
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
