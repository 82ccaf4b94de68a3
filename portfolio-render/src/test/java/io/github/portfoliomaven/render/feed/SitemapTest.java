package io.github.portfoliomaven.render.feed;

import static io.github.portfoliomaven.render.feed.SampleContent.page;
import static io.github.portfoliomaven.render.feed.SampleContent.post;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SitemapTest {

    @Test
    void listsEachPageWithTheDateOfItsContent() {
        SampleSite site = SampleSite.at("https://example.github.io/repo/")
                .pageSize(1)
                .with(page("/about/", "About"))
                .with(page("/privacy/", "Privacy").noindex())
                .with(post("/writing/a/", "A", "2026-01-01T00:00:00Z").updated("2026-02-01T12:00:00+02:00"))
                .with(post("/writing/b/", "B", "2026-01-02T00:00:00Z").tags("Java"))
                .with(post("/writing/c/", "C", "2026-01-03T00:00:00Z").canonical("https://elsewhere.example/c"));
        assertThat(site.file("/sitemap.xml")).isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                  <url>
                    <loc>https://example.github.io/repo/</loc>
                    <lastmod>2026-02-01T12:00:00+02:00</lastmod>
                  </url>
                  <url>
                    <loc>https://example.github.io/repo/about/</loc>
                  </url>
                  <url>
                    <loc>https://example.github.io/repo/tags/</loc>
                    <lastmod>2026-01-02T00:00:00Z</lastmod>
                  </url>
                  <url>
                    <loc>https://example.github.io/repo/tags/java/</loc>
                    <lastmod>2026-01-02T00:00:00Z</lastmod>
                  </url>
                  <url>
                    <loc>https://example.github.io/repo/writing/</loc>
                    <lastmod>2026-02-01T12:00:00+02:00</lastmod>
                  </url>
                  <url>
                    <loc>https://example.github.io/repo/writing/a/</loc>
                    <lastmod>2026-02-01T12:00:00+02:00</lastmod>
                  </url>
                  <url>
                    <loc>https://example.github.io/repo/writing/archive/</loc>
                    <lastmod>2026-02-01T12:00:00+02:00</lastmod>
                  </url>
                  <url>
                    <loc>https://example.github.io/repo/writing/b/</loc>
                    <lastmod>2026-01-02T00:00:00Z</lastmod>
                  </url>
                  <url>
                    <loc>https://example.github.io/repo/writing/page/2/</loc>
                    <lastmod>2026-02-01T12:00:00+02:00</lastmod>
                  </url>
                  <url>
                    <loc>https://example.github.io/repo/writing/page/3/</loc>
                    <lastmod>2026-02-01T12:00:00+02:00</lastmod>
                  </url>
                </urlset>
                """);
    }

    @Test
    void aSectionThatIsNotToBeIndexedTakesItsWholeListAway() {
        SampleSite site = SampleSite.at("https://example.dev/")
                .withIndex("writing", page("/writing/", "Writing").noindex())
                .with(post("/writing/a/", "A", "2026-01-01T00:00:00Z"));
        assertThat(site.file("/sitemap.xml"))
                .contains("<loc>https://example.dev/writing/a/</loc>")
                .doesNotContain("<loc>https://example.dev/writing/</loc>");
    }

    @Test
    void robotsTxtNamesIt() {
        assertThat(SampleSite.at("https://example.github.io/repo/").file("/robots.txt"))
                .isEqualTo("""
                User-agent: *
                Allow: /repo/

                Sitemap: https://example.github.io/repo/sitemap.xml
                """);
    }
}
