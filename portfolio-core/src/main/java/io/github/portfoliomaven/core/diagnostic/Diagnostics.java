package io.github.portfoliomaven.core.diagnostic;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Collects the problems of one build from all its stages; thread-safe, and never throws. */
public final class Diagnostics {

    private final Collected collected;
    private final UnaryOperator<Diagnostic> change;

    public Diagnostics() {
        this(new Collected(), UnaryOperator.identity());
    }

    private Diagnostics(Collected collected, UnaryOperator<Diagnostic> change) {
        this.collected = collected;
        this.change = change;
    }

    /** The same collection, for a stage whose problems are changed before they are added. */
    public Diagnostics changing(UnaryOperator<Diagnostic> inThisStage) {
        return new Diagnostics(collected, diagnostic -> change.apply(inThisStage.apply(diagnostic)));
    }

    /** Adds those of another collection that are not here yet. */
    public void addNew(Diagnostics others) {
        Set<Diagnostic> known = collected.all().collect(Collectors.toCollection(HashSet::new));
        others.sorted().stream().filter(known::add).forEach(this::add);
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
        collected.add(change.apply(diagnostic));
    }

    public boolean hasErrors() {
        return collected.hasErrors();
    }

    /** How many times something was reported so far. */
    public int count() {
        return collected.count();
    }

    /**
     * All problems so far, as {@link #sorted()}, but a warning that says the same in several places is one, which names
     * their number and the next two: a site that comes from another generator may have a thousand of a kind.
     */
    public List<Diagnostic> joined() {
        Map<List<Object>, List<Diagnostic>> kinds = new LinkedHashMap<>();
        for (Diagnostic each : sorted()) {
            boolean alone = each.severity() == Severity.ERROR || each.location() == null;
            List<Object> kind = alone ? List.of(each) : List.of(each.code(), each.message());
            kinds.computeIfAbsent(kind, k -> new ArrayList<>()).add(each);
        }
        return kinds.values().stream().map(Diagnostics::joined).toList();
    }

    private static Diagnostic joined(List<Diagnostic> same) {
        Diagnostic first = same.get(0);
        if (same.size() == 1) {
            return first;
        }
        String next = same.stream()
                .skip(1)
                .limit(2)
                .map(each -> String.valueOf(each.location()))
                .collect(Collectors.joining(" and "));
        String message = first.message() + " (" + same.size() + " times; next " + next + ")";
        return new Diagnostic(first.severity(), first.code(), first.location(), message, first.hint());
    }

    /** All problems so far, each once, by file, line and column; of a file with thousands the first, and how many more there are. */
    public List<Diagnostic> sorted() {
        return collected.all().distinct().sorted().toList();
    }
}
