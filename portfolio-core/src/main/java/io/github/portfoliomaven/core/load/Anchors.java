package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.diagnostic.Code;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The values of a file of YAML that have a name, and may be repeated. What is repeated is counted: a few lines can stand for
 * more values than any machine can hold.
 */
final class Anchors {

    /** What a value weighs besides its text, so that many small ones count, too. */
    private static final int VALUE = 64;

    private final Map<String, Node> values = new HashMap<>();
    private long repeated;

    void add(@Nullable String name, Node value) {
        if (name != null) {
            values.put(name, value);
        }
    }

    /**
     * The value that an alias repeats.
     *
     * @param depth how deep the alias is nested
     */
    Node get(String name, Place alias, int depth) throws SyntaxRefusal {
        Node value = values.get(name);
        if (value == null) {
            throw new SyntaxRefusal(
                    Code.ALIAS_REFUSED,
                    alias.location(),
                    "the alias '*" + name + "' has no anchor '&" + name + "' above it",
                    "put text that starts with '*' in quotes");
        }
        count(value, alias, depth);
        return value;
    }

    private void count(Node value, Place alias, int depth) throws SyntaxRefusal {
        repeated += VALUE + (value instanceof Node.Scalar scalar ? scalar.text().length() : 0);
        if (repeated > Limits.TEXT || depth > NodeReader.MAX_DEPTH) {
            throw new SyntaxRefusal(
                    Code.ALIAS_REFUSED,
                    alias.location(),
                    depth > NodeReader.MAX_DEPTH
                            ? "what this repeats is nested more than " + NodeReader.MAX_DEPTH + " levels deep"
                            : "aliases in this file repeat more than " + Limits.words(Limits.TEXT),
                    "write out the values, or fewer of them");
        }
        if (value instanceof Node.Sequence list) {
            for (Node item : list.items()) {
                count(item, alias, depth + 1);
            }
        } else if (value instanceof Node.Mapping keys) {
            for (Node.Entry entry : keys.entries()) {
                count(entry.value(), alias, depth + 1);
            }
        }
    }

    /** The keys that a merge key adds: those of a mapping, or of a list of mappings, of which the first counts. */
    static List<Node.Entry> merged(Node value) throws SyntaxRefusal {
        List<Node> parts = value instanceof Node.Sequence list ? list.items() : List.of(value);
        List<Node.Entry> entries = new ArrayList<>();
        for (Node part : parts) {
            if (!(part instanceof Node.Mapping keys)) {
                throw new SyntaxRefusal(
                        Code.ALIAS_REFUSED,
                        part.place().location(),
                        "'<<' merges keys, but this is " + part.kind(),
                        "put '<<' in quotes if it is a key of your own");
            }
            entries.addAll(keys.entries());
        }
        return entries;
    }
}
