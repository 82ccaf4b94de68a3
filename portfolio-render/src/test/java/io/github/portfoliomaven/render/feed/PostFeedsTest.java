package io.github.portfoliomaven.render.feed;

import static io.github.portfoliomaven.render.feed.SampleContent.page;
import static io.github.portfoliomaven.render.feed.SampleContent.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.portfoliomaven.core.language.Words;
import io.github.portfoliomaven.core.model.SiteFeed;
import java.util.List;
import org.junit.jupiter.api.Test;

class PostFeedsTest {

    private static final String URL = "https://example.dev/";

    @Test
    void aSiteHasFeedsOfAllPostsAndOfEachTag() {
        SampleSite site = SampleSite.at(URL)
                .with(post("/writing/a/", "A", "2026-01-01T00:00:00Z").tags("Java"))
                .with(post("/writing/b/", "B", "2026-01-02T00:00:00Z").tags("java", "C#"));
        assertThat(site.files().keySet())
                .containsExactly(
                        "/.nojekyll",
                        FeedStyle.path(Words.of("en")).value(),
                        "/atom.xml",
                        "/feed.json",
                        "/llms.txt",
                        "/robots.txt",
                        "/rss.xml",
                        "/sitemap.xml",
                        "/tags/csharp/rss.xml",
                        "/tags/java/rss.xml");
        assertThat(site.file("/tags/java/rss.xml"))
                .contains("<title>Sample Engineer: java</title>")
                .contains("<link>https://example.dev/tags/java/</link>")
                .containsSubsequence("<title>B</title>", "<title>A</title>");
        assertThat(site.file("/tags/csharp/rss.xml")).doesNotContain("<title>A</title>");
    }

    @Test
    void sectionsHaveFeedsOfTheirOwnWhenSeveralHoldPosts() {
        SampleSite site = SampleSite.at(URL)
                .with(post("/notes/a/", "A", "2026-01-01T00:00:00Z"))
                .with(post("/writing/b/", "B", "2026-01-02T00:00:00Z"))
                .with(page("/services/c/", "C"));
        assertThat(SiteFeed.of(site.site()))
                .extracting(
                        feed -> feed.path().value(),
                        SiteFeed::label,
                        feed -> feed.page().value())
                .containsExactly(
                        tuple("/rss.xml", "Sample Engineer (RSS)", "/"),
                        tuple("/atom.xml", "Sample Engineer (Atom)", "/"),
                        tuple("/feed.json", "Sample Engineer (JSON Feed)", "/"),
                        tuple("/notes/rss.xml", "Sample Engineer: Notes (RSS)", "/notes/"),
                        tuple("/writing/rss.xml", "Sample Engineer: Writing (RSS)", "/writing/"));
        assertThat(site.file("/notes/rss.xml")).contains("<title>A</title>").doesNotContain("<title>B</title>");
    }

    @Test
    void aSiteWithoutPostsHasNoFeed() {
        SampleSite site = SampleSite.at(URL).with(page("/about/", "About"));
        assertThat(SiteFeed.of(site.site())).isEmpty();
        assertThat(site.files().keySet()).containsExactly("/.nojekyll", "/llms.txt", "/robots.txt", "/sitemap.xml");
    }

    @Test
    void theNewestPostsOfAllSectionsComeFirstAndTheRestIsLeftOut() {
        SampleSite site = SampleSite.at(URL)
                .items(2)
                .with(post("/notes/old/", "Old", "2026-01-01T00:00:00Z"))
                .with(post("/writing/new/", "New", "2026-01-03T00:00:00Z"))
                .with(post("/notes/middle/", "Middle", "2026-01-02T00:00:00Z"));
        for (String file : List.of("/rss.xml", "/atom.xml", "/feed.json")) {
            assertThat(site.file(file)).containsSubsequence("New", "Middle").doesNotContain("Old");
        }
    }

    @Test
    void feedsOfSummariesHoldTheExcerptWhereThereIsOne() {
        SampleSite site = SampleSite.at(URL)
                .summaries()
                .with(post("/writing/a/", "A", "2026-01-02T00:00:00Z")
                        .summary("First.")
                        .html("<p>First.</p><p>Rest.</p>"))
                .with(post("/writing/b/", "B", "2026-01-01T00:00:00Z")
                        .excerpt("<p><a href=\"^/x/\">Before</a> more.</p>")
                        .html("<p>Before more.</p><p>Rest.</p>"));
        assertThat(site.file("/rss.xml"))
                .contains("<description>First.</description>")
                .contains(
                        "<content:encoded>&lt;p&gt;&lt;a href=\"https://example.dev/x/\"&gt;Before&lt;/a&gt; more.&lt;/p&gt;")
                .doesNotContain("Rest.");
        assertThat(site.file("/feed.json"))
                .contains("\"content_text\" : \"First.\"")
                .doesNotContain("Rest.");
    }

    @Test
    void anIdThatIsNoUriIsTheAuthorsOwnBusiness() {
        SampleSite site = SampleSite.at(URL)
                .with(post("/writing/a/", "A", "2026-01-02T00:00:00Z").id("42"));
        assertThat(site.file("/rss.xml")).contains("<guid isPermaLink=\"true\">https://example.dev/writing/a/</guid>");
    }

    @Test
    void anUpdateBeforeThePublicationDoesNotCount() {
        SampleSite site = SampleSite.at(URL)
                .with(post("/writing/a/", "A", "2026-01-02T00:00:00Z").updated("2025-01-01T00:00:00Z"));
        assertThat(site.file("/atom.xml")).doesNotContain("2025");
    }

    @Test
    void aSiteWithoutDescriptionRepeatsItsTitleWhereRssInsists() {
        SampleSite site =
                SampleSite.at(URL).withoutDescription().with(post("/writing/a/", "A", "2026-01-02T00:00:00Z"));
        assertThat(site.file("/rss.xml")).contains("<description>Sample Engineer</description>");
        assertThat(site.file("/atom.xml")).doesNotContain("<subtitle>");
    }

    @Test
    void aFileOfTheAuthorsWins() {
        SampleSite site = SampleSite.at(URL).withStatic("/robots.txt").with(page("/about/", "About"));
        assertThat(site.files()).doesNotContainKey("/robots.txt").containsKey("/sitemap.xml");
    }
}
