package io.github.portfoliomaven.plugin;

import io.github.portfoliomaven.core.diagnostic.Location;
import io.github.portfoliomaven.core.model.ProjectFacts;
import io.github.portfoliomaven.core.model.ProjectFacts.Fact;
import io.github.portfoliomaven.core.model.SourceHost;
import java.io.File;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.maven.model.InputLocation;
import org.apache.maven.model.License;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/** What a {@code pom.xml} says of its project. */
final class PomFacts {

    private static final String COMPILER = "org.apache.maven.plugins:maven-compiler-plugin";
    private static final String INSTALL = "org.apache.maven.plugins:maven-install-plugin";
    private static final String DEPLOY = "org.apache.maven.plugins:maven-deploy-plugin";
    private static final String CENTRAL = "org.sonatype.central:central-publishing-maven-plugin";
    private static final String NEXUS = "org.sonatype.plugins:nexus-staging-maven-plugin";

    private final MavenProject project;
    private final BaseDirectory base;

    private PomFacts(MavenProject project, BaseDirectory base) {
        this.project = project;
        this.base = base;
    }

    /** @param base what the path of the pom is relative to */
    static ProjectFacts of(MavenProject project, BaseDirectory base) {
        return new PomFacts(project, base).facts();
    }

    private ProjectFacts facts() {
        return new ProjectFacts(
                project.getGroupId() + ":" + project.getArtifactId(),
                path(project.getFile().toPath().toAbsolutePath().normalize()),
                isListed(),
                !project.getVersion().endsWith("-SNAPSHOT"),
                said(),
                links(),
                PomCoordinates.snippets(project));
    }

    /** Whether others can use it: it is deployed, and more than a parent. */
    private boolean isListed() {
        boolean library = !"pom".equals(project.getPackaging()) || PomCoordinates.isBom(project);
        return library && !isSkipped(INSTALL, "skip", "maven.install.skip") && isDeployed();
    }

    /** Where another plugin deploys to Central, that of Maven is often skipped for it. */
    private boolean isDeployed() {
        if (project.getPlugin(CENTRAL) != null) {
            return !isSkipped(CENTRAL, "skipPublishing", "skipPublishing") && !isExcluded();
        } else if (project.getPlugin(NEXUS) != null) {
            return !isSkipped(NEXUS, "skipNexusStagingDeployMojo", "skipNexusStagingDeployMojo");
        }
        return !isSkipped(DEPLOY, "skip", "maven.deploy.skip");
    }

    private boolean isSkipped(String plugin, String parameter, String property) {
        String configured = configured(plugin, parameter);
        return "true".equalsIgnoreCase(configured == null ? property(property) : configured);
    }

    private boolean isExcluded() {
        Xpp3Dom excluded = configuration(CENTRAL, "excludeArtifacts");
        return excluded != null
                && Stream.of(excluded.getChildren())
                        .anyMatch(each -> project.getArtifactId().equals(PomDefaults.text(each.getValue())));
    }

    private ProjectFacts.Said said() {
        Model own = project.getOriginalModel();
        Model all = project.getModel();
        String name = own == null || own.getName() == null ? null : PomDefaults.text(project.getName());
        String description =
                own == null || own.getDescription() == null ? null : PomDefaults.text(project.getDescription());
        License license = license();
        String java = java();
        return new ProjectFacts.Said(
                name == null ? new Fact(project.getArtifactId(), null) : new Fact(name, place(all.getLocation("name"))),
                description == null ? null : new Fact(description, place(all.getLocation("description"))),
                new Fact(project.getVersion(), place(all.getLocation("version"))),
                java == null ? null : new Fact(java, place(all.getLocation("properties"))),
                license == null
                        ? null
                        : new Fact(
                                Objects.requireNonNull(PomDefaults.text(license.getName())),
                                place(license.getLocation("name"))));
    }

    private @Nullable License license() {
        return project.getLicenses().stream()
                .filter(each -> PomDefaults.text(each.getName()) != null)
                .findFirst()
                .orElse(null);
    }

    /** The release that the compiler is told to write for, such as {@code 8} for {@code 1.8}. */
    private @Nullable String java() {
        return Stream.of(
                        configured(COMPILER, "release"),
                        property("maven.compiler.release"),
                        configured(COMPILER, "target"),
                        property("maven.compiler.target"),
                        configured(COMPILER, "source"),
                        property("maven.compiler.source"))
                .filter(Objects::nonNull)
                .map(release -> release.startsWith("1.") ? release.substring(2) : release)
                .filter(release -> release.matches("\\d{1,3}"))
                .findFirst()
                .orElse(null);
    }

    private ProjectFacts.Links links() {
        License license = license();
        SourceHost host = SourceLinks.of(
                project, project.getBasedir().toPath().toAbsolutePath().normalize());
        String source = host == null ? PomDefaults.source(project) : host.folders();
        boolean jar = !"pom".equals(project.getPackaging());
        return new ProjectFacts.Links(
                license == null ? null : PomDefaults.text(license.getUrl()),
                PomDefaults.text(source),
                jar && isOnCentral()
                        ? "https://javadoc.io/doc/" + project.getGroupId() + "/" + project.getArtifactId()
                        : null);
    }

    /** Whether it is published to Maven Central, from which javadoc.io takes the Javadoc of releases. */
    private boolean isOnCentral() {
        String url = project.getDistributionManagement() == null
                        || project.getDistributionManagement().getRepository() == null
                ? ""
                : String.valueOf(
                        project.getDistributionManagement().getRepository().getUrl());
        return url.contains("sonatype.")
                || url.contains("repository.apache.org")
                || project.getPlugin(CENTRAL) != null
                || project.getPlugin(NEXUS) != null;
    }

    private @Nullable String property(String name) {
        Properties properties = project.getProperties();
        return properties == null ? null : PomDefaults.text(properties.getProperty(name));
    }

    private @Nullable String configured(String plugin, String parameter) {
        Xpp3Dom value = configuration(plugin, parameter);
        return value == null ? null : PomDefaults.text(value.getValue());
    }

    private @Nullable Xpp3Dom configuration(String plugin, String parameter) {
        Plugin found = project.getPlugin(plugin);
        return found != null && found.getConfiguration() instanceof Xpp3Dom configuration
                ? configuration.getChild(parameter)
                : null;
    }

    /** Where something is written, if that is a file: a parent from a repository is none that anybody can change. */
    private @Nullable Location place(@Nullable InputLocation location) {
        String file = location == null || location.getSource() == null
                ? null
                : location.getSource().getLocation();
        return location == null || file == null || location.getLineNumber() < 1 || !new File(file).isFile()
                ? null
                : new Location(
                        path(Path.of(file).toAbsolutePath().normalize()),
                        location.getLineNumber(),
                        Math.max(1, location.getColumnNumber()),
                        1,
                        "");
    }

    private String path(Path file) {
        boolean related =
                file.getRoot() != null && file.getRoot().equals(base.path().getRoot());
        Path shown = related ? base.path().relativize(file) : file;
        return shown.toString().replace(file.getFileSystem().getSeparator(), "/");
    }
}
