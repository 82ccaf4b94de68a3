package io.github.portfoliomaven.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.load.LoadOptions;
import io.github.portfoliomaven.core.load.Repository;
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

/** The index and the page to search the site with. */
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
                {"documentIds":{"0":"/repo/writing/cache/","1":"/repo/writing/cache/#keys"},\
                "storedFields":{\
                "0":{"title":"Cache","heading":"","label":"Writing","date":"Jan 2, 2026","description":"Why."},\
                "1":{"title":"Cache","heading":"Keys","label":"Writing","date":"Jan 2, 2026","description":"Salt & hash them."}},\
                "documentCount":2,"nextId":2,"dirtCount":0,"serializationVersion":2,\
                "fieldIds":{"title":0,"tags":1,"text":2},\
                "fieldLength":{"0":[1,1,1],"1":[2,0,4]},"averageFieldLength":[1.5,0.5,2.5],\
                "index":[["cache",{"0":{"0":1,"1":1}}],["hash",{"2":{"1":1}}],["keys",{"0":{"1":1},"2":{"1":1}}],\
                ["redis",{"1":{"0":1}}],["salt",{"2":{"1":1}}],["them",{"2":{"1":1}}],["why",{"2":{"0":1}}]],\
                "common":[]}""");
    }

    @Test
    void pagesDocsProjectsAndReleasesAreFoundWithTheirHeadings() {
        Map<String, String> files = new HashMap<>();
        files.put("portfolio.yml", CONFIG + "sections: {docs: {type: docs}}\nchangelog: CHANGELOG.md\n");
        files.put("content/docs/index.md", "# Manual\n\nWords.\n\n## Permalinks\n\nThey last.\n\n#### Deep\n\nMore.\n");
        files.put("content/work/tool.md", "---\ntitle: Tool\n---\nFast.\n");
        files.put("content/about.md", "---\ntitle: About\n---\nMe.\n");
        files.put("content/secret.md", "---\ntitle: Secret\nunlisted: true\n---\nNo.\n");
        SourceTree tree = SourceTree.ofTexts(files, "site")
                .in(Repository.ofTexts(Map.of("CHANGELOG.md", "## 1.0.0 - 2026-01-30\n\n- A permalink.\n")));

        String index = text(render(tree), "/search/index.json");

        assertThat(index).contains("""
                {"0":"/repo/about/","1":"/repo/docs/","2":"/repo/docs/#permalinks","3":"/repo/work/tool/","4":"/repo/releases/#v1.0.0"}""").contains("""
                "2":{"title":"Manual","heading":"Permalinks","label":"Manual","date":"","description":"They last. Deep More."}""").contains("""
                "4":{"title":"Releases","heading":"1.0.0","label":"","date":"Jan 30, 2026","description":"A permalink."}""").doesNotContain("Secret");
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
    void withoutPostsAndDocsThereIsNothingToSearch() {
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
        return render(SourceTree.ofTexts(files, "site"));
    }

    private static RenderedSite render(SourceTree tree) {
        SiteResult site = SiteBuild.of(tree, LoadOptions.at(Instant.parse("2026-06-01T00:00:00Z")))
                .withThreads(1)
                .render();
        assertThat(site.diagnostics()).isEmpty();
        return Objects.requireNonNull(site.files());
    }

    private static String text(RenderedSite site, String path) {
        return new String(site.at(new SitePath(path)).orElseThrow().bytes(), StandardCharsets.UTF_8);
    }
}
