package io.github.portfoliomaven.plugin;

import io.github.portfoliomaven.core.diagnostic.Diagnostic;
import io.github.portfoliomaven.core.diagnostic.DiagnosticPrinter;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.Severity;
import io.github.portfoliomaven.core.load.SiteDirectory;
import io.github.portfoliomaven.core.memo.StateFile;
import io.github.portfoliomaven.core.model.Reports;
import io.github.portfoliomaven.render.SiteResult;
import io.github.portfoliomaven.render.check.ExternalCheck;
import io.github.portfoliomaven.render.check.ExternalOptions;
import io.github.portfoliomaven.render.page.TranslationTable;
import io.github.portfoliomaven.render.report.BuildReport;
import io.github.portfoliomaven.render.report.JUnitReport;
import io.github.portfoliomaven.render.report.SarifReport;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Builds the site in memory and checks it for visitors, feed readers and crawlers. Fails on broken links, missing
 * images, invalid feeds, duplicate ids and more. Writes reports, but no site.
 *
 * @since 0.1.0
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, requiresProject = false, threadSafe = true)
public final class CheckMojo extends AbstractBuildMojo {

    private static final String SARIF = "report.sarif";
    private static final String JUNIT = "TEST-portfolio.xml";
    private static final String ANSWERS = "external-links.txt";

    /**
     * The maximum size of a page in bytes: HTML, style sheets, scripts, and images without lazy loading, uncompressed.
     * 0: no limit.
     *
     * @since 0.1.0
     */
    @Parameter(property = "portfolio.maxPageBytes", defaultValue = "1000000")
    private long maxPageBytes;

    /**
     * Also checks links to other hosts, unless Maven is offline.
     *
     * @since 0.1.0
     */
    @Parameter(property = "portfolio.external", defaultValue = "false")
    private boolean external;

    /**
     * With {@code external}, also checks links to this computer and private networks.
     *
     * @since 0.1.0
     */
    @Parameter(property = "portfolio.externalPrivate", defaultValue = "false")
    private boolean externalPrivate;

    @Parameter(defaultValue = "${settings.offline}", readonly = true)
    private boolean offline;

    public CheckMojo() {
        super("check");
    }

    @Override
    void execute(BaseDirectory base, SiteDirectory site) throws IOException, MojoFailureException {
        if (maxPageBytes < 0) {
            throw new MojoFailureException("portfolio.maxPageBytes cannot be " + maxPageBytes + ": use 0 for no limit");
        }
        Instant now = Instant.now();
        SiteResult checked = build(base, site, now, Reports.TO_COME).check(maxPageBytes);
        List<Diagnostic> problems = withExternal(checked, base.state().resolve(ANSWERS), now);
        boolean errors = problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
        boolean failed = errors || (isStrict() && !problems.isEmpty());
        BuildReport report =
                new BuildReport(failed, problems, checked.statuses()).with(TranslationTable.of(checked.editions()));
        DisplayNames machines = fileNamesForMachines(base);
        BuildReport fromRoot = new BuildLog(getLog(), DisplayNames.forHumans(session(), base)).report(report, machines);
        StateFile.write(
                base.state().resolve(SARIF),
                SarifReport.of(fromRoot, machines.root().toUri()));
        StateFile.write(base.state().resolve(JUNIT), JUnitReport.of(fromRoot));
        if (failed) {
            throw new MojoFailureException(
                    DiagnosticPrinter.summary(problems) + "; the reports are in " + base.display(base.state()));
        }
        TranslationLines.of(report.translations()).forEach(getLog()::info);
        String found = problems.isEmpty() ? "nothing to report" : DiagnosticPrinter.summary(problems);
        getLog().info("Checked " + checked.pages() + " pages: " + found);
    }

    private List<Diagnostic> withExternal(SiteResult checked, Path answers, Instant now) throws IOException {
        if (!external || checked.externalLinks().isEmpty()) {
            return checked.diagnostics();
        }
        int count = checked.externalLinks().size();
        if (offline) {
            getLog().warn("Maven is offline: " + count + " links to other hosts are not checked");
            return checked.diagnostics();
        }
        getLog().info("Checking " + count + " links to other hosts");
        Diagnostics diagnostics = new Diagnostics();
        checked.diagnostics().forEach(diagnostics::add);
        new ExternalCheck(ExternalOptions.STANDARD.withPrivateHosts(externalPrivate), answers, now)
                .check(checked.externalLinks(), diagnostics, progress());
        return diagnostics.joined();
    }
}
