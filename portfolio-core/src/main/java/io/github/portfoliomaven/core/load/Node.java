package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.diagnostic.SourceText;
import io.github.portfoliomaven.core.text.LowerCase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value of a YAML or JSON file, untyped: what a value means is decided by the key that it stands under. */
sealed interface Node {

    Place place();

    /** What messages call a value of this kind: {@code found a list}. */
    String kind();

    /**
     * A text, number, boolean or null.
     *
     * @param text as written, without quotes
     * @param quoted whether it is a text by its form; a plain {@code 1.10} may be a number, a quoted one is not
     */
    record Scalar(Place place, String text, boolean quoted) implements Node {

        /** Whether nothing is written: {@code key:}, {@code ~} or {@code null}. */
        boolean isNull() {
            return !quoted && (text.isEmpty() || text.equals("~") || text.equalsIgnoreCase("null"));
        }

        /** The value of a plain {@code true} or {@code false}; {@code null} for all else, {@code yes} among it. */
        @Nullable
        Boolean asBoolean() {
            return switch (quoted ? "" : LowerCase.of(text)) {
                case "true" -> Boolean.TRUE;
                case "false" -> Boolean.FALSE;
                default -> null;
            };
        }

        @Override
        public String kind() {
            return isNull() ? "nothing" : Quote.of(text);
        }
    }

    /** A list. */
    record Sequence(Place place, List<Node> items) implements Node {

        @Override
        public String kind() {
            return "a list";
        }
    }

    /** Keys with values, each key once, in the order of the file. */
    record Mapping(Place place, List<Entry> entries) implements Node {

        /** No keys, in no file. */
        static final Mapping EMPTY = new Mapping(new Place(new SourceText("", ""), 0, 0), List.of());

        @Override
        public String kind() {
            return "a mapping";
        }

        /** The same without one key. */
        Mapping without(String key) {
            return new Mapping(
                    place,
                    entries.stream().filter(entry -> !entry.key().equals(key)).toList());
        }

        @Nullable
        Node get(String key) {
            for (Entry entry : entries) {
                if (entry.key().equals(key)) {
                    return entry.value();
                }
            }
            return null;
        }
    }

    /** A key of a {@link Mapping} with its value. */
    record Entry(String key, Place keyPlace, Node value) {}
}
