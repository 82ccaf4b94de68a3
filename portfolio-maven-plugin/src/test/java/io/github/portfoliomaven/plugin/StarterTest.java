package io.github.portfoliomaven.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.diagnostic.Diagnostic;
import io.github.portfoliomaven.core.load.LoadOptions;
import io.github.portfoliomaven.core.load.ProjectDefaults;
import io.github.portfoliomaven.core.load.Projects;
import io.github.portfoliomaven.core.load.Repository;
import io.github.portfoliomaven.core.load.SourceTree;
import io.github.portfoliomaven.core.model.ProjectFacts;
import io.github.portfoliomaven.render.SiteBuild;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code portfolio:init} writes, and what {@code portfolio:check} says of it. */
class StarterTest {

    @TempDir
    Path folder;

    /** The check knows each text that waits for the author, as soon as it is published. */
    @Test
    void isFullOfPlaceholdersOnceItsDraftsArePublished() throws Exception {
        InitPlan plan = InitPlan.of(BaseDirectory.of(folder.toFile()), SiteType.PERSON, ProjectDefaults.NONE);
        Map<String, String> files = plan.starter(
                        new InitPlan.Overrides("Ada", null, null), GoalCalls.of(null, null), "2026-01-02")
                .site(SiteType.PERSON);
        files.replaceAll((name, text) ->
                text.replace("draft: true\n", "").replaceAll("(?m)^( *)# (headline|lead|email):", "$1$2:"));
        assertThat(SiteBuild.of(
                                SourceTree.ofTexts(files, "src/site"),
                                LoadOptions.at(Instant.parse("2026-06-01T00:00:00Z")))
                        .check(0)
                        .diagnostics())
                .extracting(StarterTest::line)
                .containsExactly(
                        "src/site/content/about.md:3:7: 'Who you are, and how you work.' [placeholder]",
                        "src/site/content/about.md:7:1: 'Three or four principles, each with a reason.' [placeholder]",
                        "src/site/content/about.md:11:1: 'Where you learned it.' [placeholder]",
                        "src/site/content/about.md:15:1: 'How to reach you.' [placeholder]",
                        "src/site/content/index.md:3:11: 'What this is, in a sentence' [placeholder]",
                        "src/site/content/index.md:4:7: 'For whom it is, and what is better afterwards' [placeholder]",
                        "src/site/content/work/first-project.md:3:14: 'One sentence that says what the project changed, for whom, and by how much.' [placeholder]",
                        "src/site/content/work/first-project.md:8:10: 'What was wrong before, in one or two sentences.' [placeholder]",
                        "src/site/content/work/first-project.md:10:31: 'from idea to production, before 3 weeks' [placeholder]",
                        "src/site/content/work/first-project.md:14:1: 'Who needed it, and why then.' [placeholder]",
                        "src/site/content/work/first-project.md:18:1: 'What you chose, and what you did not choose.' [placeholder]",
                        "src/site/content/work/first-project.md:22:1: 'What came of it, in numbers.' [placeholder]",
                        "src/site/data/resume.json: 'One result, with a number' [placeholder]",
                        "src/site/data/resume.json: 'Two or three sentences about your experience.' [placeholder]",
                        "src/site/data/resume.json: 'What you were responsible for.' [placeholder]",
                        "src/site/portfolio.yml:4:6: 'https://example.org/' [placeholder]",
                        "src/site/portfolio.yml:10:10: 'you@example.com' [placeholder]");
    }

    /** A repository that has a README is a site already: only its settings are written, and those the pom knows stay out. */
    @Test
    void ofAReactorShowsItsModulesAndTheOneThatItIsAbout() throws Exception {
        Files.writeString(folder.resolve("README.md"), "# Tool\n");
        ProjectDefaults pom = new ProjectDefaults(
                "Tool",
                "https://tool.example/",
                "the <url> of pom.xml",
                null,
                null,
                null,
                null,
                null,
                problems -> List.of(
                        facts("tool-parent", "pom.xml", false),
                        facts("tool", "tool/pom.xml", true),
                        facts("tool-extras", "extras/pom.xml", true)));
        InitPlan plan = InitPlan.of(BaseDirectory.of(folder.toFile()), SiteType.PROJECT, pom);
        Map<String, String> files = plan.starter(
                        new InitPlan.Overrides(null, null, null), GoalCalls.of(null, null), "2026-01-02")
                .site(SiteType.PROJECT);
        assertThat(files.get("portfolio.yml")).endsWith("""
                home: {from: README.md, project: tool/pom.xml}
                sections:
                  modules: {type: projects, from: pom}
                theme:
                  accent: "#1f5fa8"
                """);
    }

    private static ProjectFacts facts(String artifact, String file, boolean listed) {
        ProjectFacts.Fact name = new ProjectFacts.Fact(artifact, null);
        return new ProjectFacts(
                "org.x:" + artifact,
                file,
                listed,
                true,
                new ProjectFacts.Said(name, null, null, null, null),
                new ProjectFacts.Links(null, null, null),
                List.of());
    }

    @Test
    void isAFewLinesWhereTheRepositoryHasTheContent() throws Exception {
        Files.writeString(
                folder.resolve("README.md"), "# Tool\n\nSee [docs](docs/start.md) and the [license](LICENSE).\n");
        Files.writeString(folder.resolve("LICENSE"), "MIT\n");
        Files.writeString(folder.resolve("CHANGES.md"), "## 1.0 - 2026-01-30\n\nAll.\n");
        Files.createDirectories(folder.resolve("docs"));
        Files.writeString(folder.resolve("docs/start.md"), "# Start\n");
        ProjectDefaults pom = new ProjectDefaults(
                "Tool",
                "https://tool.example/",
                "the <url> of pom.xml",
                "A tool.",
                null,
                "Ada",
                null,
                null,
                Projects.NONE);
        InitPlan plan = InitPlan.of(BaseDirectory.of(folder.toFile()), SiteType.PROJECT, pom);
        Map<String, String> files = plan.starter(
                        new InitPlan.Overrides(null, null, null), GoalCalls.of(null, null), "2026-01-02")
                .site(SiteType.PROJECT);
        assertThat(files).containsOnlyKeys("portfolio.yml");
        assertThat(files.get("portfolio.yml")).endsWith("""
                # title: Tool
                # url: "https://tool.example/"
                # description: A tool.
                language: en
                # author: {name: Ada}
                # footer:
                #   links:
                home: {from: README.md}
                pages:
                  license: {from: LICENSE}
                sections:
                  docs: {type: docs, from: docs}
                changelog: CHANGES.md
                theme:
                  accent: "#1f5fa8"
                """);
        SourceTree tree = SourceTree.ofTexts(files, "src/site").in(Repository.directory(folder));
        LoadOptions options =
                LoadOptions.at(Instant.parse("2026-06-01T00:00:00Z")).withProject(pom);
        assertThat(SiteBuild.of(tree, options).check(0).diagnostics()).isEmpty();
    }

    private static String line(Diagnostic problem) {
        String text = problem.message().replaceFirst(" is a placeholder: .*", "");
        return problem.location() + ": " + text + " [" + problem.code().label() + "]";
    }
}
