package io.github.portfoliomaven.plugin;

import io.github.portfoliomaven.core.load.ProjectDefaults;
import java.io.File;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.apache.maven.model.Model;
import org.apache.maven.model.Scm;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What a {@code pom.xml} says of the site that its project holds. */
final class PomDefaults {

    /** Projects often give their page at such a host as their {@code <url>}; it serves no site of theirs. */
    private static final Set<String> CODE_HOSTS = Set.of("bitbucket.org", "codeberg.org", "github.com", "gitlab.com");

    private PomDefaults() {}

    /** Nothing where there is no pom: what Maven makes up then is not the author's. */
    static ProjectDefaults of(@Nullable MavenProject project) {
        File pom = project == null ? null : project.getFile();
        if (project == null || pom == null) {
            return ProjectDefaults.NONE;
        }
        URI source = webAddress(source(project));
        String url = text(project.getUrl());
        return new ProjectDefaults(
                text(project.getName()),
                url == null || isRepository(url, source) ? null : url,
                "the <url> of " + pom.getName(),
                text(project.getDescription()),
                source == null ? null : source.toString());
    }

    private static boolean isRepository(String url, @Nullable URI source) {
        URI address = webAddress(url);
        return address != null
                && (CODE_HOSTS.contains(host(address))
                        || (source != null && host(address).equals(host(source))));
    }

    private static String host(URI address) {
        return address.getHost().toLowerCase(Locale.ROOT);
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

    private static @Nullable URI webAddress(@Nullable String text) {
        try {
            URI uri = text == null ? null : URI.create(text.strip());
            boolean web = uri != null
                    && uri.getHost() != null
                    && ("https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme()));
            return web ? uri : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static @Nullable String text(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip().replaceAll("\\s+", " ");
    }
}
