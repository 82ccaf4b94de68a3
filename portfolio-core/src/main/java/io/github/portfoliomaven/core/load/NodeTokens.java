package io.github.portfoliomaven.core.load;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The tokens of a file in their order, with their places. */
interface NodeTokens {

    /** What there is. */
    enum Kind {
        START_LIST,
        END_LIST,
        START_KEYS,
        END_KEYS,
        KEY,
        SCALAR,
        /** What repeats the value that has its text for a name. */
        ALIAS
    }

    /** Goes on to the next token; {@code null} at the end. */
    @Nullable
    Kind next() throws IOException, SyntaxRefusal;

    /** Where the current token stands. */
    Place place();

    /** The text of the current key or scalar, without quotes. */
    String text() throws IOException;

    /** Whether the current scalar is a text by its form. */
    boolean isQuoted();

    /** The name by which an alias below repeats the value that starts here, or {@code null}. */
    default @Nullable String anchor() {
        return null;
    }

    /** Whether the current key adds the keys of its value to those around it. */
    default boolean isMerge() {
        return false;
    }
}
