package io.github.portfoliomaven.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.load.LoadOptions;
import io.github.portfoliomaven.core.load.SiteInAString;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.render.output.RenderedSite;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that live elsewhere: lists, feeds and search link out, and their own path leads on. */
class ElsewhereTest {

    private static final SiteInAString SITE = SiteInAString.of("""
            -- portfolio.yml --
            title: Sample Engineer
            url: https://example.dev/base/
            -- content/writing/here.md --
            ---
            title: Here
            date: 2026-01-01
            tags: [Roles]
            ---
            See [the talk](talk.md).
            -- content/writing/talk.md --
            ---
            title: The talk
            date: 2026-01-02
            tags: [Roles]
            externalUrl: https://talks.example/rbac?v=1
            ---
            What I said about [roles](here.md).
            -- content/work/ledger.md --
            ---
            title: Ledger
            externalUrl: https://code.example/ledger
            ---
            """);

    @Test
    void listsLinkOut() {
        RenderedSite site = render(SITE);

        String link = "<h3><a href=\"https://talks.example/rbac?v=1\">The talk</a></h3>";
        assertThat(text(site, "/")).contains(link, "<h3><a href=\"https://code.example/ledger\">Ledger</a></h3>");
        assertThat(text(site, "/writing/"))
                .contains(link, "\"name\":\"The talk\",\"url\":\"https://talks.example/rbac?v=1\"");
        assertThat(text(site, "/tags/roles/")).contains(link);
        assertThat(text(site, "/writing/here/")).contains("<a href=\"https://talks.example/rbac?v=1\" rel=\"next\">");
        assertThat(text(site, "/search/index.json"))
                .contains(
                        "\"documentIds\":{\"0\":\"https://talks.example/rbac?v=1\",\"1\":\"/base/writing/here/\",\"2\":\"https://code.example/ledger\"}");
        assertThat(text(site, "/llms.txt"))
                .contains("- [The talk](https://talks.example/rbac?v=1): What I said about roles.");
        assertThat(text(site, "/sitemap.xml")).doesNotContain("talk", "ledger");
    }

    @Test
    void feedsLinkOutUnderTheIdOfThePath() {
        RenderedSite site = render(SITE);

        assertThat(text(site, "/rss.xml"))
                .contains(
                        "<link>https://talks.example/rbac?v=1</link>",
                        "<guid isPermaLink=\"false\">https://example.dev/base/writing/talk/</guid>",
                        "&lt;a href=\"https://example.dev/base/writing/here/\"&gt;roles&lt;/a&gt;");
        assertThat(text(site, "/atom.xml"))
                .contains("<link rel=\"alternate\" type=\"text/html\" href=\"https://talks.example/rbac?v=1\"/>");
        assertThat(text(site, "/feed.json"))
                .contains(
                        "\"id\" : \"https://example.dev/base/writing/talk/\"",
                        "\"url\" : \"https://talks.example/rbac?v=1\"");
    }

    @Test
    void itsOwnPathLeadsOn() {
        RenderedSite site = render(SITE);

        assertThat(text(site, "/writing/talk/"))
                .contains(
                        "<meta http-equiv=\"refresh\" content=\"0; url=https://talks.example/rbac?v=1\">",
                        "<meta name=\"robots\" content=\"noindex\">",
                        "<p>This page lives at <a href=\"https://talks.example/rbac?v=1\">https://talks.example/rbac?v=1</a>.</p>")
                .doesNotContain("What I said");
        assertThat(text(site, "/writing/here/")).contains("<a href=\"/base/writing/talk/\">the talk</a>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "externalUrl: https://a.example/",
                "ExternalURL: https://a.example/",
                "external_url: https://a.example/",
                "externalLink: https://a.example/",
                "redirect_to: https://a.example/",
                "redirect: https://a.example/",
                "externalUrl: https://a.example/\nbuild: {render: false, list: local}",
                "externalUrl: https://a.example/\n_build: {render: never}",
            })
    void inTheWordsOfOtherThemes(String lines) {
        RenderedSite site =
                render(SITE.with("content/writing/a.md", "---\ntitle: A\ndate: 2026-01-03\n" + lines + "\n---\n"));

        assertThat(text(site, "/writing/")).contains("<a href=\"https://a.example/\">A</a>");
        assertThat(text(site, "/writing/a/")).contains("content=\"0; url=https://a.example/\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"private: true", "render: false", "build: {list: never, render: never}", "unlisted: true"})
    void whatIsHeldBackStaysSo(String line) {
        RenderedSite site = render(SITE.with(
                "content/writing/a.md",
                "---\ntitle: A\ndate: 2026-01-03\nexternalUrl: https://a.example/\n" + line + "\n---\n"));

        assertThat(text(site, "/writing/") + text(site, "/rss.xml")).doesNotContain("a.example");
    }

    @Test
    void aListMayLiveElsewhereButNotTheHomePage() {
        SiteInAString site = SITE.with(
                        "content/work/index.html", "---\ntitle: Work\nredirect_to: https://code.example/\n---\n")
                .with("content/index.md", "---\ntitle: Home\nexternalUrl: https://a.example/\n---\n");

        assertThat(TestConfig.printed(result(site).diagnostics())).isEqualTo("""
                src/site/content/index.md:3:1: warning: 'externalUrl' has no effect here: the home page lives in the site [unknown-key]
                    externalUrl: https://a.example/
                    ^^^^^^^^^^^
                    hint: remove it, or write it in the front matter of the page to be listed""");
        assertThat(text(render(site), "/work/")).contains("content=\"0; url=https://code.example/\"");
        assertThat(text(render(site), "/")).contains("<a href=\"https://code.example/ledger\">Ledger</a>");
    }

    private static SiteResult result(SiteInAString site) {
        return SiteBuild.of(site.tree(), LoadOptions.at(SiteInAString.NOW)).render();
    }

    private static RenderedSite render(SiteInAString site) {
        return Objects.requireNonNull(result(site).files());
    }

    private static String text(RenderedSite site, String path) {
        return new String(site.at(new SitePath(path)).orElseThrow().bytes(), StandardCharsets.UTF_8);
    }
}
