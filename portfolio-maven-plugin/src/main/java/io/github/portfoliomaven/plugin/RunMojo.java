package io.github.portfoliomaven.plugin;

import io.github.portfoliomaven.core.load.ChangeDates;
import io.github.portfoliomaven.core.load.GitDates;
import io.github.portfoliomaven.core.load.LoadOptions;
import io.github.portfoliomaven.core.load.SiteDirectory;
import io.github.portfoliomaven.core.load.SourceTree;
import io.github.portfoliomaven.render.SiteBuild;
import io.github.portfoliomaven.render.serve.Preview;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Serves the site on {@code http://localhost:8080/}, rebuilds it on changes and reloads the browser. The site is kept in
 * memory and not written. Drafts and future posts are shown with a mark. Press Ctrl-C to stop.
 *
 * @since 0.1.0
 */
@Mojo(name = "run", requiresProject = false, threadSafe = true)
public final class RunMojo extends AbstractSiteMojo {

    private static final int LAST_PORT = 65535;

    /**
     * The port. If it is taken, the next free one is used.
     *
     * @since 0.1.0
     */
    @Parameter(property = "portfolio.port", defaultValue = "8080")
    private int port;

    /**
     * The address to listen on, such as {@code 0.0.0.0} for all. Default: loopback only.
     *
     * @since 0.1.0
     */
    @Parameter(property = "portfolio.host")
    private @Nullable String host;

    /**
     * Opens the site in the browser.
     *
     * @since 0.1.0
     */
    @Parameter(property = "portfolio.open", defaultValue = "false")
    private boolean open;

    /**
     * Shows drafts and expired posts with a mark.
     *
     * @since 0.1.0
     */
    @Parameter(property = "portfolio.drafts", defaultValue = "true")
    private boolean drafts;

    /**
     * Shows posts with a date in the future with a mark.
     *
     * @since 0.1.0
     */
    @Parameter(property = "portfolio.future", defaultValue = "true")
    private boolean future;

    /**
     * Gives pages without {@code updated} the date of their last commit, read when the preview starts.
     *
     * @since 0.1.0
     */
    @Parameter(property = "portfolio.gitDates", defaultValue = "false")
    private boolean gitDates;

    public RunMojo() {
        super("serve");
    }

    @Override
    void execute(BaseDirectory base, SiteDirectory site) throws IOException, MojoFailureException {
        if (port < 0 || port > LAST_PORT) {
            throw new MojoFailureException(
                    "'" + port + "' is not a port: use 1 to " + LAST_PORT + ", or 0 for any that is free");
        }
        ChangeDates changes = gitDates ? GitDates.of(site).once() : ChangeDates.NONE;
        try (Preview preview = Preview.start(site, tree -> build(base, tree, changes), host, port)) {
            DisplayNames names = DisplayNames.forHumans(session(), base);
            preview.run(new PreviewLog(getLog(), preview, site, port, open, names));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private SiteBuild build(BaseDirectory base, SourceTree tree, ChangeDates changes) {
        // Undated drafts get this date: by the minute, they do not change with each build.
        Instant now = Instant.now().truncatedTo(ChronoUnit.MINUTES);
        LoadOptions options =
                options(base, now).withDrafts(drafts).withFuture(future).withChanges(changes);
        return build(base, tree, options);
    }
}
