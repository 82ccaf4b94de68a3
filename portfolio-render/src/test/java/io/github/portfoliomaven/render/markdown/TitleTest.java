package io.github.portfoliomaven.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.load.LoadOptions;
import io.github.portfoliomaven.core.load.SiteInAString;
import io.github.portfoliomaven.core.model.Page;
import io.github.portfoliomaven.core.model.Release;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.render.SiteBuild;
import io.github.portfoliomaven.render.SiteResult;
import io.github.portfoliomaven.render.TestConfig;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The loader and the renderer read one tree: a page's title is its first heading, as a reader sees it. */
class TitleTest {

    /** Another key keeps what an example starts with from being front matter. */
    private static final String HEADER = "---\nweight: 1\n---\n";

    @Test
    void commonMark() {
        assertTitles(SpecExample.read("/markdown/commonmark-0.31.2.txt"), 34);
    }

    @Test
    void gitHubFlavoredExtensions() {
        List<SpecExample> examples = SpecExample.read("/markdown/gfm-0.29.txt").stream()
                .filter(example -> !example.extension().isEmpty())
                .toList();
        assertTitles(examples, 0);
    }

    /** What the specification says of each example is what the loader makes of it, whether that is a heading or none. */
    private static void assertTitles(List<SpecExample> examples, int withHeading) {
        SiteInAString site = SiteInAString.of("");
        for (SpecExample example : examples) {
            site = site.with("content/page-" + example.number() + ".md", HEADER + example.markdown());
        }
        Map<String, String> actual = new TreeMap<>(Objects.requireNonNull(site.tryLoad()).pages().stream()
                .collect(Collectors.toMap(
                        page -> page.header().source().file().replaceAll("content/|\\.md", ""),
                        page -> page.header().text().title())));
        Map<String, String> expected = new TreeMap<>(examples.stream()
                .collect(Collectors.toMap(example -> "page-" + example.number(), TitleTest::expected)));

        assertThat(actual).isEqualTo(expected);
        assertThat(expected.entrySet().stream()
                        .filter(entry -> !entry.getKey().equals(entry.getValue()))
                        .count())
                .isEqualTo(withHeading);
    }

    private static String expected(SpecExample example) {
        Document html = Jsoup.parseBodyFragment(example.html());
        html.select("img").forEach(image -> image.after(image.attr("alt")));
        return html.body().children().stream()
                .filter(element -> element.normalName().matches("h[1-6]"))
                .map(Element::text)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("page-" + example.number());
    }

    /** A page without front matter, its title, and how often it is a heading: one that does not lead stays in the text, too. */
    static Stream<Arguments> table() {
        return Stream.of(
                Arguments.of("# Tom &amp; Jerry", "Tom & Jerry", 1),
                Arguments.of("<!-- Copyright\n# Licence: Apache\n-->\n\n# The real title", "The real title", 1),
                Arguments.of("<div>\n# Licence\n</div>\n\n# The real title", "The real title", 1),
                Arguments.of("<pre>\n# Licence\n</pre>\n\n# The real title", "The real title", 1),
                Arguments.of("<script>\n# Licence\n</script>\n\n# The real title", "The real title", 1),
                Arguments.of("# <https://e.example> and http://f.example", "https://e.example and http://f.example", 1),
                Arguments.of("```\n```x\n# In code\n```\n\n# Next", "Next", 2),
                Arguments.of("[foo]: https://u.example/\n===\n\n# Real", "Real", 2),
                Arguments.of("Two\nlines\n===", "Two lines", 1),
                Arguments.of("# [1.2.0]: https://e.example/v1.2.0", "[1.2.0]: https://e.example/v1.2.0", 1));
    }

    @ParameterizedTest
    @MethodSource("table")
    void aPageHasTheTitleThatItsTextShows(String markdown, String title, int times) {
        SiteResult site = SiteBuild.of(
                        SiteInAString.of("")
                                .with("content/page.md", markdown + "\n")
                                .tree(),
                        LoadOptions.at(SiteInAString.NOW))
                .render();
        assertThat(TestConfig.printed(site.diagnostics())).isEmpty();
        Document page = Jsoup.parse(new String(
                Objects.requireNonNull(site.files())
                        .at(new SitePath("/page/"))
                        .orElseThrow()
                        .bytes(),
                StandardCharsets.UTF_8));

        assertThat(page.title()).startsWith(title + " ");
        assertThat(page.select("main h1").eachText()).hasSize(times).containsOnly(title);
    }

    /** Whatever stands between two releases, the second is one for both or for none. */
    @Test
    void releasesAreTheHeadingsThatTheRendererWrites() {
        List<String> swallowed = new ArrayList<>();
        for (SpecExample example : SpecExample.read("/markdown/commonmark-0.31.2.txt")) {
            String changelog = "## 1.1.0 - 2026-02-01\n\n" + example.markdown() + "\n## 1.0.0 - 2026-01-01\n";
            List<String> written = Rendering.of(changelog).body().headings().stream()
                    .filter(heading -> heading.text().matches("1\\.[01]\\.0 - .*"))
                    .map(heading -> heading.text().substring(0, 5))
                    .toList();
            assertThat(releases(changelog)).as(changelog).isEqualTo(written);
            if (written.size() < 2) {
                swallowed.add(String.valueOf(example.number()));
            }
        }
        // What is open at the end of these goes on: code, comments, and HTML that nothing closes.
        assertThat(swallowed).isEqualTo(List.of("126", "127", "137", "139", "173", "237"));
    }

    private static List<String> releases(String changelog) {
        SiteInAString site = SiteInAString.of("")
                .with("portfolio.yml", "title: A\nurl: https://example.dev/\nchangelog: CHANGELOG.md\n")
                .beside("CHANGELOG.md", changelog);
        return Objects.requireNonNull(site.tryLoad()).releases().stream()
                .map(Release::version)
                .toList();
    }

    @Test
    void typographyAndTokensAreThoseOfText() {
        SiteInAString site = SiteInAString.of("""
                        -- portfolio.yml --
                        title: Sample
                        url: https://example.dev/
                        markdown: {tokens: true, smartPunctuation: true}
                        -- content/page.md --
                        # Don't "panic"
                        -- content/seite.md --
                        ---
                        lang: de
                        ---
                        # Kein "Problem"
                        """);
        assertThat(titles(site)).containsExactlyInAnyOrder("Don’t “panic”", "Kein „Problem“");
    }

    private static List<String> titles(SiteInAString site) {
        Function<Page, String> title = page -> page.header().text().title();
        return site.load().pages().stream().map(title).toList();
    }
}
