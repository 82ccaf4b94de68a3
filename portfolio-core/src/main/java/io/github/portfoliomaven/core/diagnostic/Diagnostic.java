package io.github.portfoliomaven.core.diagnostic;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One problem in what the user wrote.
 *
 * @param severity whether it fails the build
 * @param code its kind
 * @param location where it is; {@code null} if it is in no file
 * @param message what is wrong: one line, the author's value quoted, no class names
 * @param hint what to do about it, or {@code null} if the message says it
 */
public record Diagnostic(
        Severity severity,
        Code code,
        @Nullable Location location,
        String message,
        @Nullable String hint) implements Comparable<Diagnostic> {

    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(
                    Diagnostic::location, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Diagnostic::severity)
            .thenComparing(Diagnostic::code)
            .thenComparing(Diagnostic::message);

    /** The same problem with another severity. */
    public Diagnostic as(Severity other) {
        return new Diagnostic(other, code, location, message, hint);
    }

    /** By file, line and column; what is in no file comes first. */
    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }
}
