package io.github.portfoliomaven.render.code;

import org.jspecify.annotations.Nullable;

/**
 * An attribute after a fence.
 *
 * @param name as written, empty for lines that go on with the list before
 * @param value as written, without quotes, or null if there is none
 * @param start where its name, or a value without a name, starts in the info string
 * @param valueStart where its value starts in the info string, or {@code start}
 */
record Attribute(String name, @Nullable String value, int start, int valueStart) {

    /** Lines in braces and nothing else mean this. */
    static final String LINES = "{}";
}
