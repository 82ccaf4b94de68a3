package io.github.portfoliomaven.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.model.ProjectFacts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.building.DefaultModelBuilderFactory;
import org.apache.maven.model.building.DefaultModelBuildingRequest;
import org.apache.maven.model.building.ModelBuildingException;
import org.apache.maven.model.building.ModelBuildingResult;
import org.apache.maven.model.building.ModelCache;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What poms say of the projects of a build; read by Maven's own builder of models. */
class PomProjectsTest {

    private static final String ROOT = """
            <project>
              <modelVersion>4.0.0</modelVersion>
              <groupId>org.x</groupId>
              <artifactId>x-parent</artifactId>
              <version>1.3.0-SNAPSHOT</version>
              <packaging>pom</packaging>
              <name>X</name>
              <description>All of it.</description>
              <licenses><license><name>MIT</name><url>https://licenses.example/mit</url></license></licenses>
              <properties><maven.compiler.source>1.8</maven.compiler.source></properties>
              <modules><module>tool</module><module>core</module><module>bom</module><module>tests</module></modules>
            </project>
            """;

    @TempDir
    private Path folder;

    private final List<MavenProject> reactor = new ArrayList<>();

    @BeforeEach
    void repository() throws Exception {
        Files.writeString(folder.resolve("pom.xml"), ROOT);
        module("core", "<name>The ${project.artifactId}</name>\n  <description>\n  Counts.\n</description>");
        module(
                "tool",
                "<packaging>maven-plugin</packaging>\n  <properties><maven.compiler.release>17</maven.compiler.release></properties>");
        module("bom", "<packaging>pom</packaging>");
        module("tests", "<properties><maven.deploy.skip>true</maven.deploy.skip></properties>");
    }

    @Test
    void areTheModulesInTheOrderOfTheirPoms() throws Exception {
        List<ProjectFacts> all = read("core", "", "bom", "tests", "tool");
        assertThat(all)
                .extracting(ProjectFacts::id)
                .containsExactly("org.x:x-parent", "org.x:tool", "org.x:core", "org.x:bom", "org.x:tests");
        assertThat(all)
                .extracting(ProjectFacts::file)
                .containsExactly("pom.xml", "tool/pom.xml", "core/pom.xml", "bom/pom.xml", "tests/pom.xml");
        assertThat(all)
                .filteredOn(ProjectFacts::listed)
                .extracting(ProjectFacts::artifact)
                .containsExactly("tool", "core", "bom");
    }

    @Test
    void sayWhatStandsInTheirPoms() throws Exception {
        ProjectFacts core = read("", "core").get(1);
        assertThat(core.said().name().text()).isEqualTo("The core");
        assertThat(core.said().name().place()).hasToString("core/pom.xml:5:9");
        assertThat(Objects.requireNonNull(core.said().description()).text()).isEqualTo("Counts.");
        assertThat(Objects.requireNonNull(core.said().version()).text()).isEqualTo("1.3.0-SNAPSHOT");
        assertThat(Objects.requireNonNull(core.said().java()).text()).isEqualTo("8");
        assertThat(Objects.requireNonNull(core.said().license()).text()).isEqualTo("MIT");
        assertThat(Objects.requireNonNull(core.said().license()).place()).hasToString("pom.xml:9:28");
        assertThat(core.released()).isFalse();
        assertThat(core.links().license()).isEqualTo("https://licenses.example/mit");
        assertThat(core.links().javadoc()).isNull();
    }

    @Test
    void takeOverNoNameOrDescriptionOfTheirParent() throws Exception {
        ProjectFacts tool = read("", "tool").get(1);
        assertThat(tool.said().name()).isEqualTo(new ProjectFacts.Fact("tool", null));
        assertThat(tool.said().description()).isNull();
        assertThat(Objects.requireNonNull(tool.said().java()).text()).isEqualTo("17");
    }

    @Test
    void sayWhatToCopy() throws Exception {
        List<ProjectFacts> all = read("", "tool", "core", "bom");
        assertThat(all.get(0).snippets()).isEmpty();
        assertThat(codes(all.get(1))).containsExactly("""
                <plugin>
                  <groupId>org.x</groupId>
                  <artifactId>tool</artifactId>
                  <version>1.2</version>
                </plugin>""");
        assertThat(codes(all.get(2))).containsExactly("""
                <dependency>
                  <groupId>org.x</groupId>
                  <artifactId>core</artifactId>
                  <version>1.2</version>
                </dependency>""", "implementation(\"org.x:core:1.2\")");
        assertThat(codes(all.get(3))).containsExactly("""
                <dependency>
                  <groupId>org.x</groupId>
                  <artifactId>bom</artifactId>
                  <version>1.2</version>
                  <type>pom</type>
                  <scope>import</scope>
                </dependency>""", "implementation(platform(\"org.x:bom:1.2\"))");
    }

    @Test
    void aModuleThatIsDeployedByThePluginOfCentralIsListedWhereThatOfMavenIsSkipped() throws Exception {
        String central = "<build><plugins><plugin><groupId>org.sonatype.central</groupId>"
                + "<artifactId>central-publishing-maven-plugin</artifactId><version>1</version><configuration>%s"
                + "</configuration></plugin></plugins></build>"
                + "<properties><maven.deploy.skip>true</maven.deploy.skip></properties>";
        module("core", central.formatted(""));
        module(
                "tool",
                central.formatted("<excludeArtifacts><excludeArtifact>tool</excludeArtifact></excludeArtifacts>"));
        module("tests", central.formatted("<skipPublishing>true</skipPublishing>"));
        List<ProjectFacts> all = read("", "core", "tool", "tests");
        assertThat(all)
                .filteredOn(ProjectFacts::listed)
                .extracting(ProjectFacts::artifact)
                .containsExactly("core");
        assertThat(all.get(2).links().javadoc()).isEqualTo("https://javadoc.io/doc/org.x/core");
    }

    @Test
    void aPomOutsideOfTheBaseDirectoryIsNamedByItsPathFromThere() throws Exception {
        read("", "core");
        BaseDirectory base = new BaseDirectory(folder.resolve("tool").toAbsolutePath());
        assertThat(PomFacts.of(reactor.get(1), base).file()).isEqualTo("../core/pom.xml");
    }

    private void module(String name, String more) throws IOException {
        Files.createDirectories(folder.resolve(name));
        Files.writeString(folder.resolve(name).resolve("pom.xml"), """
                <project>
                  <modelVersion>4.0.0</modelVersion>
                  <parent><groupId>org.x</groupId><artifactId>x-parent</artifactId><version>1.3.0-SNAPSHOT</version></parent>
                  <artifactId>%s</artifactId>
                  %s
                </project>
                """.formatted(name, more));
    }

    private List<ProjectFacts> read(String... modules) throws Exception {
        for (String module : modules) {
            reactor.add(project(folder.resolve(module).resolve("pom.xml")));
        }
        MavenProject current = reactor.stream()
                .filter(project -> project.getArtifactId().equals("x-parent"))
                .findFirst()
                .orElseThrow();
        return new PomProjects(session(), current, null, new BaseDirectory(folder.toAbsolutePath()))
                .read(new Diagnostics());
    }

    @SuppressWarnings("deprecation") // the only way to make a session without a container
    private MavenSession session() {
        MavenSession session = new MavenSession(
                null,
                null,
                new org.apache.maven.execution.DefaultMavenExecutionRequest(),
                new org.apache.maven.execution.DefaultMavenExecutionResult());
        session.setAllProjects(reactor);
        return session;
    }

    private static MavenProject project(Path pom) throws ModelBuildingException {
        DefaultModelBuildingRequest request = new DefaultModelBuildingRequest();
        request.setPomFile(pom.toFile());
        request.setLocationTracking(true);
        request.setSystemProperties(new Properties());
        request.setModelCache(new NoCache());
        ModelBuildingResult result =
                new DefaultModelBuilderFactory().newInstance().build(request);
        MavenProject project = new MavenProject(result.getEffectiveModel());
        project.setOriginalModel(result.getRawModel());
        project.setFile(pom.toFile());
        return project;
    }

    private static List<String> codes(ProjectFacts facts) {
        return facts.snippets().stream().map(snippet -> snippet.code("1.2")).toList();
    }

    /** Keeps nothing. */
    private static final class NoCache implements ModelCache {

        @Override
        public void put(String groupId, String artifactId, String version, String tag, Object data) {}

        @Override
        public Object get(String groupId, String artifactId, String version, String tag) {
            return null;
        }
    }
}
