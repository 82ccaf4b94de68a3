package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Makes a tree of {@link Node}s of tokens, and refuses what a tree cannot say. */
final class NodeReader {

    /** Deeper than any site needs, and far from the end of the stack. */
    static final int MAX_DEPTH = 64;

    /** More duplicate keys than these are one mistake, not many. */
    private static final int MAX_DUPLICATES = 20;

    private final NodeTokens tokens;
    private final Predicate<String> lastCounts;
    private final Diagnostics diagnostics;
    private final Anchors anchors = new Anchors();
    private String top = "";
    private int duplicates;
    private int values;

    /** @param lastCounts for a key of the first level, whether what is written last counts in it */
    NodeReader(NodeTokens tokens, Predicate<String> lastCounts, Diagnostics diagnostics) {
        this.tokens = tokens;
        this.lastCounts = lastCounts;
        this.diagnostics = diagnostics;
    }

    /** Reads the whole input: one value, or {@code null} if the input is empty. */
    @Nullable
    Node read() throws IOException, SyntaxRefusal {
        NodeTokens.Kind first = tokens.next();
        if (first == null) {
            return null;
        }
        Node root = node(first, 1);
        if (tokens.next() != null) {
            throw new SyntaxRefusal(
                    Code.SYNTAX,
                    tokens.place().location(),
                    "a second document starts here",
                    "a file can contain only one document; remove the rest");
        }
        return root;
    }

    private Node node(NodeTokens.@Nullable Kind kind, int depth) throws IOException, SyntaxRefusal {
        Place place = tokens.place();
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
        if (kind == NodeTokens.Kind.ALIAS) {
            return anchors.get(tokens.text(), place, depth);
        }
        String anchor = tokens.anchor();
        Node node = kind == NodeTokens.Kind.START_LIST
                ? sequence(place, depth)
                : kind == NodeTokens.Kind.START_KEYS
                        ? mapping(place, depth)
                        : new Node.Scalar(place, tokens.text(), tokens.isQuoted());
        anchors.add(anchor, node);
        return node;
    }

    private Node sequence(Place start, int depth) throws IOException, SyntaxRefusal {
        List<Node> items = new ArrayList<>();
        for (NodeTokens.Kind next = tokens.next(); next != NodeTokens.Kind.END_LIST; next = tokens.next()) {
            items.add(node(next, depth + 1));
        }
        return new Node.Sequence(closed(start), List.copyOf(items));
    }

    private Node mapping(Place start, int depth) throws IOException, SyntaxRefusal {
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        List<Node.Entry> merged = new ArrayList<>();
        while (tokens.next() != NodeTokens.Kind.END_KEYS) {
            if (tokens.isMerge()) {
                merged.addAll(Anchors.merged(node(tokens.next(), depth + 1)));
                continue;
            }
            Place keyPlace = tokens.place();
            String key = tokens.text();
            top = depth == 1 ? key : top;
            Node.Entry entry = new Node.Entry(key, keyPlace, node(tokens.next(), depth + 1));
            Node.Entry first = entries.putIfAbsent(key, entry);
            if (first != null && ++duplicates <= MAX_DUPLICATES) {
                entries.put(key, RepeatedKey.counting(first, entry, lastCounts.test(top), diagnostics));
            }
        }
        merged.forEach(entry -> entries.putIfAbsent(entry.key(), entry));
        return new Node.Mapping(closed(start), List.copyOf(entries.values()));
    }

    private Place closed(Place start) {
        return new Place(
                start.source(),
                start.start(),
                Math.max(start.end(), tokens.place().end()));
    }
}
