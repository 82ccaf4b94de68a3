package io.github.portfoliomaven.core.diagnostic;

import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** What was reported: the first thousand problems of each file, and how many more there are. Thread-safe. */
final class Collected {

    private static final int MOST_OF_A_FILE = 1_000;

    private final Queue<Diagnostic> kept = new ConcurrentLinkedQueue<>();
    private final AtomicInteger count = new AtomicInteger();
    private final Map<String, OfFile> files = new ConcurrentHashMap<>();
    private volatile boolean errors;

    /**
     * The problems of one file.
     *
     * @param severity of the worst that is not kept
     * @param code of the first that is not kept
     */
    private record OfFile(int count, Severity severity, Code code) {

        static OfFile first(Diagnostic diagnostic) {
            return new OfFile(1, Severity.WARNING, diagnostic.code());
        }

        OfFile and(Diagnostic next) {
            if (count < MOST_OF_A_FILE) {
                return new OfFile(count + 1, Severity.WARNING, next.code());
            }
            boolean worse = next.severity() == Severity.ERROR;
            return new OfFile(
                    count + 1, worse ? Severity.ERROR : severity, count == MOST_OF_A_FILE ? next.code() : code);
        }

        boolean keepsLast() {
            return count <= MOST_OF_A_FILE;
        }

        Diagnostic others(String file) {
            return new Diagnostic(
                    severity,
                    code,
                    Location.ofFile(file),
                    count - MOST_OF_A_FILE + " more problems of this file are not shown",
                    "correct those that are shown first");
        }
    }

    void add(Diagnostic diagnostic) {
        count.incrementAndGet();
        errors |= diagnostic.severity() == Severity.ERROR;
        Location location = diagnostic.location();
        boolean keep = location == null
                || files.merge(location.file(), OfFile.first(diagnostic), (known, one) -> known.and(diagnostic))
                        .keepsLast();
        if (keep) {
            kept.add(diagnostic);
        }
    }

    int count() {
        return count.get();
    }

    boolean hasErrors() {
        return errors;
    }

    /** The problems that are kept, and one for the others of each file. */
    Stream<Diagnostic> all() {
        Stream<Diagnostic> others = files.entrySet().stream()
                .filter(file -> !file.getValue().keepsLast())
                .map(file -> file.getValue().others(file.getKey()));
        return Stream.concat(kept.stream(), others);
    }
}
