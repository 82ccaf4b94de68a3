package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a key may hold.
 *
 * @param label in words that fit into {@code 'key' must be …}
 * @param shape what an editor accepts, as JSON Schema
 * @param reading makes a Java value of it
 */
record ValueType<T>(String label, Map<String, Object> shape, Reading<T> reading) {

    /** Makes a Java value of what the author wrote. */
    @FunctionalInterface
    interface Reading<T> {

        /** The value, or {@code null} if it has another type, with or without a report of its own in {@code problems}. */
        @Nullable
        T read(Node node, Problems problems);
    }

    /** What a reading found wrong with one value. */
    static final class Problems {

        private final Diagnostics diagnostics;
        private final String key;
        private boolean reported;
        private @Nullable String hint;

        private Problems(String key, Diagnostics diagnostics) {
            this.key = key;
            this.diagnostics = diagnostics;
        }

        /** The name that the author gave the key: its own, or a synonym. */
        String key() {
            return key;
        }

        /** Reports in words of its own, in place of the general ones. */
        void report(Code code, Place place, String message, @Nullable String advice) {
            diagnostics.error(code, place.location(), message, advice);
            reported = true;
        }

        /** Adds a hint to the general words. */
        void advise(@Nullable String advice) {
            hint = advice;
        }
    }

    /** The value of a key; {@code null} after a report when it is of another type. */
    @Nullable
    T read(String key, Node node, Diagnostics diagnostics) {
        Problems problems = new Problems(key, diagnostics);
        T value = reading.read(node, problems);
        if (value == null && !problems.reported) {
            String message = "'" + key + "' must be " + label + ", not " + node.kind();
            problems.report(Code.BAD_VALUE, node.place(), message, problems.hint);
        }
        return value;
    }
}
