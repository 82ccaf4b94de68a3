package io.github.portfoliomaven.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site with a fault of each kind: all are reported in one run, at their places, and nothing is written. */
class FaultsIT {

    private static final String FAULTS = """
            -- src/site/portfolio.yml --
            title: Ada
            url: https://ada.example/
            autor:
              name: Ada
            feeds: {items: many}
            -- src/site/content/writing/a-tab.md --
            ---
            title: Tab
            \tdate: 2026-01-01
            ---
            -- src/site/content/writing/b-twice.md --
            ---
            title: One
            date: 2026-01-01
            date: 2026-01-02
            ---
            -- src/site/content/writing/c-unclosed.md --
            ---
            title: Unclosed
            date: 2026-01-01

            The text goes on.
            -- src/site/content/writing/d-alias.md --
            ---
            title: Bomb
            date: 2026-01-01
            a: [x, x]
            b: [*a, *a]
            ---
            -- src/site/content/writing/e-date.md --
            ---
            title: Date
            date: yesterday
            ---
            -- src/site/content/writing/f-title.md --
            ---
            date: 2026-01-01
            ---
            No title and no heading.
            -- src/site/content/writing/g-path.md --
            ---
            title: One path
            date: 2026-01-01
            slug: same
            ---
            -- src/site/content/writing/h-path.md --
            ---
            title: The same path
            date: 2026-01-02
            slug: same
            ---
            See [nowhere](nowhere.md) and [nothing](/nothing/here/).
            -- src/site/content/writing/i-dots.md --
            ---
            title: Dots
            date: 2026-01-01
            slug: ../../etc
            aliases: [/ok/, /../up/]
            ---
            -- src/site/content/writing/j-layout.md --
            ---
            title: Layout
            date: 2026-01-01
            layout: pots
            ---
            -- src/site/templates/post.mustache --
            {{<layout}}{{$main}}<h1>{{page.titel}}</h1>{{/main}}{{/layout}}
            """;

    @TempDir
    Path temp;

    @Test
    void areAllReportedAtTheirPlaces() throws Exception {
        Folder folder = Folder.of(temp, FAULTS);
        folder.writeBytes(
                "src/site/content/writing/k-latin.md",
                "---\ntitle: Latin\ndate: 2026-01-01\n---\ncaf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
        MavenRun run = MavenRun.in(temp).run(MavenRun.SITE);

        assertThat(run.output()).contains("BUILD FAILURE", "16 errors in 13 files; nothing was written");
        assertThat(run.lines("ERROR").stream().filter(line -> line.startsWith("src/site/")))
                .containsExactlyElementsOf(List.of(
                        "src/site/content/writing/a-tab.md:3:1: error: a tab cannot indent YAML [syntax]",
                        "src/site/content/writing/b-twice.md:4:1: error: 'date' is written twice;"
                                + " the first is on line 3 [duplicate-key]",
                        "src/site/content/writing/c-unclosed.md:1:1: error: front matter starts here and never"
                                + " ends [front-matter]",
                        "src/site/content/writing/d-alias.md:5:5: error: the alias '*a' has no anchor"
                                + " '&a' above it [alias-refused]",
                        "src/site/content/writing/e-date.md:3:7: error: 'yesterday' is not a date [date]",
                        "src/site/content/writing/f-title.md:1:1: error: this page has no title [missing-title]",
                        "src/site/content/writing/g-path.md:4:7: error: src/site/content/writing/h-path.md and"
                                + " src/site/content/writing/g-path.md would both be published at"
                                + " /writing/same/ [duplicate-path]",
                        "src/site/content/writing/h-path.md:6:15: error: there is no file 'nowhere.md' to link"
                                + " to [broken-link]",
                        "src/site/content/writing/h-path.md:6:41: error: nothing is published at"
                                + " '/nothing/here/' [broken-link]",
                        "src/site/content/writing/i-dots.md:4:7: error: '../../etc' contains '..' [path]",
                        "src/site/content/writing/i-dots.md:5:17: error: '/../up/' contains '..' [path]",
                        "src/site/content/writing/j-layout.md:4:9: error: there is no template 'pots'"
                                + " [unknown-layout]",
                        "src/site/content/writing/k-latin.md:5:4: error: this file is not UTF-8: byte 0xE9"
                                + " [encoding]",
                        "src/site/portfolio.yml:3:1: error: 'autor' is not a key of portfolio.yml" + " [unknown-key]",
                        "src/site/portfolio.yml:5:16: error: 'items' must be a whole number from 1 to 1000,"
                                + " not 'many' [bad-value]",
                        "src/site/templates/post.mustache:1:32: error: 'page' has no 'titel' [unknown-name]"));
        assertThat(folder.files("target/site")).isEmpty();
        assertThat(folder.read("target/portfolio/report.json")).contains("\"failed\" : true", "\"line\" : 4");
    }

    @Test
    void areAnnotatedForGitHub() throws Exception {
        Folder.of(temp, FAULTS);
        MavenRun run = MavenRun.in(temp).environment("GITHUB_ACTIONS", "true").run(MavenRun.SITE);
        assertThat(run.output())
                .contains("\n::error file=src/site/content/writing/e-date.md,line=3,col=7::'yesterday' is not a date"
                        + " [date]%0Ahint: write it as 2026-02-12\n");
    }
}
