package io.github.portfoliomaven.render.api;

import io.github.portfoliomaven.core.diagnostic.Diagnostic;
import io.github.portfoliomaven.core.diagnostic.DiagnosticPrinter;
import io.github.portfoliomaven.core.diagnostic.Location;
import io.github.portfoliomaven.core.diagnostic.Severity;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** Something wrong in what an author wrote, and where. */
public final class Problem {

    private final Diagnostic diagnostic;

    private Problem(Diagnostic diagnostic) {
        this.diagnostic = diagnostic;
    }

    static List<Problem> of(Collection<Diagnostic> diagnostics) {
        return diagnostics.stream().map(Problem::new).toList();
    }

    /** Whether a site with it is not built; else it is a warning. */
    public boolean isError() {
        return diagnostic.severity() == Severity.ERROR;
    }

    /** Its kind, such as {@code broken-link}: a section of {@code docs/problems.md}. */
    public String code() {
        return diagnostic.code().label();
    }

    /** What is wrong, in one line. */
    public String message() {
        return diagnostic.message();
    }

    /** What to do about it; empty if the message says it. */
    public String hint() {
        return Objects.requireNonNullElse(diagnostic.hint(), "");
    }

    /** The path of the file as it was given; empty if it is in no file. */
    public String file() {
        Location place = diagnostic.location();
        return place == null ? "" : place.file();
    }

    /** From 1; 0 if it is about a file as a whole. */
    public int line() {
        Location place = diagnostic.location();
        return place == null ? 0 : place.line();
    }

    /** In characters (code points), from 1; 0 if it is about a file as a whole. */
    public int column() {
        Location place = diagnostic.location();
        return place == null ? 0 : place.column();
    }

    /** The problem as the goals print it, in one to four lines: the message with its place, the line, the hint. */
    @Override
    public String toString() {
        return DiagnosticPrinter.print(diagnostic);
    }
}
