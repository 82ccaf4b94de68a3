package io.github.portfoliomaven.render.serve;

import io.github.portfoliomaven.core.diagnostic.Diagnostic;
import io.github.portfoliomaven.core.diagnostic.DiagnosticPrinter;
import io.github.portfoliomaven.core.diagnostic.Severity;

/**
 * A problem as the page in the browser shows it.
 *
 * @param severity {@code error} or {@code warning}
 * @param headline where and what, on one line
 * @param detail the line in question, a caret, a hint: lines parted by {@code \n}; may be empty
 */
record PreviewProblem(String severity, String headline, String detail) {

    static PreviewProblem of(Diagnostic diagnostic) {
        String text = DiagnosticPrinter.print(diagnostic);
        int end = text.indexOf('\n');
        String detail = end < 0 ? "" : text.substring(end + 1).stripIndent();
        return new PreviewProblem(diagnostic.severity().label(), DiagnosticPrinter.headline(diagnostic), detail);
    }

    /** A failure that is not the author's. */
    static PreviewProblem of(Throwable failure) {
        return new PreviewProblem(Severity.ERROR.label(), "the site could not be built: " + failure, "");
    }
}
