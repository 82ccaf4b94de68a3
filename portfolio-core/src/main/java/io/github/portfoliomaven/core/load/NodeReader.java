package io.github.portfoliomaven.core.load;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.Location;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes a tree of {@link Node}s of the tokens of a parser, and refuses what a tree cannot say. */
final class NodeReader {

    /** Deeper than any site needs, and far from the end of the stack. */
    private static final int MAX_DEPTH = 64;

    /** More duplicate keys than these are one mistake, not many. */
    private static final int MAX_DUPLICATES = 20;

    private final JsonParser parser;
    private final TokenPlaces places;
    private final Diagnostics diagnostics;
    private int duplicates;
    private int values;

    NodeReader(JsonParser parser, TokenPlaces places, Diagnostics diagnostics) {
        this.parser = parser;
        this.places = places;
        this.diagnostics = diagnostics;
    }

    /** Reads the whole input: one value, or {@code null} if the input is empty. */
    @Nullable
    Node read() throws IOException, SyntaxRefusal {
        if (parser.nextToken() == null) {
            return null;
        }
        Node root = node(1);
        if (parser.nextToken() != null) {
            throw new SyntaxRefusal(
                    Code.SYNTAX,
                    places.current(parser).location(),
                    "a second document starts here",
                    "a file holds one document; remove the rest");
        }
        return root;
    }

    private Node node(int depth) throws IOException, SyntaxRefusal {
        Place place = places.current(parser);
        places.refuseReferences(parser, place);
        if (depth > MAX_DEPTH) {
            throw new SyntaxRefusal(
                    Code.TOO_LARGE,
                    place.location(),
                    "this is nested more than " + MAX_DEPTH + " levels deep",
                    "make it flatter");
        }
        if (++values > Limits.VALUES) {
            throw new SyntaxRefusal(
                    Code.TOO_LARGE,
                    place.location(),
                    "this file holds more than " + Limits.VALUES + " values",
                    "split it");
        }
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_ARRAY) {
            return sequence(place, depth);
        }
        if (token == JsonToken.START_OBJECT) {
            return mapping(place, depth);
        }
        return new Node.Scalar(place, parser.getText(), places.isQuoted(parser, place));
    }

    private Node sequence(Place start, int depth) throws IOException, SyntaxRefusal {
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(depth + 1));
        }
        return new Node.Sequence(closed(start), List.copyOf(items));
    }

    private Node mapping(Place start, int depth) throws IOException, SyntaxRefusal {
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            Place keyPlace = places.current(parser);
            places.refuseReferences(parser, keyPlace);
            String key = parser.currentName();
            parser.nextToken();
            Node.Entry entry = new Node.Entry(key, keyPlace, node(depth + 1));
            Node.Entry first = entries.putIfAbsent(key, entry);
            if (first != null && ++duplicates <= MAX_DUPLICATES) {
                reportDuplicate(key, first.keyPlace().location(), keyPlace.location());
            }
        }
        return new Node.Mapping(closed(start), List.copyOf(entries.values()));
    }

    private void reportDuplicate(String key, Location first, Location second) {
        diagnostics.error(
                Code.DUPLICATE_KEY,
                second,
                "'" + key + "' is written twice; the first is on line " + first.line(),
                "remove one of the two");
    }

    private Place closed(Place start) throws IOException {
        return new Place(
                start.source(),
                start.start(),
                Math.max(start.end(), places.current(parser).end()));
    }
}
