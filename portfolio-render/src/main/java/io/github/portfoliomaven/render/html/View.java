package io.github.portfoliomaven.render.html;

import org.jspecify.annotations.Nullable;

/**
 * A record that templates look into. Each says itself what its components are called, because asking the JVM for them
 * costs more than filling the template; a test compares the two.
 */
interface View {

    /** The value of a name that a view does not have. */
    Object NO_PART = new Object();

    /** The component of this name, which may be {@code null}, or {@link #NO_PART}. */
    @Nullable
    Object part(String part);
}
