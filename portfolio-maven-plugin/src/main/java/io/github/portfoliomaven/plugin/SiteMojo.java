package io.github.portfoliomaven.plugin;

import io.github.portfoliomaven.core.load.ChangeDates;
import io.github.portfoliomaven.core.load.GitDates;
import io.github.portfoliomaven.core.load.LoadOptions;
import io.github.portfoliomaven.core.load.SiteDirectory;
import io.github.portfoliomaven.render.SiteBuild;
import io.github.portfoliomaven.render.image.ImageCache;
import io.github.portfoliomaven.render.lock.UrlLock;
import io.github.portfoliomaven.render.output.OutputDirectory;
import io.github.portfoliomaven.render.output.SyncResult;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Builds the site: reads {@code src/site} (or {@code site}, or the base directory), and writes pages, feeds and files for
 * machines into the output directory. Writes only files that differ, and nothing at all when there is an error.
 */
@Mojo(name = "site", defaultPhase = LifecyclePhase.SITE, requiresProject = false, threadSafe = true)
public final class SiteMojo extends AbstractMojo {

    /** Does nothing when set. */
    @Parameter(property = "portfolio.skip", defaultValue = "false")
    private boolean skip;

    /**
     * The folder that holds {@code portfolio.yml}. Default: the first of {@code src/site}, {@code site} and the base
     * directory that has one.
     */
    @Parameter(property = "portfolio.siteDirectory")
    private @Nullable File siteDirectory;

    /** Where the site is written. */
    @Parameter(property = "portfolio.outputDirectory", defaultValue = "${project.build.directory}/site")
    private @Nullable File outputDirectory;

    /** The address of the site, in place of {@code url} in {@code portfolio.yml}; CI previews need it. */
    @Parameter(property = "portfolio.url")
    private @Nullable String url;

    /** Publishes drafts, too. */
    @Parameter(property = "portfolio.drafts", defaultValue = "false")
    private boolean drafts;

    /** Publishes posts with a date in the future, too. */
    @Parameter(property = "portfolio.future", defaultValue = "false")
    private boolean future;

    /** Lets warnings fail the build. */
    @Parameter(property = "portfolio.strict", defaultValue = "false")
    private boolean strict;

    /** Gives pages that say nothing of it the date of their last commit; the history of the clone has to be complete. */
    @Parameter(property = "portfolio.gitDates", defaultValue = "false")
    private boolean gitDates;

    /** Says of each content file what became of it: published, draft, future, expired or excluded, and why. */
    @Parameter(property = "portfolio.explain", defaultValue = "false")
    private boolean explain;

    /** Adds the addresses of the site to {@code portfolio-urls.lock}; later builds fail when one of them is lost. */
    @Parameter(property = "portfolio.lockUrls", defaultValue = "false")
    private boolean lockUrls;

    @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
    private @Nullable File basedir;

    @Parameter(defaultValue = "${project}", readonly = true)
    private @Nullable MavenProject project;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Skipped by portfolio.skip");
            return;
        }
        BaseDirectory base = BaseDirectory.of(basedir);
        Optional<SiteDirectory> site = SiteDirectory.find(base.path(), base.resolve(siteDirectory));
        if (site.isEmpty()) {
            getLog().info("No portfolio.yml in src/site, site or " + base.path().getFileName() + ": no site to build");
            return;
        }
        try {
            build(base, site.get());
        } catch (IOException e) {
            throw new MojoExecutionException("Cannot build the site: " + e, e);
        }
    }

    private void build(BaseDirectory base, SiteDirectory site)
            throws IOException, MojoExecutionException, MojoFailureException {
        long start = System.nanoTime();
        Path output = base.output(outputDirectory, "site");
        Path state = base.state();
        LoadOptions options = LoadOptions.at(Instant.now())
                .withDrafts(drafts)
                .withFuture(future)
                .withUrl(url)
                .withChanges(gitDates ? new GitDates(site.path(), site.displayPrefix()) : ChangeDates.NONE)
                .withTokens(ProjectTokens.of(project));
        SiteBuild build = SiteBuild.of(site.tree(), options).withImageCache(ImageCache.in(state.resolve("images")));
        SiteBuild.Result result = build.run(new OutputDirectory(output, base.display(output), state), strict);
        BuildLog log = new BuildLog(getLog());
        log.report(result, state);
        if (explain) {
            log.explain(result);
        }
        SyncResult sync = result.sync();
        if (sync == null) {
            throw new MojoFailureException(BuildLog.failure(result));
        }
        log.success(result, sync, base.display(output), System.nanoTime() - start);
        if (lockUrls) {
            lock(base, site, build);
        }
    }

    private void lock(BaseDirectory base, SiteDirectory site, SiteBuild build) throws IOException {
        Path file = site.path().resolve(UrlLock.FILE);
        Files.writeString(file, build.urlLock().orElseThrow());
        getLog().info("Wrote " + base.display(file) + ": commit it, and no address in it is lost unnoticed");
    }
}
