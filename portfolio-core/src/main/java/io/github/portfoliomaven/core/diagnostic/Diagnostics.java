package io.github.portfoliomaven.core.diagnostic;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Collects the problems of one build from all its stages; thread-safe, and never throws. */
public final class Diagnostics {

    private final ConcurrentLinkedQueue<Diagnostic> all;
    private final UnaryOperator<Diagnostic> change;

    public Diagnostics() {
        this(new ConcurrentLinkedQueue<>(), UnaryOperator.identity());
    }

    private Diagnostics(ConcurrentLinkedQueue<Diagnostic> all, UnaryOperator<Diagnostic> change) {
        this.all = all;
        this.change = change;
    }

    /** The same collection, for a stage whose problems are changed before they are added. */
    public Diagnostics changing(UnaryOperator<Diagnostic> inThisStage) {
        return new Diagnostics(all, diagnostic -> change.apply(inThisStage.apply(diagnostic)));
    }

    /** Adds a problem that fails the build. */
    public void error(Code code, @Nullable Location location, String message, @Nullable String hint) {
        add(new Diagnostic(Severity.ERROR, code, location, message, hint));
    }

    /** Adds a problem that fails a strict build only. */
    public void warning(Code code, @Nullable Location location, String message, @Nullable String hint) {
        add(new Diagnostic(Severity.WARNING, code, location, message, hint));
    }

    public void add(Diagnostic diagnostic) {
        all.add(change.apply(diagnostic));
    }

    public boolean hasErrors() {
        return all.stream().anyMatch(d -> d.severity() == Severity.ERROR);
    }

    /** How many times something was reported so far. */
    public int count() {
        return all.size();
    }

    /** All problems so far, each once, by file, line and column. */
    public List<Diagnostic> sorted() {
        return all.stream().distinct().sorted().toList();
    }
}
