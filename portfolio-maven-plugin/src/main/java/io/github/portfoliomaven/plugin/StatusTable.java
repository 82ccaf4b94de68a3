package io.github.portfoliomaven.plugin;

import io.github.portfoliomaven.core.diagnostic.Diagnostic;
import io.github.portfoliomaven.core.diagnostic.Severity;
import io.github.portfoliomaven.core.model.SourceStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The statuses as lines for readers: each content file, its status, and where it is or would be published. */
final class StatusTable {

    private StatusTable() {}

    /** One line a file, in the order of the statuses, with the columns aligned. */
    static List<String> of(List<SourceStatus> statuses, List<Diagnostic> problems) {
        int files = statuses.stream()
                .mapToInt(entry -> entry.display().length())
                .max()
                .orElse(0);
        List<String> lines = new ArrayList<>();
        for (SourceStatus entry : statuses) {
            String target = entry.path() == null ? "" : "  " + entry.path();
            lines.add(pad(entry.display(), files) + "  " + fate(entry, problems) + target);
        }
        return lines;
    }

    private static String fate(SourceStatus entry, List<Diagnostic> problems) {
        String label = entry.status().label();
        return switch (entry.status()) {
            case PUBLISHED, DRAFT -> label;
            case FUTURE -> label + " until " + Objects.requireNonNull(entry.instant());
            case EXPIRED -> label + " since " + Objects.requireNonNull(entry.instant());
            case EXCLUDED -> label + ": " + reason(entry, problems);
        };
    }

    /** A file is excluded only when it cannot be read, which is reported. */
    private static String reason(SourceStatus entry, List<Diagnostic> problems) {
        return problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .filter(problem ->
                        problem.location() != null && problem.location().file().equals(entry.display()))
                .findFirst()
                .map(Diagnostic::message)
                .orElse("it cannot be read");
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(width - text.length());
    }
}
