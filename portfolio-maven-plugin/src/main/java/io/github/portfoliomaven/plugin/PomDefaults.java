package io.github.portfoliomaven.plugin;

import io.github.portfoliomaven.core.load.ProjectDefaults;
import java.io.File;
import org.apache.maven.model.Model;
import org.apache.maven.model.Scm;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What a {@code pom.xml} says of the site that its project holds. */
final class PomDefaults {

    private PomDefaults() {}

    /** Nothing where there is no pom: what Maven makes up then is not the author's. */
    static ProjectDefaults of(@Nullable MavenProject project) {
        File pom = project == null ? null : project.getFile();
        if (project == null || pom == null) {
            return ProjectDefaults.NONE;
        }
        return new ProjectDefaults(
                text(project.getName()),
                text(project.getUrl()),
                "the <url> of " + pom.getName(),
                text(project.getDescription()),
                text(source(project)));
    }

    /**
     * The {@code <scm><url>} as the nearest pom declares it. Maven adds the name of a module to an inherited one, which
     * leads nowhere at most hosts.
     */
    private static @Nullable String source(MavenProject project) {
        for (MavenProject at = project; at != null; at = at.getParent()) {
            Model declared = at.getOriginalModel();
            Scm scm = declared == null ? null : declared.getScm();
            if (scm != null && scm.getUrl() != null && at.getScm() != null) {
                return at.getScm().getUrl();
            }
        }
        return null;
    }

    /** On one line; {@code null} when nothing is said. */
    static @Nullable String text(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip().replaceAll("\\s+", " ");
    }
}
