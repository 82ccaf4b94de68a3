package io.github.portfoliomaven.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.load.LoadOptions;
import io.github.portfoliomaven.core.load.SiteInAString;
import io.github.portfoliomaven.core.model.Reports;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.render.output.OutputDirectory;
import io.github.portfoliomaven.render.output.RenderedFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site that shares its folder with the reports of other plugins. */
class ReportsTest {

    private static final SiteInAString SITE = SiteInAString.of("""
            -- portfolio.yml --
            title: Engines
            url: https://example.dev/repo/
            description: Notes on engines.
            reports: true
            -- content/about.md --
            ---
            title: About
            description: Who.
            ---
            See [the API](/apidocs/org/example/Engine.html#run()), [what it needs](/dependencies.html) and
            [coverage](/jacoco/).
            """);

    @TempDir
    Path temp;

    @Test
    void areListedOnAPageThatTheNavigationLeadsTo() throws Exception {
        writeReports();
        SiteResult result = run(SITE);
        assertThat(TestConfig.printed(result.diagnostics())).isEmpty();
        assertThat(read("about/index.html"))
                .contains("<a href=\"/repo/reports/\">Reports</a>", "<a href=\"/repo/jacoco/\">coverage</a>");
        assertThat(read("reports/index.html"))
                .contains("<h1>Reports of the build</h1>")
                .containsSubsequence(
                        "<a href=\"/repo/project-info.html\">Project information</a>",
                        "<a href=\"/repo/apidocs/\">API</a>",
                        "<a href=\"/repo/jacoco/\">Coverage</a>")
                .doesNotContain("Integration tests")
                .contains("content=\"What the build reports of Engines: Project information; API; Coverage.\"");
        assertThat(read("sitemap.xml")).contains("<loc>https://example.dev/repo/reports/</loc>");
        assertThat(read("apidocs/index.html")).isEqualTo("theirs");
    }

    @Test
    void areNotListedWhereTheSiteDoesNotSaySo() throws Exception {
        writeReports();
        SiteResult result = run(SiteInAString.of(""));
        assertThat(TestConfig.printed(result.diagnostics())).isEmpty();
        assertThat(temp.resolve("site/reports")).doesNotExist();
        assertThat(read("index.html")).doesNotContain("Reports");
    }

    @Test
    void haveToBeThereWhenTheSiteIsWritten() throws Exception {
        SiteResult result = run(SITE);
        assertThat(result.failed()).isTrue();
        assertThat(TestConfig.printed(result.diagnostics())).isEqualTo("""
                        src/site/content/about.md:5:15: error: nothing is published at '/apidocs/org/example/Engine.html' [broken-link]
                            See [the API](/apidocs/org/example/Engine.html#run()), [what it needs](/dependencies.html) and
                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                            hint: link to a page or file of the site, or to a full URL with https://
                        src/site/content/about.md:5:72: error: nothing is published at '/dependencies.html' [broken-link]
                            See [the API](/apidocs/org/example/Engine.html#run()), [what it needs](/dependencies.html) and
                                                                                                   ^^^^^^^^^^^^^^^^^^
                            hint: link to a page or file of the site, or to a full URL with https://
                        src/site/content/about.md:6:12: error: nothing is published at '/jacoco/' [broken-link]
                            [coverage](/jacoco/).
                                       ^^^^^^^^
                            hint: link to a page or file of the site, or to a full URL with https://
                        src/site/portfolio.yml:4:10: warning: there are no reports to list [missing-reports]
                            reports: true
                                     ^^^^
                            hint: run the plugins that write them first, as in mvn site, or remove reports""");
    }

    @Test
    void mayComeLaterThanTheCheckAndThePreview() {
        SiteBuild build = SiteBuild.of(SITE.tree(), LoadOptions.at(SiteInAString.NOW));
        assertThat(TestConfig.printed(build.check(1_000_000).diagnostics())).isEmpty();
        RenderedFile page = Objects.requireNonNull(build.render().files())
                .at(new SitePath("/reports/"))
                .orElseThrow();
        assertThat(new String(page.bytes(), StandardCharsets.UTF_8)).contains("There are no reports yet.");
        SiteInAString wrong = SITE.with("content/about.md", "# About\n\nSee [it](/apidoc/Engine.html).\n");
        assertThat(TestConfig.printed(SiteBuild.of(wrong.tree(), LoadOptions.at(SiteInAString.NOW))
                        .render()
                        .diagnostics()))
                .contains("error: nothing is published at '/apidoc/Engine.html' [broken-link]");
    }

    @Test
    void areNeverReplaced() throws Exception {
        writeReports();
        write("index.html");
        SiteResult result = run(SITE);
        assertThat(result.failed()).isTrue();
        assertThat(TestConfig.printed(result.diagnostics())).isEqualTo("""
                        src/site/portfolio.yml:4:10: error: another plugin also writes 'target/site/index.html' [foreign-file]
                            reports: true
                                     ^^^^
                            hint: remove the report 'index' from maven-project-info-reports-plugin, then run mvn clean""");
        assertThat(read("index.html")).isEqualTo("theirs");
        assertThat(temp.resolve("site/about")).doesNotExist();
    }

    @Test
    void areKnownFromTheSitesOwnFilesOfAnEarlierBuild() throws Exception {
        writeReports();
        assertThat(run(SITE.with("content/gone.md", "# Gone\n\nSoon.\n")).failed())
                .isFalse();
        SiteInAString later = SITE.with("content/about.md", "# About\n\nSee [it](/gone/index.html).\n");
        assertThat(TestConfig.printed(run(later).diagnostics()))
                .contains("error: nothing is published at '/gone/index.html' [broken-link]");
    }

    private SiteResult run(SiteInAString site) throws IOException {
        OutputDirectory output = new OutputDirectory(temp.resolve("site"), "target/site", temp.resolve("state"));
        LoadOptions options = LoadOptions.at(SiteInAString.NOW).withReports(new Reports(output.filesOfOthers(), true));
        return SiteBuild.of(site.tree(), options).run(output, false);
    }

    private void writeReports() throws IOException {
        write("project-info.html");
        write("dependencies.html");
        write("apidocs/index.html");
        write("apidocs/org/example/Engine.html");
        write("jacoco/index.html");
    }

    private void write(String name) throws IOException {
        Path file = temp.resolve("site").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "theirs");
    }

    private String read(String name) throws IOException {
        return Files.readString(temp.resolve("site").resolve(name));
    }
}
