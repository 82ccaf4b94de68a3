package io.github.portfoliomaven.plugin;

import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * The commands that call goals of this plugin, for messages.
 *
 * @param coordinates group, artifact and version, with colons
 * @param prefix prefix of the goal: {@code portfolio} where a pom names the plugin, otherwise the coordinates
 */
record GoalCalls(String coordinates, String prefix) {

    static GoalCalls of(@Nullable MojoExecution execution, @Nullable MavenProject project) {
        if (execution == null) {
            return new GoalCalls("io.github.portfoliomaven:portfolio-maven-plugin", "portfolio");
        }
        String coordinates = execution.getGroupId() + ":" + execution.getArtifactId() + ":" + execution.getVersion();
        boolean inPom = project != null
                && project.getFile() != null
                && project.getPlugin(execution.getGroupId() + ":" + execution.getArtifactId()) != null;
        return new GoalCalls(coordinates, inPom ? "portfolio" : coordinates);
    }

    /** The same, where the pom names the plugin. */
    GoalCalls byPrefix() {
        return new GoalCalls(coordinates, "portfolio");
    }

    /** The command for a goal, such as {@code mvn portfolio:site}. */
    String call(String goal) {
        return "mvn " + prefix + ":" + goal;
    }
}
