package io.github.portfoliomaven.core.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.diagnostic.DiagnosticPrinter;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.model.Release;
import io.github.portfoliomaven.core.model.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Releases as changelogs tell them. */
class ChangelogTest {

    private static final String CONFIG = "title: A\nurl: https://example.dev/\nchangelog: CHANGELOG.md\n";

    private static SiteInAString site(String changelog) {
        return SiteInAString.of("").with("portfolio.yml", CONFIG).beside("CHANGELOG.md", changelog);
    }

    private static List<String> releases(String changelog) {
        return site(changelog).load().releases().stream()
                .map(release -> release.version() + " " + release.date().toLocalDate()
                        + (release.yanked() ? " yanked" : "")
                        + (release.link() == null ? "" : " " + release.link()))
                .toList();
    }

    @Test
    void keepAChangelogIsReadAsItsSpecificationHasIt() {
        assertThat(releases("""
                # Changelog

                The format is based on [Keep a Changelog](https://keepachangelog.com/en/1.1.0/).

                ## [Unreleased]

                ### Added

                - Something.

                ## [1.1.0] - 2026-02-12

                ### Fixed

                - A fault.

                ## [1.0.1] - 2026-01-31 [YANKED]

                ## [1.0.0] - 2026-01-30

                [unreleased]: https://example.dev/tool/compare/v1.1.0...HEAD
                [1.1.0]: https://example.dev/tool/compare/v1.0.1...v1.1.0
                [1.0.1]: <https://example.dev/tool/compare/v1.0.0...v1.0.1> "All of it"
                [1.0.0]: docs/first.md
                """))
                .containsExactly(
                        "1.1.0 2026-02-12 https://example.dev/tool/compare/v1.0.1...v1.1.0",
                        "1.0.1 2026-01-31 yanked https://example.dev/tool/compare/v1.0.0...v1.0.1",
                        "1.0.0 2026-01-30");
    }

    @Test
    void otherHeadingsOfReleasesAreKnown() {
        for (String heading : List.of(
                "## 1.2.0 - 2026-01-30",
                "## 1.2.0 (2026-01-30)",
                "## v1.2.0 – 2026-01-30",
                "## [v1.2.0] — 2026-01-30 ##",
                "# 1.2.0 (2026-01-30)",
                "### 1.2.0 (2026-01-30)",
                "## Version 1.2.0, January 30, 2026",
                "## Release 1.2.0: 30 Jan 2026",
                "## 1.2.0 - 2026/1/30",
                "## [1.2.0] - 2026-01-30 - Second Spring",
                "## 1.2.0 \"Spring\" (2026-01-30)",
                "1.2.0 (2026-01-30)\n------------------",
                "v1.2.0 - 2026-01-30\r\n===")) {
            assertThat(releases(heading + "\n\nText.\n")).as(heading).containsExactly("1.2.0 2026-01-30");
        }
        assertThat(releases("## [1.2.0](https://example.dev/1.2.0) (2026-01-30)\n"))
                .containsExactly("1.2.0 2026-01-30 https://example.dev/1.2.0");
        assertThat(releases("## 7 - 2026-01-30\n## 1.0.0-rc.1+5 (2026-01-29)\n"))
                .containsExactly("7 2026-01-30", "1.0.0-rc.1+5 2026-01-29");
    }

    @Test
    void headingsAreReadAsMarkdown() {
        for (String heading : List.of(
                "## **1.2.0** (2026-01-30)",
                "## `1.2.0` (2026-01-30)",
                "## 1.2.0 &ndash; 2026-01-30",
                "## <a name=\"x\"></a>1.2.0 (2026-01-30) {#x}",
                "```\n```x\n## 1.1.0 (2026-01-29)\n```\n\n## 1.2.0 (2026-01-30)",
                "<pre>\n## 1.1.0 (2026-01-29)\n</pre>\n\n## 1.2.0 (2026-01-30)",
                "[1.1.0]: https://example.dev/\n---\n## 1.2.0 (2026-01-30)")) {
            assertThat(releases(heading + "\n\nText.\n")).as(heading).containsExactly("1.2.0 2026-01-30");
        }
        assertThat(releases("## [1.2.0 - 2026-01-30](https://example.dev/1.2.0)\n"))
                .containsExactly("1.2.0 2026-01-30 https://example.dev/1.2.0");
        assertThat(releases("## 1.2.0 (2026-01-30) [changes](https://example.dev/diff)\n"))
                .containsExactly("1.2.0 2026-01-30");
        assertThat(releases("## 1.2.0 (2026-01-30)\n\n[1.2.0]:\n  https://example.dev/1.2.0\n"))
                .containsExactly("1.2.0 2026-01-30 https://example.dev/1.2.0");
    }

    @Test
    void aLimitIsReported() {
        assertThat(site("> ".repeat(200) + "a\n").problems())
                .startsWith(
                        "CHANGELOG.md:1:203: error: quotes and lists are nested more than 100 deep [markdown-limit]");
    }

    @Test
    void whatIsNotReleasedIsLeftOut() {
        assertThat(releases("## Unreleased\n## [2.0.0] - Unreleased\n## 1.9.0 (TBD)\n## 1.8.0 (2026-04-01)\n"))
                .isEmpty();
        assertThat(site("## 1.8.0 (2026-04-01)\n").problems()).isEmpty();
        assertThat(site("## 1.8.0 (2026-04-01)\n")
                        .with(LoadOptions.at(SiteInAString.NOW).withFuture(true))
                        .load()
                        .releases())
                .hasSize(1);
    }

    @Test
    void codeCommentsAndOtherHeadingsAreNone() {
        assertThat(releases("""
                ## 1.1.0 - 2026-02-12

                ```
                ## 1.0.9 - 2026-02-11
                ```

                <!--
                ## 1.0.8 - 2026-02-10
                -->

                ### 2 new commands

                #### 1.0.7 (2026-02-09)

                ## 3 things to know

                ## 2026-02-12
                """)).containsExactly("1.1.0 2026-02-12");
    }

    @Test
    void notesEndWhereTheNextHeadingStarts() {
        String text = "## 1.1.0 - 2026-02-12\nNew.\n### Fixed\n- It.\n## Notes\nNone.\n## 1.0.0 - 2026-01-30\r\nOld.";
        assertThat(site(text).load().releases().stream().map(release -> text.substring(release.start(), release.end())))
                .containsExactly("New.\n### Fixed\n- It.\n", "Old.");
    }

    @Test
    void newestComesFirstWhateverTheFileSays() {
        assertThat(releases("## 1.1.9 - 2026-02-12\n## 2.0.0 - 2026-02-13\n## 2.0.0-b - 2026-02-13\n"))
                .containsExactly("2.0.0 2026-02-13", "2.0.0-b 2026-02-13", "1.1.9 2026-02-12");
        assertThat(releases("## 1.1.9 - 2026-02-12\n")).hasSize(1);
        assertThat(site("## 1.1.9 - 2026-02-12\n").load().releases().get(0))
                .extracting(Release::id)
                .isEqualTo("v1.1.9");
    }

    @Test
    void aWrongDateFailsWhereItStands() {
        assertThat(site("# Changes\n\n## [1.2.0] - 2026-02-30 [YANKED]\n\n## 1.1.0 (30.01.2026)\n\n## 1.0.0\n")
                        .problems())
                .isEqualTo("""
                        CHANGELOG.md:3:14: error: '2026-02-30' is not a date [date]
                            ## [1.2.0] - 2026-02-30 [YANKED]
                                         ^^^^^^^^^^
                            hint: start each release with a heading such as ## [1.2.0] - 2026-01-30
                        CHANGELOG.md:5:11: error: '30.01.2026' is not a date [date]
                            ## 1.1.0 (30.01.2026)
                                      ^^^^^^^^^^
                            hint: start each release with a heading such as ## [1.2.0] - 2026-01-30
                        CHANGELOG.md:7:4: warning: the release '1.0.0' has no date, and is left out [missing-date]
                            ## 1.0.0
                               ^^^^^
                            hint: start each release with a heading such as ## [1.2.0] - 2026-01-30
                        """);
    }

    @Test
    void aVersionIsReleasedOnce() {
        assertThat(site("## 1.0.0 - 2026-01-02\n\n## [1.0.0] - 2026-01-01\n").problems())
                .isEqualTo("""
                        CHANGELOG.md:3:4: error: '1.0.0' is released twice, here and on line 1 [changelog]
                            ## [1.0.0] - 2026-01-01
                               ^^^^^^^^^^^^^^^^^^^^
                            hint: give one of them another version, or merge the two
                        """);
    }

    @Test
    void aFileOfAnotherFormIsNotPassedOverInSilence() {
        assertThat(site("# News\n\nIn spring we made it faster.\n").problems()).isEqualTo("""
                CHANGELOG.md: warning: this file has no releases [changelog]
                    hint: start each release with a heading such as ## [1.2.0] - 2026-01-30
                """);
        assertThat(site("# Changelog\n\n## Unreleased\n").problems()).isEmpty();
    }

    @Test
    void aMissingFileFailsAtTheKey() {
        assertThat(SiteInAString.of("")
                        .with("portfolio.yml", "title: A\nurl: https://example.dev/\nchangelog: CHANGES.md\n")
                        .beside("CHANGELOG.md", "## 1.0.0 - 2026-01-02\n")
                        .problems())
                .isEqualTo("""
                        src/site/portfolio.yml:3:12: error: there is no file 'CHANGES.md' [changelog]
                            changelog: CHANGES.md
                                       ^^^^^^^^^^
                            hint: did you mean 'CHANGELOG.md'?
                        """);
    }

    /** A pull request must not be able to publish what its preview's machine keeps beside the repository. */
    @Test
    void nothingOutsideOfTheRepositoryIsRead(@TempDir Path temp) throws IOException {
        Path base = Files.createDirectories(temp.resolve("project"));
        Path site = Files.createDirectories(base.resolve("src/site"));
        Files.writeString(temp.resolve("secret.md"), "## 1.0.0 - 2026-01-02\n");
        Files.createSymbolicLink(base.resolve("CHANGELOG.md"), temp.resolve("secret.md"));
        for (String file : List.of("../secret.md", "CHANGELOG.md")) {
            Files.writeString(
                    site.resolve("portfolio.yml"), "title: A\nurl: https://example.dev/\nchangelog: " + file + "\n");
            Diagnostics diagnostics = new Diagnostics();
            Site read = SiteLoader.load(
                    SourceTree.directory(site, "src/site").in(Repository.directory(base)),
                    LoadOptions.at(SiteInAString.NOW),
                    diagnostics);
            assertThat(Objects.requireNonNull(read).releases()).isEmpty();
            assertThat(diagnostics.sorted().stream().map(DiagnosticPrinter::headline))
                    .containsExactly("src/site/portfolio.yml:3:12: error: '" + file
                            + "' leads out of the base directory [changelog]");
        }
    }

    @Test
    void anyTextIsReadInTime() {
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> {
            site("# " + " ".repeat(500_000) + "#" + " ".repeat(500_000) + "x\n").tryLoad();
            site("# 1.0" + "-a".repeat(400) + "\n").tryLoad();
            site("### x\n".repeat(100_000)).tryLoad();
        });
    }
}
