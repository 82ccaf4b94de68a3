package io.github.portfoliomaven.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.load.LoadOptions;
import io.github.portfoliomaven.core.load.SourceTree;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.render.output.RenderedFile;
import io.github.portfoliomaven.render.output.RenderedSite;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The index and the page to search the posts with. */
class SearchTest {

    private static final String CONFIG = """
            title: Sample Engineer
            url: https://example.dev/repo/
            author: {name: Sam Ple}
            """;

    @Test
    void theIndexHoldsTitlesTagsAndWhatAReaderSees() {
        Map<String, String> files = new HashMap<>();
        files.put("portfolio.yml", CONFIG);
        files.put("content/writing/cache.md", """
                ---
                title: Cache
                date: 2026-01-02
                description: Why.
                tags: [Redis]
                ---
                ## Keys
                Salt &amp; `hash`<br>them.

                ```java
                secret();
                ```
                """);
        files.put("content/writing/hidden.md", "---\ntitle: Hidden\ndate: 2026-01-01\nnoindex: true\n---\nNo.\n");

        assertThat(text(render(files), "/search/index.json")).isEqualTo("""
                {"documentIds":{"0":"/repo/writing/cache/"},\
                "storedFields":{"0":{"title":"Cache","date":"Jan 2, 2026","description":"Why."}},\
                "documentCount":1,"nextId":1,"dirtCount":0,"serializationVersion":2,\
                "fieldIds":{"title":0,"tags":1,"text":2},\
                "fieldLength":{"0":[1,1,5]},"averageFieldLength":[1.0,1.0,5.0],\
                "index":[["cache",{"0":{"0":1}}],["hash",{"2":{"0":1}}],["keys",{"2":{"0":2}}],["redis",{"1":{"0":1}}],\
                ["salt",{"2":{"0":1}}],["them",{"2":{"0":1}}],["why",{"2":{"0":1}}]],\
                "common":[]}""");
    }

    @Test
    void noPageButTheSearchPageLoadsAByteOfIt() {
        RenderedSite site = render(withPost());

        assertThat(text(site, "/search/"))
                .contains("data-index=\"/repo/search/index.json\"", "/search/minisearch.", "/search/search.")
                .contains("<a href=\"/repo/writing/\">All of Writing</a>", "<a href=\"/repo/tags/redis/\">Redis</a>")
                .contains("<meta name=\"robots\" content=\"noindex\">");
        for (RenderedFile file : site.files()) {
            String path = file.path().value();
            if (file.path().outputFile().endsWith(".html") && !path.equals("/search/")) {
                assertThat(text(site, path)).as(path).doesNotContain("/assets/search/", "index.json");
            }
        }
        assertThat(text(site, "/")).contains("<a href=\"/repo/search/\">Search</a>");
        assertThat(text(site, "/sitemap.xml")).doesNotContain("/search/");
    }

    @Test
    void searchCanBeSwitchedOff() {
        Map<String, String> files = withPost();
        files.put("portfolio.yml", CONFIG + "theme: {search: false}\n");

        assertNoSearch(render(files));
    }

    @Test
    void withoutPostsThereIsNothingToSearch() {
        assertNoSearch(render(Map.of("portfolio.yml", CONFIG, "content/about.md", "---\ntitle: About\n---\nMe.\n")));
    }

    @Test
    void aPageOfTheAuthorsTakesThePlaceOfTheSearchPage() {
        Map<String, String> files = withPost();
        files.put("content/search.md", "---\ntitle: Find it\n---\nMine.\n");

        RenderedSite site = render(files);

        assertThat(text(site, "/search/")).contains("Mine.").doesNotContain("data-index");
        assertThat(site.at(new SitePath("/search/index.json"))).isPresent();
    }

    private static void assertNoSearch(RenderedSite site) {
        List<String> paths =
                site.files().stream().map(file -> file.path().value()).toList();
        assertThat(paths).doesNotContain("/search/", "/search/index.json");
        assertThat(text(site, "/")).doesNotContain("/search/");
    }

    private static Map<String, String> withPost() {
        Map<String, String> files = new HashMap<>();
        files.put("portfolio.yml", CONFIG);
        files.put("content/writing/x.md", "---\ntitle: X\ndate: 2026-01-02\ntags: [Redis]\n---\nText.\n");
        files.put("content/about.md", "---\ntitle: About\n---\nMe.\n");
        return files;
    }

    private static RenderedSite render(Map<String, String> files) {
        SiteResult site = SiteBuild.of(
                        SourceTree.ofTexts(files, "site"), LoadOptions.at(Instant.parse("2026-06-01T00:00:00Z")))
                .withThreads(1)
                .render();
        assertThat(site.diagnostics()).isEmpty();
        return Objects.requireNonNull(site.files());
    }

    private static String text(RenderedSite site, String path) {
        return new String(site.at(new SitePath(path)).orElseThrow().bytes(), StandardCharsets.UTF_8);
    }
}
