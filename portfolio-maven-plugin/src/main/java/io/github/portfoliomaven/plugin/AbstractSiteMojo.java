package io.github.portfoliomaven.plugin;

import io.github.portfoliomaven.core.load.LoadOptions;
import io.github.portfoliomaven.core.load.Projects;
import io.github.portfoliomaven.core.load.SiteDirectory;
import io.github.portfoliomaven.core.load.SourceTree;
import io.github.portfoliomaven.core.parallel.Progress;
import io.github.portfoliomaven.plugin.importing.Importer;
import io.github.portfoliomaven.render.SiteBuild;
import io.github.portfoliomaven.render.image.ImageCache;
import java.io.File;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Component;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectBuilder;
import org.jspecify.annotations.Nullable;

/** A goal for the site of a directory. Without a site it does nothing. */
abstract class AbstractSiteMojo extends AbstractDirectoryMojo {

    private final String verb;

    /**
     * Skips the goal.
     *
     * @since 0.1.0
     */
    @Parameter(property = "portfolio.skip", defaultValue = "false")
    private boolean skip;

    /**
     * Skips all modules but the one in which Maven was started.
     *
     * @since 0.1.0
     */
    @Parameter(property = "portfolio.runOnlyAtExecutionRoot", defaultValue = "false")
    private boolean runOnlyAtExecutionRoot;

    /**
     * The directory with {@code portfolio.yml}. Default: the first of {@code src/site}, {@code site} and the base
     * directory that has one.
     *
     * @since 0.1.0
     */
    @Parameter(property = "portfolio.siteDirectory")
    private @Nullable File siteDirectory;

    @Parameter(defaultValue = "${settings.interactiveMode}", readonly = true)
    private boolean interactive;

    /** Not by {@code @Inject}, whose annotation is in no jar that the plugin has. */
    @Component
    @SuppressWarnings("deprecation")
    private @Nullable ProjectBuilder projectBuilder;

    private @Nullable PomProjects projects;

    /** @param verb what is done with the site, for messages: {@code build} */
    AbstractSiteMojo(String verb) {
        this.verb = verb;
    }

    @Override
    final void execute(BaseDirectory base) throws MojoExecutionException, MojoFailureException {
        MavenProject project = project();
        if (skip) {
            getLog().info("Skipped by portfolio.skip");
            return;
        }
        if (runOnlyAtExecutionRoot && project != null && !project.isExecutionRoot()) {
            getLog().info("Skipped by portfolio.runOnlyAtExecutionRoot: Maven was started in another module");
            return;
        }
        Optional<SiteDirectory> site = SiteDirectory.find(base.path(), base.resolve(siteDirectory));
        if (site.isEmpty()) {
            executeWithoutSite(base);
            return;
        }
        try {
            execute(base, site.get());
        } catch (IOException e) {
            throw new MojoExecutionException("Cannot " + verb + " the site: " + e, e);
        }
    }

    /** What the project, if there is one, adds to the site. */
    final LoadOptions options(BaseDirectory base, Instant now) {
        return LoadOptions.at(now)
                .withTokens(ProjectTokens.of(project()))
                .withProject(PomDefaults.of(project())
                        .at(SourceLinks.of(project(), base.path()))
                        .with(projects(base)));
    }

    private Projects projects(BaseDirectory base) {
        PomProjects known = projects;
        if (known == null) {
            known = new PomProjects(session(), project(), projectBuilder, base);
            projects = known;
        }
        return known;
    }

    /** A build that caches images and logs its progress. */
    final SiteBuild build(BaseDirectory base, SourceTree source, LoadOptions options) {
        return SiteBuild.of(source, options).withImageCache(images(base)).withProgress(progress());
    }

    static ImageCache images(BaseDirectory base) {
        return ImageCache.in(base.state().resolve("images"));
    }

    /** Logs the progress of a build from now on. */
    final Progress progress() {
        return new ProgressLog(
                getLog(), interactive ? ProgressLog.ON_A_TERMINAL : ProgressLog.IN_BATCH_MODE, System::nanoTime);
    }

    /** A goal that is bound in a pom has nothing to do in most modules. On the command line, a user expects a site. */
    private void executeWithoutSite(BaseDirectory base) throws MojoExecutionException, MojoFailureException {
        String reason = "No portfolio.yml in src/site, site or " + base.path().getFileName();
        if (!isCalledByName()) {
            getLog().info(reason + ": no site to " + verb);
            return;
        }
        MavenSession session = session();
        List<String> modules = session == null ? List.of() : SitesOfModules.of(session, base);
        if (modules.isEmpty()) {
            throw new MojoFailureException(reason + ": " + startOne(base));
        }
        executeElsewhere(reason + "; " + String.join(" and ", modules) + (modules.size() == 1 ? " has" : " have")
                + " one: " + calls().call(goal()) + " -pl " + modules.get(0));
    }

    private String startOne(BaseDirectory base) throws MojoExecutionException {
        try {
            String found = Importer.foundIn(base.path()).stream()
                    .map(label -> ", or import that of " + label + " with " + calls().call("init")
                            + " -Dportfolio.from=" + label)
                    .collect(Collectors.joining());
            return "start a site with " + calls().call("init") + found;
        } catch (IOException e) {
            throw new MojoExecutionException("Cannot read " + base.path() + ": " + e, e);
        }
    }

    /** Called on the command line if only modules have a site. */
    void executeElsewhere(String message) throws MojoFailureException {
        getLog().warn(message);
    }

    /** Does the goal's work. */
    abstract void execute(BaseDirectory base, SiteDirectory site) throws IOException, MojoFailureException;
}
