package io.github.portfoliomaven.render.report;

import io.github.portfoliomaven.core.diagnostic.Diagnostic;
import io.github.portfoliomaven.core.diagnostic.Location;
import io.github.portfoliomaven.core.model.SourceStatus;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The result of a goal, for machines.
 *
 * @param failed whether the build fails
 * @param problems sorted
 * @param content the status of each content file
 */
public record BuildReport(boolean failed, List<Diagnostic> problems, List<SourceStatus> content) {

    /** The same, with other names for the files that problems are in, in the same order. */
    public BuildReport named(UnaryOperator<String> names) {
        return new BuildReport(
                failed, problems.stream().map(problem -> named(problem, names)).toList(), content);
    }

    private static Diagnostic named(Diagnostic problem, UnaryOperator<String> names) {
        Location at = problem.location();
        return at == null
                ? problem
                : new Diagnostic(
                        problem.severity(),
                        problem.code(),
                        new Location(names.apply(at.file()), at.line(), at.column(), at.length(), at.excerpt()),
                        problem.message(),
                        problem.hint());
    }
}
