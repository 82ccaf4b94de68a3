package io.github.portfoliomaven.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.diagnostic.Location;
import io.github.portfoliomaven.core.load.LoadOptions;
import io.github.portfoliomaven.core.load.ProjectDefaults;
import io.github.portfoliomaven.core.load.SiteInAString;
import io.github.portfoliomaven.core.model.ProjectFacts;
import io.github.portfoliomaven.core.model.ProjectFacts.Fact;
import io.github.portfoliomaven.core.model.ProjectFacts.Links;
import io.github.portfoliomaven.core.model.ProjectFacts.Said;
import io.github.portfoliomaven.core.model.ProjectFacts.Snippet;
import io.github.portfoliomaven.core.model.SourceHost;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages of the projects that a build makes. */
class ProjectPagesTest {

    private static final Links LINKS = new Links(
            "https://licenses.example/mit",
            "https://github.com/o/r/tree/main/core",
            "https://javadoc.io/doc/org.x/core");

    private static final ProjectFacts CORE = facts("core", "The Core", "Counts & adds.", false, LINKS);
    private static final ProjectFacts TOOL = facts(
            "tool", "<b>Tool</b>", "A \"tool\"", true, new Links("javascript:alert(1)", "data:x", "https://[bad"));
    private static final ProjectFacts INNER = new ProjectFacts(
            "org.x:inner",
            "inner/pom.xml",
            false,
            true,
            new Said(new Fact("inner", null), null, null, null, null),
            new Links(null, null, null),
            List.of());

    private static final String CONFIG = """
            title: Site
            url: https://site.example/
            description: A site.
            sections: {modules: {type: projects, from: pom}}
            changelog: CHANGELOG.md
            """;

    private static final SiteInAString SITE = SiteInAString.of("-- portfolio.yml --\n" + CONFIG)
            .beside("CHANGELOG.md", "## 1.2.0 - 2026-01-30\n\nNew.\n\n## 1.1.0 - 2025-12-01\n\nOld.\n")
            .beside(
                    "core/README.md",
                    "# Core of it\n\nIt [counts](src/Count.java), see [the tool](../tool/README.md).\n")
            .beside("core/src/Count.java", "class Count {}\n")
            .beside("tool/README.md", "Text without a heading.\n");

    @Test
    void eachListedModuleIsAPageOfItsReadmeAndItsFacts() {
        assertThat(page(SITE, "/modules/core/"))
                .contains("<h1>Core of it</h1>", "<p class=\"lead\">Counts &amp; adds.</p>")
                .contains("<dd>1.2.0 · <time datetime=\"2026-01-30")
                .contains("<dd>Java 17</dd>")
                .contains("<a href=\"https://licenses.example/mit\">MIT</a>")
                .contains("<a href=\"/releases/\">Releases</a>")
                .contains("<a href=\"https://javadoc.io/doc/org.x/core\">Javadoc</a>")
                .contains("<a href=\"https://github.com/o/r/tree/main/core\">Source code</a>")
                .contains("<a href=\"/modules/tool/\">the tool</a>")
                .contains("1.2.0&lt;/<span", "Maven</figcaption>", "Gradle</figcaption>");
        assertThat(page(SITE, "/modules/"))
                .contains("Counts &amp; adds.", "&lt;b&gt;Tool&lt;/b&gt;")
                .doesNotContain("inner");
    }

    @Test
    void aReleasedVersionIsNotThatOfTheChangelog() {
        assertThat(page(SITE, "/modules/tool/")).contains("<dd>2.0</dd>").doesNotContain("1.2.0 ·");
    }

    @Test
    void whatAHostilePomSaysIsText() {
        assertThat(page(SITE, "/modules/tool/"))
                .contains("<h1>&lt;b&gt;Tool&lt;/b&gt;</h1>", "A &quot;tool&quot;", "<dd>MIT</dd>")
                .doesNotContain("javascript:", "data:x", "[bad", "<b>Tool");
    }

    @Test
    void modulesStandInTheOrderOfTheBuildUnlessAWeightSaysOtherwise() {
        assertThat(page(build(SITE, TOOL, CORE), "/modules/")).containsSubsequence("&lt;b&gt;Tool", "Core of it");
        assertThat(page(SITE, "/modules/")).containsSubsequence("Core of it", "&lt;b&gt;Tool");
        SiteInAString weighed = SITE.beside("tool/README.md", "---\nweight: -1\n---\nText.\n");
        assertThat(page(weighed, "/modules/")).containsSubsequence("&lt;b&gt;Tool", "Core of it");
    }

    @Test
    void aPageOfTheSiteTakesThePlaceOfAModulesAndHasItsFacts() {
        SiteInAString site = SITE.with("content/modules/core.md", "My own words.\n");
        assertThat(page(site, "/modules/core/")).contains("<h1>The Core</h1>", "My own words.", "Java 17");
    }

    @Test
    void aPageNamesAProjectByItsIdItsFolderOrItsFile() {
        for (String name : List.of("org.x:core", "core/pom.xml", "./core/pom.xml")) {
            SiteInAString site = SITE.with("content/work/a.md", "---\nproject: " + name + "\n---\nText.\n");
            assertThat(page(site, "/work/a/")).contains("<h1>The Core</h1>", "Java 17");
        }
        SiteInAString inner = SITE.with("content/work/a.md", "---\nproject: org.x:inner\n---\nText.\n");
        assertThat(page(inner, "/work/a/")).contains("<h1>inner</h1>");
    }

    @Test
    void theHomePageMayBeAboutAProject() {
        SiteInAString site = SITE.beside("README.md", "# Tool\n\n## Features\n\nAll.\n")
                .with("portfolio.yml", CONFIG + "home: {from: README.md, project: org.x:core}\n");
        assertThat(page(site, "/"))
                .contains("<h1>Tool</h1>", "<p class=\"lead\">Counts &amp; adds.</p>", "Java 17", ">Features");
    }

    @Test
    void aPageThatContradictsItsProjectIsAnErrorWithBothPlaces() {
        SiteInAString site = SITE.with("content/work/a.md", """
                ---
                project: org.x:core
                title: Kernel
                description: Counts  & adds.
                version: 1.1
                java: 17
                licence: Apache
                ---
                Text.
                """);
        assertThat(problems(site)).isEqualTo("""
                src/site/content/work/a.md:3:8: error: the name of this project is 'The Core', says core/pom.xml:7:9 [project]
                    title: Kernel
                           ^^^^^^
                    hint: remove 'title' here, or change one of the two; 'headline' and 'lead' are for other words on the page
                src/site/content/work/a.md:5:10: error: the version of this project is '1.3.0-SNAPSHOT', says core/pom.xml:7:9 [project]
                    version: 1.1
                             ^^^
                    hint: remove 'version' here, or change one of the two
                src/site/content/work/a.md:7:10: error: the license of this project is 'MIT', says core/pom.xml:7:9 [project]
                    licence: Apache
                             ^^^^^^
                    hint: remove 'licence' here, or change one of the two
                """);
    }

    @Test
    void aProjectThatIsNotThereIsAnError() {
        SiteInAString site = SITE.with("portfolio.yml", CONFIG + "home: {project: org.x:cor}\n")
                .with("content/work/a.md", "---\ntitle: A\nproject: ../lib/pom.xml\n---\nText.\n");
        assertThat(problems(site)).isEqualTo("""
                src/site/content/work/a.md:3:10: error: there is no project '../lib/pom.xml' [project]
                    project: ../lib/pom.xml
                             ^^^^^^^^^^^^^^
                    hint: the projects are org.x:core, org.x:tool, org.x:inner
                src/site/portfolio.yml:6:17: error: there is no project 'org.x:cor' [project]
                    home: {project: org.x:cor}
                                    ^^^^^^^^^
                    hint: did you mean 'org.x:core'?
                """);
    }

    @Test
    void modulesWithoutAPomAreAnError() {
        assertThat(TestConfig.printed(build(SITE, new ProjectFacts[0]).plan().diagnostics()) + "\n")
                .isEqualTo("""
                src/site/portfolio.yml:4:44: error: there is no pom.xml with a project to publish [from]
                    sections: {modules: {type: projects, from: pom}}
                                                               ^^^
                    hint: run Maven where one is, or name a folder, such as ./pom
                """);
    }

    @Test
    void otherValuesOfTheKeyMeanNothing() {
        SiteInAString site = SITE.with("content/work/a.md", "---\ntitle: A\nproject: Apollo\n---\nText.\n");
        assertThat(problems(site)).isEqualTo("\n");
    }

    private static ProjectFacts facts(String name, String title, String description, boolean released, Links links) {
        Location place = new Location(name + "/pom.xml", 7, 9, 1, "");
        return new ProjectFacts(
                "org.x:" + name,
                name + "/pom.xml",
                true,
                released,
                new Said(
                        new Fact(title, place),
                        new Fact(description, place),
                        new Fact(released ? "2.0" : "1.3.0-SNAPSHOT", place),
                        new Fact("17", place),
                        new Fact("MIT", place)),
                links,
                List.of(
                        new Snippet("Maven", "xml", "<version>", "</version>"),
                        new Snippet("Gradle", "kotlin", "implementation(\"org.x:" + name + ":", "\")")));
    }

    private static String page(SiteInAString site, String path) {
        return page(build(site, CORE, TOOL, INNER), path);
    }

    private static String page(SiteBuild build, String path) {
        return TestConfig.page(build, path);
    }

    private static String problems(SiteInAString site) {
        return TestConfig.printed(build(site, CORE, TOOL, INNER).plan().diagnostics()) + "\n";
    }

    private static SiteBuild build(SiteInAString site, ProjectFacts... facts) {
        SourceHost host = SourceHost.of("https://github.com/o/r", "main", "").orElseThrow();
        ProjectDefaults project = ProjectDefaults.NONE.at(host).with(diagnostics -> List.of(facts));
        return SiteBuild.of(site.tree(), LoadOptions.at(SiteInAString.NOW).withProject(project));
    }
}
