package io.github.portfoliomaven.plugin;

import io.github.portfoliomaven.core.load.ChangeDates;
import io.github.portfoliomaven.core.load.GitDates;
import io.github.portfoliomaven.core.load.LoadOptions;
import io.github.portfoliomaven.core.load.SiteDirectory;
import io.github.portfoliomaven.core.model.Reports;
import io.github.portfoliomaven.render.SiteBuild;
import java.time.Instant;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** A goal that builds a site as it will be published. */
abstract class AbstractBuildMojo extends AbstractSiteMojo {

    /**
     * The URL of the site, such as that of a preview deployment. Default: {@code url} in {@code portfolio.yml}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "portfolio.url")
    private @Nullable String url;

    /**
     * Also publishes drafts.
     *
     * @since 0.1.0
     */
    @Parameter(property = "portfolio.drafts", defaultValue = "false")
    private boolean drafts;

    /**
     * Also publishes posts with a date in the future.
     *
     * @since 0.1.0
     */
    @Parameter(property = "portfolio.future", defaultValue = "false")
    private boolean future;

    /**
     * Treats warnings as errors.
     *
     * @since 0.1.0
     */
    @Parameter(property = "portfolio.strict", defaultValue = "false")
    private boolean strict;

    /**
     * Gives pages without {@code updated} the date of their last commit. Needs the full history.
     *
     * @since 0.1.0
     */
    @Parameter(property = "portfolio.gitDates", defaultValue = "false")
    private boolean gitDates;

    /**
     * Uses nothing that earlier builds left: everything is made again, images included.
     *
     * @since 0.1.0
     */
    @Parameter(property = "portfolio.clean", defaultValue = "false")
    private boolean clean;

    AbstractBuildMojo(String verb) {
        super(verb);
    }

    /** @param reports what other plugins have written beside the site */
    final SiteBuild build(BaseDirectory base, SiteDirectory site, Instant now, Reports reports) {
        LoadOptions options = options(base, now)
                .withDrafts(drafts)
                .withFuture(future)
                .withUrl(url)
                .withReports(reports)
                .withChanges(gitDates ? GitDates.of(site) : ChangeDates.NONE);
        SiteBuild build = build(base, site.tree(), options);
        return clean ? build.withImageCache(images(base).anew()) : build;
    }

    final DisplayNames fileNamesForMachines(BaseDirectory base) {
        return DisplayNames.forMachines(session(), System.getenv("GITHUB_WORKSPACE"), base);
    }

    final boolean isClean() {
        return clean;
    }

    final boolean isStrict() {
        return strict;
    }
}
