package io.github.portfoliomaven.plugin;

import io.github.portfoliomaven.core.load.SiteDirectory;
import io.github.portfoliomaven.core.memo.StateFile;
import io.github.portfoliomaven.core.model.Reports;
import io.github.portfoliomaven.render.SiteBuild;
import io.github.portfoliomaven.render.SiteResult;
import io.github.portfoliomaven.render.lock.UrlLock;
import io.github.portfoliomaven.render.output.OutputDirectory;
import io.github.portfoliomaven.render.output.SyncResult;
import io.github.portfoliomaven.render.report.BuildReport;
import io.github.portfoliomaven.render.stamp.SiteStamp;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Builds the site in {@code src/site} (or {@code site}, or the base directory) and writes it to the output directory.
 * Writes only changed files, and nothing if there is an error.
 *
 * @since 0.1.0
 */
@Mojo(name = "site", defaultPhase = LifecyclePhase.SITE, requiresProject = false, threadSafe = true)
public final class SiteMojo extends AbstractBuildMojo {

    /**
     * The directory that the site is written to. It must not overlap with the sources.
     *
     * @since 0.1.0
     */
    @Parameter(property = "portfolio.outputDirectory", defaultValue = "${project.build.directory}/site")
    private @Nullable File outputDirectory;

    /**
     * Outside the build directory, replaces files that no build of the site wrote.
     *
     * @since 0.1.0
     */
    @Parameter(property = "portfolio.overwrite", defaultValue = "false")
    private boolean overwrite;

    @Parameter(defaultValue = "${project.build.directory}", readonly = true)
    private @Nullable File buildDirectory;

    /**
     * Adds the URLs of the site to {@code portfolio-urls.lock}. Later builds fail if one of them is lost.
     *
     * @since 0.1.0
     */
    @Parameter(property = "portfolio.lockUrls", defaultValue = "false")
    private boolean lockUrls;

    /**
     * Prints the status of each content file: published, draft, future, expired or excluded, and why.
     *
     * @since 0.1.0
     */
    @Parameter(property = "portfolio.explain", defaultValue = "false")
    private boolean explain;

    public SiteMojo() {
        super("build");
    }

    @Override
    void execute(BaseDirectory base, SiteDirectory site) throws IOException, MojoFailureException {
        long start = System.nanoTime();
        Path output = base.output(outputDirectory, "site");
        OutputDirectory directory = directory(base, site, output);
        if (isClean()) {
            SiteStamp.forgetAll(directory);
        } else if (lockUrls) {
            SiteStamp.forget(directory); // whose builds make no site, so that there would be no addresses to lock
        }
        SiteBuild whole = build(base, site, Instant.now(), new Reports(directory.filesOfOthers(), true));
        SiteBuild build = OwnProgram.find().map(whole::withStamp).orElse(whole);
        SiteResult result = build.run(directory, isStrict());
        BuildLog log = new BuildLog(getLog(), DisplayNames.forHumans(session(), base));
        log.report(
                new BuildReport(result.failed(), result.diagnostics(), result.statuses()), fileNamesForMachines(base));
        if (explain) {
            log.explain(result);
        }
        SyncResult sync = result.sync();
        if (sync == null) {
            throw new MojoFailureException(BuildLog.failure(result));
        }
        log.success(result, sync, base.display(output), System.nanoTime() - start);
        if (lockUrls) {
            lock(base, site, build, result);
        }
    }

    private OutputDirectory directory(BaseDirectory base, SiteDirectory site, Path output)
            throws IOException, MojoFailureException {
        if (site.overlaps(output)) {
            throw new MojoFailureException("The site cannot be written to '" + base.display(output)
                    + "': it overlaps with the sources in '" + base.display(site.path())
                    + "'; set portfolio.outputDirectory to another folder, such as target/site");
        }
        OutputDirectory directory = new OutputDirectory(output, base.display(output), base.state());
        boolean generated = output.startsWith(base.output(buildDirectory, ""));
        return generated || overwrite ? directory : directory.keepingForeignFiles();
    }

    private void lock(BaseDirectory base, SiteDirectory site, SiteBuild build, SiteResult result) throws IOException {
        Path file = site.path().resolve(UrlLock.FILE);
        Optional<String> text = build.urlLock(result);
        if (text.isPresent()) {
            // The site directory may be a link, which is the user's choice; the file may not lead elsewhere.
            StateFile.write(site.path().toRealPath().resolve(UrlLock.FILE), text.get());
            getLog().info("Wrote " + base.display(file) + ": commit it, so that later builds check its URLs");
        }
    }
}
