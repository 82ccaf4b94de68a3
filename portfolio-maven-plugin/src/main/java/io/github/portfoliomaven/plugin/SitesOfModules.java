package io.github.portfoliomaven.plugin;

import io.github.portfoliomaven.core.load.SiteDirectory;
import java.io.File;
import java.util.List;
import java.util.Objects;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/**
 * The modules of a build that have a site. Maven runs a goal that needs no pom once when it is called by name, in the
 * first project; who calls it at the root of a build whose site is in a module has to name the module.
 */
final class SitesOfModules {

    private SitesOfModules() {}

    /** Such as {@code ; docs has one: add -pl docs}; empty when no module of the build has a site. */
    static String wayOut(MavenSession session, BaseDirectory base) {
        List<String> modules = session.getProjects().stream()
                .map(MavenProject::getBasedir)
                .filter(Objects::nonNull)
                .map(File::toPath)
                .filter(directory -> SiteDirectory.find(directory, null).isPresent())
                .map(base::display)
                .toList();
        return modules.isEmpty()
                ? ""
                : "; " + String.join(" and ", modules) + (modules.size() == 1 ? " has" : " have") + " one: add -pl "
                        + String.join(",", modules);
    }
}
