package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostic;
import io.github.portfoliomaven.core.diagnostic.Location;
import io.github.portfoliomaven.core.diagnostic.Severity;
import org.jspecify.annotations.Nullable;

/** Ends the reading of one file at a place after which nothing in it can be trusted. */
final class SyntaxRefusal extends Exception {

    private final transient Diagnostic diagnostic;

    SyntaxRefusal(Code code, Location location, String message, @Nullable String hint) {
        super(message, null, false, false);
        this.diagnostic = new Diagnostic(Severity.ERROR, code, location, message, hint);
    }

    Diagnostic diagnostic() {
        return diagnostic;
    }
}
