package io.github.portfoliomaven.plugin;

import io.github.portfoliomaven.core.diagnostic.Diagnostic;
import io.github.portfoliomaven.core.diagnostic.DiagnosticPrinter;
import io.github.portfoliomaven.core.diagnostic.Severity;
import io.github.portfoliomaven.core.memo.StateFile;
import io.github.portfoliomaven.core.model.SourceStatus;
import io.github.portfoliomaven.core.model.SourceStatus.Status;
import io.github.portfoliomaven.render.SiteResult;
import io.github.portfoliomaven.render.output.SyncResult;
import io.github.portfoliomaven.render.report.BuildReport;
import io.github.portfoliomaven.render.report.JsonReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.maven.plugin.logging.Log;

/** Reports the result of a build to the user: in Maven's log, as annotations of GitHub Actions, and as a report for machines. */
final class BuildLog {

    private static final String REPORT = "report.json";

    private final Log log;
    private final DisplayNames names;

    /** @param names how a human names files */
    BuildLog(Log log, DisplayNames names) {
        this.log = log;
        this.names = names;
    }

    /**
     * Prints what was found, and writes it down.
     *
     * @return the report with the names that the root of the repository gives to files
     */
    BuildReport report(BuildReport report, DisplayNames machines) throws IOException {
        problems(report.problems());
        BuildReport fromRoot = report.named(machines::of);
        if ("true".equals(System.getenv("GITHUB_ACTIONS"))) {
            fromRoot.problems().forEach(diagnostic -> System.out.println(GitHubAnnotation.of(diagnostic)));
        }
        Path state = names.base().state();
        StateFile.write(state.resolve(REPORT), JsonReport.of(report));
        return fromRoot;
    }

    /** Prints each problem with its place, in the form that compilers use. */
    void problems(List<Diagnostic> diagnostics) {
        for (Diagnostic diagnostic :
                new BuildReport(false, diagnostics, List.of()).named(names::of).problems()) {
            DiagnosticPrinter.print(diagnostic).lines().forEach(line -> log(diagnostic.severity(), line));
        }
    }

    /** Prints the status of each content file. */
    void explain(SiteResult result) {
        StatusTable.of(result.statuses(), result.diagnostics()).forEach(log::info);
    }

    private void log(Severity severity, String line) {
        if (severity == Severity.ERROR) {
            log.error(line);
        } else {
            log.warn(line);
        }
    }

    /** The one line with which Maven ends a build that had errors. */
    static String failure(SiteResult result) {
        return DiagnosticPrinter.summary(result.diagnostics()) + "; nothing was written";
    }

    void success(SiteResult result, SyncResult sync, String output, long nanos) {
        if (!result.diagnostics().isEmpty()) {
            log.warn(DiagnosticPrinter.summary(result.diagnostics()));
        }
        String left = leftOut(result.statuses());
        if (!left.isEmpty()) {
            log.info(left);
        }
        log.info(String.format(
                Locale.ROOT,
                "Built %d pages into %s: %d files written, %d unchanged, %d removed, in %.1f s",
                result.pages(),
                output,
                sync.written().size(),
                sync.unchanged(),
                sync.removed().size(),
                nanos / 1e9));
    }

    /** Such as {@code 40 content files: 37 published, 2 drafts, 1 future}; empty if all are published. */
    static String leftOut(List<SourceStatus> statuses) {
        List<String> counts = new ArrayList<>();
        for (Status status : Status.values()) {
            long count = statuses.stream().filter(e -> e.status() == status).count();
            if (count > 0) {
                counts.add(count + " " + status.label());
            }
        }
        return counts.size() <= 1 && statuses.stream().allMatch(e -> e.status() == Status.PUBLISHED)
                ? ""
                : statuses.size() + " content files: " + String.join(", ", counts);
    }
}
