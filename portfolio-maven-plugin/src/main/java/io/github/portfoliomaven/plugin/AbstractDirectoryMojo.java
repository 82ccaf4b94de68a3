package io.github.portfoliomaven.plugin;

import java.io.File;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** A goal that works in a directory: that of the module, or the current one if there is no pom. */
abstract class AbstractDirectoryMojo extends AbstractMojo {

    @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
    private @Nullable File basedir;

    @Parameter(defaultValue = "${project}", readonly = true)
    private @Nullable MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true)
    private @Nullable MavenSession session;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true)
    private @Nullable MojoExecution execution;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (session != null && execution != null) {
            GoalParameters.check(session, execution, getLog());
        }
        execute(BaseDirectory.of(basedir));
    }

    /** Does the goal's work. */
    abstract void execute(BaseDirectory base) throws MojoExecutionException, MojoFailureException;

    final @Nullable MavenProject project() {
        return project;
    }

    final @Nullable MavenSession session() {
        return session;
    }

    final boolean isCalledByName() {
        return execution != null && execution.getSource() == MojoExecution.Source.CLI;
    }

    /** The name of this goal. */
    final String goal() {
        return execution == null ? "" : execution.getGoal();
    }

    /** How goals of this plugin are called in this directory. */
    final GoalCalls calls() {
        return GoalCalls.of(execution, project);
    }

    /**
     * A value from the command line: that of the property {@code portfolio.NAME}, or of the bare {@code NAME}. The
     * properties of a pom are ignored, because they may use such names for something else.
     *
     * @param value of the property {@code portfolio.NAME}
     */
    final @Nullable String said(@Nullable String value, String name) {
        return value != null || session == null
                ? value
                : session.getUserProperties().getProperty(name);
    }
}
