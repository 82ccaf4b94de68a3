package io.github.portfoliomaven.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.load.LoadOptions;
import io.github.portfoliomaven.core.load.ProjectDefaults;
import io.github.portfoliomaven.core.load.SiteDirectory;
import io.github.portfoliomaven.core.load.SiteInAString;
import io.github.portfoliomaven.core.load.SourceTree;
import io.github.portfoliomaven.core.model.SourceHost;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Content that lies elsewhere in the repository. */
class FromRepositoryTest {

    private static final String CONFIG = """
            title: Tool
            url: https://tool.example/
            description: A tool.
            home: {from: README.md}
            pages: {license: {from: LICENSE}, contributing: {from: CONTRIBUTING.md}}
            sections: {docs: {type: docs, from: docs}}
            changelog: CHANGELOG.md
            theme: {editUrl: "https://github.com/o/r/edit/main/src/site/"}
            """;

    private static final SiteInAString SITE = SiteInAString.of("-- portfolio.yml --\n" + CONFIG)
            .beside("README.md", """
                    # The tool

                    [![Build](https://ci.example/badge.svg)](https://ci.example/) [![Chat][chat]](https://chat.example/)
                    <a href="https://x.example/"><img src="https://img.shields.io/x"></a>

                    Read [how to start](docs/guide/start.md#first), [all docs](docs/), [the licence](LICENSE), [news](CHANGELOG.md),
                    [the code](src/main/java/App.java#L3), [all code](src/main/), [the issues](/.github/issue.md).

                    ```
                    ![Build](https://ci.example/badge.svg)
                    ```

                    ![Screen](images/screen.svg)

                    [chat]: https://img.shields.io/badge/chat.svg
                    """)
            .beside("LICENSE", "  MIT <License>\n")
            .beside("CONTRIBUTING.md", "Please do. See [README](README.md).\n")
            .beside("CHANGELOG.md", "## 1.0.0 - 2026-Jan-30\n\nSee [start](docs/guide/start.md).\n")
            .beside("docs/README.md", "# Docs\n\n[Tool](../README.md), [guide](guide/), [pom](../pom.xml).\n")
            .beside("docs/guide/start.md", "# Start\n\n## First\n\n![A](a.svg) [License](../../LICENSE)\n")
            .beside("docs/guide/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>")
            .beside("images/screen.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"8\" height=\"6\"/>")
            .beside("src/main/java/App.java", "class App {}\n")
            .beside(".github/issue.md", "# Issue\n")
            .beside("pom.xml", "<project/>\n");

    @Test
    void filesBecomePages() {
        assertThat(page("/"))
                .contains("<h1>The tool</h1>")
                .contains("<img src=\"/images/screen.svg\" alt=\"Screen\" width=\"8\" height=\"6\"");
        assertThat(page("/license/")).contains("<h1>License</h1>").contains("  MIT &lt;License&gt;");
        assertThat(page("/contributing/")).contains("<h1>Contributing</h1>", "<a href=\"/\">README</a>");
        assertThat(page("/docs/guide/start/"))
                .contains("<h1>Start</h1>", "<img src=\"/docs/guide/a.svg\"", "<a href=\"/license/\">License</a>")
                .contains("href=\"https://github.com/o/r/edit/main/docs/guide/start.md\"");
    }

    @Test
    void linksLeadWhereTheHostOfTheRepositoryLeadsThem() {
        assertThat(page("/"))
                .contains(
                        "<a href=\"/docs/guide/start/#first\">how to start</a>",
                        "<a href=\"/docs/\">all docs</a>",
                        "<a href=\"/license/\">the licence</a>",
                        "<a href=\"/releases/\">news</a>",
                        "<a href=\"https://github.com/o/r/blob/main/src/main/java/App.java#L3\">the code</a>",
                        "<a href=\"https://github.com/o/r/tree/main/src/main\">all code</a>",
                        "<a href=\"https://github.com/o/r/blob/main/.github/issue.md\">the issues</a>");
        assertThat(page("/docs/"))
                .contains(
                        "<a href=\"/\">Tool</a>",
                        "<a href=\"/docs/guide/\">guide</a>",
                        "<a href=\"https://github.com/o/r/blob/main/pom.xml\">pom</a>");
        assertThat(page("/releases/")).contains("<a href=\"/docs/guide/start/\">start</a>");
    }

    @Test
    void linksOutOfTheRepositoryLeadToPagesOfItsHost() {
        SiteInAString site = SITE.beside(
                        "CONTRIBUTING.md",
                        "[All](../../issues), [one](../../issues/7?a=b#c), [news](../../releases/latest), [book](../../wiki/How%20to).\n")
                .beside("docs/guide/start.md", "# Start\n\n## First\n\n[All](../../../../issues) ![A](a.svg)\n");
        assertThat(page(site, "/contributing/"))
                .contains(
                        "<a href=\"https://github.com/o/r/issues\">All</a>",
                        "<a href=\"https://github.com/o/r/issues/7?a=b#c\">one</a>",
                        "<a href=\"https://github.com/o/r/releases/latest\">news</a>",
                        "<a href=\"https://github.com/o/r/wiki/How%20to\">book</a>");
        assertThat(page(site, "/docs/guide/start/")).contains("<a href=\"https://github.com/o/r/issues\">All</a>");
        SiteInAString wrong =
                SITE.beside("CONTRIBUTING.md", "[A](../issues), [B](../../../issues), [C](../../secret/x).\n");
        assertThat(printed(wrong)).contains("'../issues'", "'../../../issues'", "'../../secret/x'");
    }

    @Test
    void badgesAreLeftOutUnlessTheSiteWantsThem() {
        assertThat(page("/"))
                .doesNotContain(
                        "<img src=\"https://", "shields.io", "https://ci.example/\"", "x.example", "chat.example")
                .contains("![Build](https://ci.example/badge.svg)");
        assertThat(page(SITE.with("portfolio.yml", CONFIG + "markdown: {badges: true}\n"), "/"))
                .contains(
                        "<a href=\"https://ci.example/\"><img src=\"https://ci.example/badge.svg\" alt=\"Build\"",
                        "<img src=\"https://img.shields.io/x\">",
                        "<img src=\"https://img.shields.io/badge/chat.svg\"");
    }

    @Test
    void aContentFileOfTheSiteMayLinkToThemByTheirPlaces() {
        SiteInAString site = SITE.with("content/about.md", "# About\n\n[Docs](../../../docs/README.md)\n");
        assertThat(page(site, "/about/")).contains("<a href=\"/docs/\">Docs</a>");
    }

    @Test
    void whatCannotBePublishedIsAnError() {
        SiteInAString site = SITE.with("portfolio.yml", """
                title: Tool
                url: https://tool.example/
                home: {from: ../README.md}
                pages:
                  license: {from: LICENCE}
                  docs: {from: docs}
                  guide: {from: guide.adoc}
                  secret: {from: .git/config}
                  Über uns: {from: LICENSE}
                sections:
                  docs: {type: docs, from: README.md}
                  site: {from: src}
                """)
                .beside("guide.adoc", "= Guide\n")
                .beside("src/site/content/x.md", "# X\n");
        assertThat(printed(site)).isEqualTo("""
                src/site/portfolio.yml:3:14: error: there is no file '../README.md' [from]
                    home: {from: ../README.md}
                                 ^^^^^^^^^^^^
                    hint: did you mean 'README.md'?
                src/site/portfolio.yml:5:19: error: there is no file 'LICENCE' [from]
                      license: {from: LICENCE}
                                      ^^^^^^^
                    hint: did you mean 'LICENSE'?
                src/site/portfolio.yml:6:16: error: 'docs' is a folder [from]
                      docs: {from: docs}
                                   ^^^^
                    hint: name a file
                src/site/portfolio.yml:7:17: error: 'guide.adoc' is not read: it is no Markdown [from]
                      guide: {from: guide.adoc}
                                    ^^^^^^^^^^
                    hint: name a .md file, or one of plain text
                src/site/portfolio.yml:8:18: error: there is no file '.git/config' [from]
                      secret: {from: .git/config}
                                     ^^^^^^^^^^^
                    hint: write it relative to the base directory, with forward slashes, like src/main/java/App.java
                src/site/portfolio.yml:9:3: error: 'Über uns' is no last part of a path [bad-value]
                      Über uns: {from: LICENSE}
                      ^^^^^^^^
                    hint: write small letters, digits and hyphens, such as license
                src/site/portfolio.yml:11:28: error: 'README.md' is a file [from]
                      docs: {type: docs, from: README.md}
                                               ^^^^^^^^^
                    hint: name a folder, or publish the file by 'pages'
                src/site/portfolio.yml:12:16: error: 'src' holds the site itself [from]
                      site: {from: src}
                                   ^^^
                    hint: name a folder beside it""");
    }

    @Test
    void twoSourcesOfOnePageAndLinksToNowhereAreErrors() {
        SiteInAString site = SITE.with("content/index.md", "# Home\n")
                .with("content/docs/guide/start.md", "# Start\n")
                .beside("CONTRIBUTING.md", "[None](NOTHING.md), [none](lib/none.txt), [out](../out.md).\n");
        assertThat(printed(site)).isEqualTo("""
                CONTRIBUTING.md:1:8: error: there is no file 'NOTHING.md' to link to [broken-link]
                    [None](NOTHING.md), [none](lib/none.txt), [out](../out.md).
                           ^^^^^^^^^^
                    hint: link to the Markdown file of the page, relative to this file
                CONTRIBUTING.md:1:28: error: there is no file 'lib/none.txt' to link to [broken-link]
                    [None](NOTHING.md), [none](lib/none.txt), [out](../out.md).
                                               ^^^^^^^^^^^^
                    hint: link to the Markdown file of the page, relative to this file
                CONTRIBUTING.md:1:49: error: there is no file '../out.md' to link to [broken-link]
                    [None](NOTHING.md), [none](lib/none.txt), [out](../out.md).
                                                                    ^^^^^^^^^
                    hint: link to the Markdown file of the page, relative to this file
                src/site/portfolio.yml:4:14: error: README.md and src/site/content/index.md would both be published as content/index.md [duplicate-path]
                    home: {from: README.md}
                                 ^^^^^^^^^
                    hint: remove one of the two, or publish one of them under another name
                src/site/portfolio.yml:6:37: error: docs/guide/start.md and src/site/content/docs/guide/start.md would both be published as content/docs/guide/start.md [duplicate-path]
                    sections: {docs: {type: docs, from: docs}}
                                                        ^^^^
                    hint: remove one of the two, or publish one of them under another name""");
    }

    @Test
    void withoutTheAddressOfTheRepositoryALinkToWhatIsNotPublishedIsAnError() {
        SiteInAString site =
                SITE.with("portfolio.yml", "title: T\nurl: https://t.example/\nhome: {from: CONTRIBUTING.md}\n");
        SiteResult planned =
                SiteBuild.of(site.tree(), LoadOptions.at(SiteInAString.NOW)).plan();
        assertThat(TestConfig.printed(planned.diagnostics())).isEqualTo("""
                CONTRIBUTING.md:1:25: error: 'README.md' is not published, and the address of the repository is not known [broken-link]
                    Please do. See [README](README.md).
                                            ^^^^^^^^^
                    hint: publish it by 'from' in portfolio.yml, or write the address into <scm> of the pom""");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void nothingOutsideOfTheRepositoryIsRead(@TempDir Path temp) throws IOException {
        Path base = Files.createDirectories(temp.resolve("repository"));
        Path outside = Files.writeString(temp.resolve("secret.md"), "# Secret\n");
        Files.createDirectories(base.resolve("docs"));
        Files.createDirectories(base.resolve(".git"));
        Files.writeString(base.resolve(".git/config"), "token = secret\n");
        Files.writeString(base.resolve("docs/index.md"), "# Docs\n\n![X](../picture.png)\n");
        Files.writeString(base.resolve("README.md"), "# Readme\n");
        Files.createSymbolicLink(base.resolve("docs/readme2.md"), base.resolve("README.md"));
        Files.createSymbolicLink(base.resolve("docs/out.md"), outside);
        Files.createSymbolicLink(base.resolve("docs/git"), base.resolve(".git"));
        Files.createSymbolicLink(base.resolve("LICENSE"), outside);
        Files.createSymbolicLink(base.resolve("picture.png"), outside);
        Files.writeString(base.resolve("portfolio.yml"), """
                title: Tool
                url: https://tool.example/
                pages: {license: {from: LICENSE}}
                sections: {docs: {type: docs, from: docs}}
                """);
        SourceTree tree = SiteDirectory.find(base, null).orElseThrow().tree();
        SiteResult planned =
                SiteBuild.of(tree, LoadOptions.at(SiteInAString.NOW)).plan();
        assertThat(TestConfig.printed(planned.diagnostics()))
                .contains(
                        "docs/git: warning: ",
                        "(2 times; next docs/out.md) [unread-file]",
                        "portfolio.yml:3:25: error: 'LICENSE' leads out of the base directory [from]",
                        "docs/index.md:3:6: error: ")
                .doesNotContain("Secret", "token");
        assertThat(Objects.requireNonNull(planned.site())
                        .contents()
                        .map(content -> content.path().value()))
                .containsExactly("/docs/", "/docs/readme2/");
    }

    private static String page(String path) {
        return page(SITE, path);
    }

    private static String page(SiteInAString site, String path) {
        return TestConfig.page(build(site), path);
    }

    private static String printed(SiteInAString site) {
        return TestConfig.printed(build(site).plan().diagnostics());
    }

    private static SiteBuild build(SiteInAString site) {
        SourceHost host = SourceHost.of("https://github.com/o/r", "main", "").orElseThrow();
        LoadOptions options = LoadOptions.at(SiteInAString.NOW).withProject(ProjectDefaults.NONE.at(host));
        return SiteBuild.of(site.tree(), options);
    }
}
