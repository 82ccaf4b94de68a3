package io.github.portfoliomaven.plugin;

import io.github.portfoliomaven.core.load.SiteDirectory;
import java.io.File;
import java.util.List;
import java.util.Objects;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/**
 * The modules of a build that have a site. Maven runs a goal that needs no pom once when it is called by name, in the
 * first project; to build the site of a module from the root, a user has to name the module.
 */
final class SitesOfModules {

    private SitesOfModules() {}

    /** Those modules, as paths from a directory. */
    static List<String> of(MavenSession session, BaseDirectory base) {
        return session.getProjects().stream()
                .map(MavenProject::getBasedir)
                .filter(Objects::nonNull)
                .map(File::toPath)
                .filter(directory -> SiteDirectory.find(directory, null).isPresent())
                .map(base::display)
                .toList();
    }
}
