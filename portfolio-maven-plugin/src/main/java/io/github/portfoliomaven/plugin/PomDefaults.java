package io.github.portfoliomaven.plugin;

import io.github.portfoliomaven.core.load.ProjectDefaults;
import io.github.portfoliomaven.core.load.Projects;
import io.github.portfoliomaven.core.model.Link;
import java.io.File;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.maven.model.License;
import org.apache.maven.model.Model;
import org.apache.maven.model.Organization;
import org.apache.maven.model.Scm;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What a {@code pom.xml} says of the site that its project holds. */
final class PomDefaults {

    private static final Pattern PARENT = Pattern.compile(
            "(?<=\\w)[\\s:(\\[–—-]+(?:parent|aggregator|reactor|root)(?:\\s+pom)?[)\\]]?$", Pattern.CASE_INSENSITIVE);

    private PomDefaults() {}

    /** Empty if there is no pom: Maven's made-up project is not the author's. */
    static ProjectDefaults of(@Nullable MavenProject project) {
        File pom = project == null ? null : project.getFile();
        if (project == null || pom == null) {
            return ProjectDefaults.NONE;
        }
        return new ProjectDefaults(
                title(project),
                text(project.getUrl()),
                "the <url> of " + pom.getName(),
                text(project.getDescription()),
                text(source(project)),
                author(project),
                licence(project),
                null,
                Projects.NONE);
    }

    /** The project's name; the suffix by which a reactor's root says that it is one is left out. */
    private static @Nullable String title(MavenProject project) {
        String name = text(project.getName());
        boolean root = name != null && "pom".equals(project.getPackaging());
        return root ? PARENT.matcher(name).replaceFirst("") : name;
    }

    /** The only developer; the organization if there are several or none. */
    private static @Nullable String author(MavenProject project) {
        List<String> developers = project.getDevelopers().stream()
                .map(developer -> text(developer.getName()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Organization organization = project.getOrganization();
        return developers.size() == 1 ? developers.get(0) : organization == null ? null : text(organization.getName());
    }

    /** The first: where there are several, users choose. */
    private static @Nullable Link licence(MavenProject project) {
        for (License licence : project.getLicenses()) {
            String name = text(licence.getName());
            String url = text(licence.getUrl());
            if (name != null && url != null) {
                return new Link(name, url);
            }
        }
        return null;
    }

    /**
     * The {@code <scm><url>} as the nearest pom declares it. Maven adds the name of a module to an inherited one, which
     * leads nowhere at most hosts.
     */
    static @Nullable String source(MavenProject project) {
        for (MavenProject at = project; at != null; at = at.getParent()) {
            Model declared = at.getOriginalModel();
            Scm scm = declared == null ? null : declared.getScm();
            if (scm != null && scm.getUrl() != null && at.getScm() != null) {
                return at.getScm().getUrl();
            }
        }
        return null;
    }

    /** On one line, or {@code null} if there is no text. */
    static @Nullable String text(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip().replaceAll("\\s+", " ");
    }
}
