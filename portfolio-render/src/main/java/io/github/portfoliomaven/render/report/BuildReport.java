package io.github.portfoliomaven.render.report;

import io.github.portfoliomaven.core.diagnostic.Diagnostic;
import io.github.portfoliomaven.core.diagnostic.Location;
import io.github.portfoliomaven.core.model.SourceStatus;
import io.github.portfoliomaven.render.page.TranslationTable;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The result of a goal, for machines.
 *
 * @param failed whether the build fails
 * @param problems sorted
 * @param content the status of each content file
 * @param translations which page is in which language
 */
public record BuildReport(
        boolean failed, List<Diagnostic> problems, List<SourceStatus> content, TranslationTable translations) {

    /** Of a goal that does not ask for translations. */
    public BuildReport(boolean failed, List<Diagnostic> problems, List<SourceStatus> content) {
        this(failed, problems, content, TranslationTable.NONE);
    }

    /** The same with translations. */
    public BuildReport with(TranslationTable table) {
        return new BuildReport(failed, problems, content, table);
    }

    /** The same, with other names for the files that problems are in, in the same order. */
    public BuildReport named(UnaryOperator<String> names) {
        return new BuildReport(
                failed, problems.stream().map(problem -> named(problem, names)).toList(), content, translations);
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
