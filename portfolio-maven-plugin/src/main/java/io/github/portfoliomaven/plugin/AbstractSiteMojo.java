package io.github.portfoliomaven.plugin;

import io.github.portfoliomaven.core.load.SiteDirectory;
import java.io.File;
import java.io.IOException;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** A goal that does something with the site of a directory, and nothing where there is none. */
abstract class AbstractSiteMojo extends AbstractMojo {

    private final String verb;

    /** Does nothing when set. */
    @Parameter(property = "portfolio.skip", defaultValue = "false")
    private boolean skip;

    /**
     * The folder that holds {@code portfolio.yml}. Default: the first of {@code src/site}, {@code site} and the base
     * directory that has one.
     */
    @Parameter(property = "portfolio.siteDirectory")
    private @Nullable File siteDirectory;

    @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
    private @Nullable File basedir;

    /** @param verb what is done with the site, for messages: {@code build} */
    AbstractSiteMojo(String verb) {
        this.verb = verb;
    }

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Skipped by portfolio.skip");
            return;
        }
        BaseDirectory base = BaseDirectory.of(basedir);
        Optional<SiteDirectory> site = SiteDirectory.find(base.path(), base.resolve(siteDirectory));
        if (site.isEmpty()) {
            getLog().info("No portfolio.yml in src/site, site or " + base.path().getFileName() + ": no site to "
                    + verb);
            return;
        }
        try {
            execute(base, site.get());
        } catch (IOException e) {
            throw new MojoExecutionException("Cannot " + verb + " the site: " + e, e);
        }
    }

    /** Does the goal's work. */
    abstract void execute(BaseDirectory base, SiteDirectory site) throws IOException, MojoFailureException;
}
