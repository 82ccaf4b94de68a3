package io.github.portfoliomaven.plugin;

import io.github.portfoliomaven.core.load.LoadOptions;
import io.github.portfoliomaven.core.load.SiteDirectory;
import io.github.portfoliomaven.core.load.SourceTree;
import io.github.portfoliomaven.render.SiteBuild;
import io.github.portfoliomaven.render.serve.Preview;
import java.io.File;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Serves the site while you write it: on {@code http://localhost:8080/}, rebuilt on each change, reloaded by the browser.
 * Writes no files. Drafts and future posts are shown, with a mark. Ends with Ctrl-C.
 */
@Mojo(name = "run", requiresProject = false, threadSafe = true)
public final class RunMojo extends AbstractMojo {

    /** Does nothing when set. */
    @Parameter(property = "portfolio.skip", defaultValue = "false")
    private boolean skip;

    /**
     * The folder that holds {@code portfolio.yml}. Default: the first of {@code src/site}, {@code site} and the base
     * directory that has one.
     */
    @Parameter(property = "portfolio.siteDirectory")
    private @Nullable File siteDirectory;

    /** The port to serve on; when it is taken, the next free one is used. */
    @Parameter(property = "portfolio.port", defaultValue = "8080")
    private int port;

    /** The address to listen on, such as {@code 0.0.0.0} for all; without it nobody but this machine can connect. */
    @Parameter(property = "portfolio.host")
    private @Nullable String host;

    /** Opens the site in the browser. */
    @Parameter(property = "portfolio.open", defaultValue = "false")
    private boolean open;

    /** Shows drafts and expired posts, with a mark. */
    @Parameter(property = "portfolio.drafts", defaultValue = "true")
    private boolean drafts;

    /** Shows posts with a date in the future, with a mark. */
    @Parameter(property = "portfolio.future", defaultValue = "true")
    private boolean future;

    @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
    private @Nullable File basedir;

    @Parameter(defaultValue = "${project}", readonly = true)
    private @Nullable MavenProject project;

    @Override
    public void execute() throws MojoExecutionException {
        if (skip) {
            getLog().info("Skipped by portfolio.skip");
            return;
        }
        BaseDirectory base = BaseDirectory.of(basedir);
        Optional<SiteDirectory> site = SiteDirectory.find(base.path(), base.resolve(siteDirectory));
        if (site.isEmpty()) {
            getLog().info("No portfolio.yml in src/site, site or " + base.path().getFileName() + ": no site to serve");
            return;
        }
        try (Preview preview = Preview.start(site.get(), this::build, host, port)) {
            preview.run(new PreviewLog(getLog(), preview, site.get(), port, open)::report);
        } catch (IOException e) {
            throw new MojoExecutionException("Cannot serve the site: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private SiteBuild build(SourceTree tree) {
        // Undated drafts get this date: by the minute, they do not change with each build.
        Instant now = Instant.now().truncatedTo(ChronoUnit.MINUTES);
        return SiteBuild.of(
                tree, LoadOptions.at(now).withDrafts(drafts).withFuture(future).withTokens(ProjectTokens.of(project)));
    }
}
