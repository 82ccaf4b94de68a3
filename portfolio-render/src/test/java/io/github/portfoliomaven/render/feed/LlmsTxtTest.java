package io.github.portfoliomaven.render.feed;

import static io.github.portfoliomaven.render.feed.SampleContent.page;
import static io.github.portfoliomaven.render.feed.SampleContent.post;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LlmsTxtTest {

    @Test
    void givesTitleDescriptionAndSectionsOfLinks() {
        SampleSite site = SampleSite.at("https://example.dev/")
                .withIndex("writing", page("/writing/", "All writing").description("Long reads."))
                .with(post("/writing/a(b)/", "Lists [and] \\ such", "2026-01-01T00:00:00Z")
                        .description("Two\n lines."))
                .with(post("/writing/hidden/", "Hidden", "2026-01-02T00:00:00Z").noindex())
                .with(page("/about/", "About").summary("Who I am."));
        assertThat(site.file("/llms.txt")).isEqualTo("""
                # Sample Engineer

                > Notes on systems that stay up.

                ## Writing

                - [All writing](https://example.dev/writing/): Long reads.
                - [Lists \\[and\\] \\\\ such](https://example.dev/writing/a%28b%29/): Two lines.

                ## Pages

                - [About](https://example.dev/about/): Who I am.

                ## Optional

                - [Sample Engineer (RSS)](https://example.dev/rss.xml)
                - [Sample Engineer (Atom)](https://example.dev/atom.xml)
                - [Sample Engineer (JSON Feed)](https://example.dev/feed.json)
                - [Sitemap](https://example.dev/sitemap.xml)
                """);
    }
}
