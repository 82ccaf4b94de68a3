package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.diagnostic.Diagnostic;
import io.github.portfoliomaven.core.diagnostic.DiagnosticPrinter;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import java.util.List;

/** What holds for the problems of any input: they can be printed, and they speak of the input, not of our classes. */
public final class Reported {

    private static final List<String> NOT_FOR_AUTHORS = List.of("Exception", "jackson", "snakeyaml");

    private Reported() {}

    /** @throws AssertionError if a problem breaks the rule */
    public static void check(Diagnostics diagnostics) {
        for (Diagnostic diagnostic : diagnostics.sorted()) {
            String words = diagnostic.message().replaceAll("(?s)'.*'", "");
            if (DiagnosticPrinter.headline(diagnostic).contains("\n")
                    || NOT_FOR_AUTHORS.stream().anyMatch(words::contains)) {
                throw new AssertionError("a problem that no author can read: " + diagnostic.message());
            }
        }
    }
}
