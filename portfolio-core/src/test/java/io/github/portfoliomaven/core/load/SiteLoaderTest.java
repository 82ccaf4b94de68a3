package io.github.portfoliomaven.core.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.diagnostic.DiagnosticPrinter;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SiteLoaderTest {

    @Test
    void withoutAConfigurationThereIsNoSiteButContentIsCheckedStill() {
        Diagnostics diagnostics = new Diagnostics();
        SourceTree tree = SourceTree.ofTexts(Map.of("content/a.md", "No heading."), "");
        assertThat(SiteLoader.load(tree, LoadOptions.at(SiteInAString.NOW), diagnostics))
                .isNull();
        assertThat(diagnostics.sorted()).extracting(DiagnosticPrinter::print).containsExactly("""
                        content/a.md:1:1: error: this page has no title [missing-title]
                            No heading.
                            ^^^^^^^^^^^
                            hint: write title: in the front matter, or start the text with a heading: # Title""", """
                        portfolio.yml: error: the site has no portfolio.yml [config-missing]
                            hint: write one; a single line is enough: title: Your Name""");
    }

    @Test
    void aWrongValueLeavesTheRestOfTheSite() {
        SiteInAString site = SiteInAString.of("""
                -- portfolio.yml --
                url: nowhere
                -- content/about.md --
                # About
                -- content/writing/a.md --
                ---
                title: T
                date: yesterday
                slug: ".."
                ---
                -- content/writing/broken.md --
                ---
                title: "T
                ---
                """);
        assertThat(site.tryLoad()).isNotNull().satisfies(loaded -> {
            assertThat(loaded.contents().map(content -> content.path().value()))
                    .containsExactly("/about/", "/writing/a/");
            assertThat(loaded.statuses())
                    .extracting(entry -> entry.file() + " " + entry.status().label())
                    .containsExactly(
                            "content/about.md published",
                            "content/writing/a.md published",
                            "content/writing/broken.md excluded");
        });
        assertThat(site.diagnostics().sorted())
                .extracting(DiagnosticPrinter::headline)
                .containsExactly(
                        "src/site/content/writing/a.md:3:7: error: 'yesterday' is not a date [date]",
                        "src/site/content/writing/a.md:4:7: error: '..' contains '..' [path]",
                        "src/site/content/writing/broken.md:2:8: error: this string is never closed [syntax]",
                        "src/site/portfolio.yml: error: the site has no title [missing-title]",
                        "src/site/portfolio.yml:1:6: error: 'url' must be a URL that starts with https://, not"
                                + " 'nowhere' [bad-value]");
    }

    @Test
    void tenFaultsAreReportedInOneRun() {
        assertThat(SiteInAString.of("""
                                -- portfolio.yml --
                                title: T
                                url: https://example.dev/
                                navigaton: []
                                -- content/a.md --
                                ---
                                title: A
                                \ttags: x
                                ---
                                -- content/b.md --
                                ---
                                draft: false
                                draft: true
                                ---
                                # B
                                -- content/c.md --
                                ---
                                title: C
                                -- content/d.md --
                                ---
                                a: [x]
                                b: [*a, *a]
                                ---
                                -- content/e.md --
                                ---
                                title: E
                                date: yesterday
                                ---
                                -- content/f.md --
                                Only text.
                                -- content/g.md --
                                ---
                                title: G
                                slug: ../../etc
                                ---
                                -- content/h.md --
                                ---
                                title: H
                                aliases: [/ok/, /../up/]
                                ---
                                -- content/writing/i.md --
                                ---
                                title: I
                                ---
                                """).headlines())
                .containsExactly(
                        "src/site/content/a.md:3:1: error: a tab cannot indent YAML [syntax]",
                        "src/site/content/b.md:3:1: error: 'draft' is written twice; the first is on line 2 [duplicate-key]",
                        "src/site/content/c.md:1:1: error: front matter starts here and never ends [front-matter]",
                        "src/site/content/d.md:3:5: error: the alias '*a' has no anchor '&a' above it [alias-refused]",
                        "src/site/content/e.md:3:7: error: 'yesterday' is not a date [date]",
                        "src/site/content/f.md:1:1: error: this page has no title [missing-title]",
                        "src/site/content/g.md:3:7: error: '../../etc' contains '..' [path]",
                        "src/site/content/h.md:3:17: error: '/../up/' contains '..' [path]",
                        "src/site/content/writing/i.md:1:1: error: this post has no date [missing-date]",
                        "src/site/portfolio.yml:3:1: error: 'navigaton' is not a key of portfolio.yml [unknown-key]");
    }
}
