package io.github.portfoliomaven.core.load;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes what templates may see of a tree: text, {@link Boolean}, lists and maps; a number is its text. */
final class Plain {

    private Plain() {}

    /** The value of a node; nothing written becomes empty text, so that a template can ask for it. */
    static Object of(Node node) {
        if (node instanceof Node.Scalar scalar) {
            Boolean truth = scalar.asBoolean();
            return truth != null ? truth : scalar.isNull() ? "" : scalar.text();
        }
        if (node instanceof Node.Sequence sequence) {
            return sequence.items().stream().map(Plain::of).toList();
        }
        return map(((Node.Mapping) node).entries());
    }

    /** The values of entries by their keys, in their order. */
    static Map<String, Object> map(List<Node.Entry> entries) {
        Map<String, Object> map = new LinkedHashMap<>();
        entries.forEach(entry -> map.put(entry.key(), of(entry.value())));
        return Collections.unmodifiableMap(map);
    }
}
