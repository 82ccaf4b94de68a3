package io.github.portfoliomaven.core.memo;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostic;
import io.github.portfoliomaven.core.diagnostic.Location;
import io.github.portfoliomaven.core.diagnostic.Severity;
import org.jspecify.annotations.Nullable;

/** A problem as state, all of it. */
public final class ProblemState {

    private ProblemState() {}

    public static void write(Diagnostic problem, StateWriter out) {
        out.text(problem.severity().name());
        out.text(problem.code().name());
        Location at = problem.location();
        out.textOrNull(at == null ? null : at.file());
        if (at != null) {
            out.number(at.line());
            out.number(at.column());
            out.number(at.length());
            out.text(at.excerpt());
        }
        out.text(problem.message());
        out.textOrNull(problem.hint());
    }

    public static Diagnostic read(StateReader in) throws StateReader.Damaged {
        Severity severity = Severity.valueOf(in.text());
        Code code = Code.valueOf(in.text());
        return new Diagnostic(severity, code, location(in), in.text(), in.textOrNull());
    }

    private static @Nullable Location location(StateReader in) throws StateReader.Damaged {
        String file = in.textOrNull();
        return file == null
                ? null
                : new Location(
                        file,
                        in.number(Integer.MAX_VALUE),
                        in.number(Integer.MAX_VALUE),
                        in.number(Integer.MAX_VALUE),
                        in.text());
    }
}
