package io.github.portfoliomaven.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The site beside the reports of other plugins, and what Maven's plugins do with both. */
class MavenSiteIT {

    private static final String POM = """
            <project>
              <modelVersion>4.0.0</modelVersion>
              <groupId>example</groupId>
              <artifactId>engines</artifactId>
              <version>1</version>
              <name>The Engines</name>
              <description>Notes on engines.</description>
              <url>https://engines.example/</url>
              <distributionManagement><site><id>here</id><url>file://${project.basedir}/deployed</url></site></distributionManagement>
              <properties>
                <maven.compiler.release>17</maven.compiler.release>
                <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
              </properties>
              <!-- dependencies -->
              <build><plugins>
            %s
              </plugins></build>
              <reporting><plugins>
            %s
              </plugins></reporting>
            </project>
            """;

    private static final String FILES = """
            -- src/main/java/example/Engine.java --
            package example;

            /** An engine. */
            public final class Engine {}
            -- src/test/java/example/EngineTest.java --
            package example;

            class EngineTest {
                @org.junit.jupiter.api.Test
                void runs() {
                    new Engine();
                }
            }
            -- src/site/portfolio.yml --
            reports: true
            -- src/site/content/about.md --
            ---
            title: About
            description: What the engines are.
            ---
            See [the class](/apidocs/example/Engine.html) and [the summary](/summary.html).
            """;

    @TempDir
    Path temp;

    @Test
    void listsReportsAndIsStagedPackedAndPublishedWithThem() throws Exception {
        Folder folder = Folder.of(temp, FILES);
        Path bare = bareRepository("gh-pages");
        folder.write(
                "pom.xml",
                POM.formatted(buildPlugins(bare), reports("summary"))
                        .replace(
                                "<!-- dependencies -->",
                                "<dependencies><dependency><groupId>org.junit.jupiter</groupId><artifactId>junit-jupiter</artifactId>"
                                        + "<version>" + PomText.version("junit-jupiter")
                                        + "</version><scope>test</scope></dependency></dependencies>"));

        MavenRun built = MavenRun.in(temp).run("verify", "site");
        assertThat(built.output()).contains("BUILD SUCCESS").contains("Checked 4 pages: nothing to report");
        assertThat(folder.read("target/site/reports/index.html"))
                .containsSubsequence(
                        "<a href=\"/project-info.html\">Project information</a>",
                        "<a href=\"/project-reports.html\">Project reports</a>",
                        "<a href=\"/apidocs/\">API</a>",
                        "<a href=\"/surefire.html\">Tests</a>",
                        "<a href=\"/jacoco/\">Coverage</a>");
        List<String> files = folder.files("target/site");

        // the second build finds the files of the first in the place of reports that are written anew
        assertThat(MavenRun.in(temp).run("site").output()).contains("BUILD SUCCESS", ": 0 files written");

        MavenRun passedOn = asAuthor().run("site:stage", "site:jar", "scm-publish:publish-scm");
        assertThat(passedOn.output()).contains("BUILD SUCCESS");
        assertThat(folder.files("target/staging")).containsExactlyElementsOf(files);
        try (ZipFile jar = new ZipFile(temp.resolve("target/engines-1-site.jar").toFile())) {
            assertThat(jar.stream().filter(entry -> !entry.isDirectory()).map(ZipEntry::getName))
                    .containsAll(files);
        }
        assertThat(published(bare)).containsExactlyElementsOf(files);

        Files.delete(temp.resolve("src/site/content/about.md"));
        assertThat(asAuthor().run("site", "scm-publish:publish-scm").output()).contains("BUILD SUCCESS");
        assertThat(published(bare)).contains("index.html", ".nojekyll").doesNotContain("about/index.html");
    }

    @Test
    void refusesAFileThatTheyWriteToo() throws Exception {
        Folder folder = Folder.of(temp, FILES);
        folder.write(
                "pom.xml",
                POM.formatted(
                        PomText.plugin("maven-site-plugin") + PomText.portfolio("site"),
                        PomText.reportPlugin("maven-project-info-reports-plugin", "index", "summary")));
        folder.write("src/site/content/about.md", "# About\n\nThe engines.\n");
        MavenRun run = MavenRun.in(temp).run("site");
        assertThat(run.status()).isNotZero();
        assertThat(run.lines("ERROR"))
                .contains("src/site/portfolio.yml:1:10: error: another plugin also writes 'target/site/index.html'"
                        + " [foreign-file]");
        assertThat(folder.read("target/site/index.html")).contains("Apache Maven");
        assertThat(folder.files("target/site")).doesNotContain("about/index.html", "sitemap.xml");
    }

    @Test
    void standsAloneWithoutThem() throws Exception {
        Folder folder = Folder.of(temp, FILES);
        folder.write(
                "pom.xml",
                POM.formatted(PomText.plugin("maven-site-plugin") + PomText.portfolio("site"), "")
                        .replace("</properties>", "<maven.site.skip>true</maven.site.skip></properties>"));
        folder.write("src/site/portfolio.yml", "language: en\n");
        folder.write("src/site/content/about.md", "# About\n\nThe engines.\n");
        assertThat(MavenRun.in(temp).run("site").output()).contains("BUILD SUCCESS");
        assertThat(folder.files("target/site"))
                .contains("index.html", "about/index.html")
                .doesNotContain("project-info.html", "css/maven-base.css");
    }

    @Test
    void standsBesideJavadocWithoutTheSitePlugin() throws Exception {
        Folder folder = Folder.of(temp, FILES);
        String javadoc = PomText.plugin(
                "maven-javadoc-plugin",
                "<executions><execution><phase>pre-site</phase><goals><goal>javadoc-no-fork</goal></goals><configuration>",
                "<outputDirectory>${project.reporting.outputDirectory}</outputDirectory></configuration>",
                "</execution></executions>");
        folder.write(
                "pom.xml",
                POM.formatted(PomText.plugin("maven-site-plugin") + PomText.portfolio("site") + javadoc, "")
                        .replace("</properties>", "<maven.site.skip>true</maven.site.skip></properties>"));
        folder.write("src/site/content/about.md", "# About\n\nSee [the class](/apidocs/example/Engine.html).\n");
        MavenRun run = MavenRun.in(temp).run("site");
        assertThat(run.output()).contains("BUILD SUCCESS");
        assertThat(folder.read("target/site/reports/index.html")).contains("<a href=\"/apidocs/\">API</a>");
    }

    private static String buildPlugins(Path repository) {
        return PomText.jarPlugins()
                + PomText.plugin("maven-site-plugin")
                + PomText.plugin(
                        "maven-scm-publish-plugin",
                        "<configuration><content>${project.reporting.outputDirectory}</content>",
                        "<scmBranch>gh-pages</scmBranch><pubScmUrl>scm:git:" + repository.toUri() + "</pubScmUrl>",
                        "</configuration>")
                + "<plugin><groupId>org.jacoco</groupId><artifactId>jacoco-maven-plugin</artifactId><version>"
                + PomText.version("jacoco-maven-plugin")
                + "</version><executions><execution><goals><goal>prepare-agent</goal><goal>report</goal></goals>"
                + "</execution></executions></plugin>\n"
                + PomText.portfolio("check", "site");
    }

    private static String reports(String... ofProject) {
        return PomText.reportPlugin("maven-project-info-reports-plugin", ofProject)
                + PomText.reportPlugin("maven-javadoc-plugin", "javadoc-no-fork")
                + PomText.reportPlugin("maven-surefire-report-plugin", "report-only");
    }

    private MavenRun.Call asAuthor() {
        return MavenRun.in(temp)
                .environment("GIT_AUTHOR_NAME", "Ada")
                .environment("GIT_AUTHOR_EMAIL", "ada@engines.example")
                .environment("GIT_COMMITTER_NAME", "Ada")
                .environment("GIT_COMMITTER_EMAIL", "ada@engines.example");
    }

    /** A repository that has a branch with one empty commit: the plugin wants to check out what it replaces. */
    private Path bareRepository(String branch) throws Exception {
        Path bare = temp.resolve("published.git");
        git("init", "-q", "--bare", bare.toString());
        String tree = git("--git-dir=" + bare, "hash-object", "-t", "tree", "-w", "--stdin");
        String commit = git("--git-dir=" + bare, "commit-tree", tree, "-m", "Start");
        git("--git-dir=" + bare, "update-ref", "refs/heads/" + branch, commit);
        return bare;
    }

    private List<String> published(Path bare) throws Exception {
        return git("--git-dir=" + bare, "ls-tree", "-r", "--name-only", "gh-pages")
                .lines()
                .sorted()
                .toList();
    }

    private String git(String... arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("git", "-c", "user.name=Ada", "-c", "user.email=ada@engines.example"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(output).isZero();
        return output.strip();
    }
}
