package io.github.portfoliomaven.render.code;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.diagnostic.DiagnosticPrinter;
import io.github.portfoliomaven.core.diagnostic.SourceText;
import io.github.portfoliomaven.core.load.LoadOptions;
import io.github.portfoliomaven.core.load.Repository;
import io.github.portfoliomaven.core.load.SourceTree;
import io.github.portfoliomaven.core.model.CodeSources;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.render.SiteBuild;
import io.github.portfoliomaven.render.SiteResult;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Blocks that show a file of the repository, or a region of it. */
class ShownFileTest {

    private static final String APP = """
            package app;

            class App {
                // tag::parse[]
                Node parse(String text) {
                    // #region inner
                    return new Node(text); // end of it
                    // #endregion
                }

                // end::parse[]
                int other;

                // tag::parse[]
                Node empty;
                // end::parse[]
            }
            """;

    private static String shown(String file, String region, String text) {
        CodeSources sources = path -> CodeSources.Found.text(new SourceText(path, text));
        Block block =
                Block.of("text file=" + file + (region.isEmpty() ? "" : " region=\"" + region + '"'), "", sources);
        assertThat(block.problems()).isEmpty();
        String html = block.html();
        return html.substring(html.indexOf("\">", html.indexOf("<code")) + 2, html.indexOf("</code>"));
    }

    @Test
    void aRegionIsDedentedAndItsMarkersAreLeftOut() {
        assertThat(shown("App.java", "parse", APP)).isEqualTo("""
                Node parse(String text) {
                    return new Node(text); // end of it
                }

                Node empty;
                """);
        assertThat(shown("App.java", "inner", APP)).isEqualTo("return new Node(text); // end of it\n");
    }

    @Test
    void aWholeFileIsShownWithoutMarkers() {
        assertThat(shown("App.java", "", APP)).startsWith("package app;\n").doesNotContain("tag::", "#region");
        assertThat(shown("a.txt", "", "\r\n\ta\r\n\t\tb\r\n\r\n")).isEqualTo("a\n\tb\n");
    }

    @Test
    void editorsFoldTheSameRegions() {
        for (String[] markers : new String[][] {
            {"// #region x", "// #endregion"},
            {"//#region x", "//#endregion x"},
            {"// region x", "// endregion"},
            {"#region x", "#endregion"},
            {"  # region x", "  # endregion"},
            {"#pragma region x", "#pragma endregion"},
            {"/* #region x */", "/* #endregion */"},
            {"<!-- #region x -->", "<!-- #endregion -->"},
            {"#Region \"x\"", "#End Region"},
            {"-- #region x", "-- #endregion"},
            {"REM #region x", "REM #endregion"},
            {"# tag::x[]", "# end::x[]"},
            {"<!-- tag::x[] -->", "<!-- end::x[] -->"},
            {"code(); // tag::x[]", "// end::x[]"},
        }) {
            assertThat(shown("a", "x", "before\n" + markers[0] + "\nin\n" + markers[1] + "\nafter\n"))
                    .as(markers[0])
                    .isEqualTo("in\n");
        }
    }

    @Test
    void whatIsNoMarkerStays() {
        String text = "# region eu-west is where it runs\nregion x\nthe tag::x is\n";
        assertThat(shown("a.yml", "", text)).isEqualTo(text);
    }

    @Test
    void theLanguageIsThatOfTheFile() {
        CodeSources sources = path -> CodeSources.Found.text(new SourceText(path, "FROM x\n"));
        assertThat(Block.of("file=src/App.java", "", sources).html()).contains("class=\"language-java\"");
        assertThat(Block.of("file=docker/Dockerfile linenos", "", sources).html())
                .contains("class=\"language-dockerfile\"><span data-n=\"1\">");
        assertThat(Block.of("file=notes.xyz", "", sources).html()).contains("<code>");
        assertThat(Block.of("file=notes.xyz", "", sources).problems()).isEmpty();
    }

    @Test
    void aSiteShowsItsRepository() {
        assertThat(post("```java file=src/App.java region=inner\n```\n"))
                .contains("<span class=\"k\">return new</span>");
    }

    @Test
    void whatIsMissingFailsAtTheFence() {
        assertThat(post("Text.\n\n> ```java file=src/Ap.java\n> ```\n")).isEqualTo("""
                src/site/content/writing/x.md:7:16: error: there is no file 'src/Ap.java' [code-file]
                    > ```java file=src/Ap.java
                                   ^^^^^^^^^^^
                    hint: did you mean 'src/App.java'?""");
        assertThat(post("```java file=\"src/App.java\" region=prase\n```\n")).isEqualTo("""
                src/site/content/writing/x.md:5:36: error: 'src/App.java' has no region 'prase' [code-region]
                    ```java file="src/App.java" region=prase
                                                       ^^^^^
                    hint: did you mean 'parse'?""");
        assertThat(post("```java file=src/App.java region=render\n```\n")).isEqualTo("""
                src/site/content/writing/x.md:5:34: error: 'src/App.java' has no region 'render' [code-region]
                    ```java file=src/App.java region=render
                                                     ^^^^^^
                    hint: it has inner, parse""");
        assertThat(post("```java file=src/open.java region=x\n```\n")).isEqualTo("""
                src/site/content/writing/x.md:5:35: error: the region 'x' of 'src/open.java' never ends [code-region]
                    ```java file=src/open.java region=x
                                                      ^
                    hint: end it with a comment: end::x[], or #endregion""");
    }

    @Test
    void aRegionNeedsAFile() {
        assertThat(Block.of("java region=x", "int a;\n").problems()).isEqualTo("""
                post.md:3:16: warning: 'x' is a region of a file, but there is no file attribute [code-attribute]
                    ```java region=x
                                   ^
                    hint: add file=…""");
    }

    /** As in Hugo's and Next's documentation: the name of the file that the lines are meant for. */
    @Test
    void linesOfItsOwnHaveTheFileAsTheirCaption() {
        Block both = Block.of(
                "text {file=\"a.txt\"}", "own\n", path -> CodeSources.Found.text(new SourceText(path, "its\n")));
        assertThat(both.html())
                .contains("<figcaption>a.txt</figcaption>", "own")
                .doesNotContain("its");
        assertThat(both.problems()).isEmpty();
        assertThat(Block.of("text file=a.txt title=\"Mine\"", "own\n").html())
                .contains("<figcaption>Mine</figcaption>");
    }

    @Test
    void anyFileIsReadInTime() {
        String spaces = " ".repeat(500_000) + "#region" + " ".repeat(500_000);
        String regions = "#region x\n".repeat(20_000) + "#endregion\n".repeat(20_000);
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> {
            new Regions(spaces).lines();
            new Regions(regions).lines("x");
        });
    }

    /** The problems of a site with a post, or else the post. */
    private static String post(String markdown) {
        SiteResult rendered = SiteBuild.of(
                        SourceTree.ofTexts(
                                        Map.of(
                                                "portfolio.yml",
                                                "title: A\nurl: https://example.dev/\n",
                                                "content/writing/x.md",
                                                "---\ntitle: X\ndate: 2026-01-01\n---\n" + markdown),
                                        "src/site")
                                .in(Repository.ofTexts(
                                        Map.of("src/App.java", APP, "src/open.java", "// tag::x[]\nclass Open {}\n"))),
                        LoadOptions.at(Instant.parse("2026-03-01T00:00:00Z")))
                .render();
        if (rendered.files() == null) {
            return DiagnosticPrinter.print(rendered.diagnostics().get(0));
        }
        return new String(
                Objects.requireNonNull(rendered.files())
                        .at(new SitePath("/writing/x/"))
                        .orElseThrow()
                        .bytes(),
                StandardCharsets.UTF_8);
    }
}
