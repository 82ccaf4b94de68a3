package io.github.portfoliomaven.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.load.LoadOptions;
import io.github.portfoliomaven.core.load.SiteInAString;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.render.output.RenderedFile;
import io.github.portfoliomaven.render.output.RenderedSite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which pages a site has, what lists them, and whose page wins where the author has one. */
class PagesTest {

    private static final SiteInAString SITE =
            SiteInAString.of("""
            -- portfolio.yml --
            title: Sample Engineer
            url: https://example.dev/
            changelog: CHANGELOG.md
            reports: true
            sections: {writing: {pageSize: 1}}
            -- content/about.md --
            # About
            -- content/resume.md --
            # Resume
            -- content/privacy.md --
            # Privacy
            -- content/hidden.md --
            ---
            title: Hidden
            noindex: true
            ---
            -- content/work/ledger.md --
            ---
            title: Ledger
            canonical: https://elsewhere.example/ledger/
            ---
            -- content/work/elsewhere.md --
            ---
            title: Elsewhere
            externalUrl: https://elsewhere.example/
            ---
            -- content/writing/a.md --
            ---
            title: A
            date: 2026-01-02
            tags: [Roles]
            aliases: [/old/]
            ---
            -- content/writing/b.md --
            ---
            title: B
            date: 2026-01-01
            noindex: true
            ---
            """).beside("CHANGELOG.md", "# Changelog\n\n## 1.0.0 - 2026-01-30\n\nAll.\n");

    @Test
    void eachListHoldsWhatIsMeantForIt() throws IOException {
        SiteBuild build = SiteBuild.of(SITE.tree(), LoadOptions.at(SiteInAString.NOW));
        RenderedSite site = Objects.requireNonNull(build.render().files());
        String lock = build.urlLock(build.plan()).orElseThrow();

        assertThat(site.files().stream()
                        .map(RenderedFile::path)
                        .filter(path -> path.outputFile().endsWith(".html"))
                        .map(path -> row(path, site, lock))
                        .collect(Collectors.joining()))
                .isEqualTo("""
                        /                    sitemap  lock  -           -     -
                        /404.html            -        -     -           -     -
                        /about/              sitemap  lock  navigation  llms  search
                        /hidden/             -        lock  -           -     -
                        /old/                -        lock  -           -     -
                        /privacy/            sitemap  lock  -           llms  search
                        /releases/           sitemap  lock  navigation  llms  -
                        /reports/            sitemap  lock  navigation  -     -
                        /resume/             sitemap  lock  navigation  llms  -
                        /search/             -        lock  -           -     -
                        /tags/               sitemap  lock  -           -     -
                        /tags/roles/         sitemap  lock  -           -     -
                        /work/               sitemap  lock  navigation  -     -
                        /work/elsewhere/     -        lock  -           -     -
                        /work/ledger/        -        lock  -           llms  search
                        /writing/            sitemap  lock  navigation  -     -
                        /writing/a/          sitemap  lock  -           llms  search
                        /writing/archive/    sitemap  lock  -           -     -
                        /writing/b/          -        lock  -           -     -
                        /writing/page/2/     sitemap  -     -           -     -
                        """);
    }

    @Test
    void aPageThatIsKeptFromSearchEnginesSaysSo() {
        RenderedSite site = render(SITE.with("content/writing/index.md", "---\ntitle: W\nnoindex: true\n---\n"));

        assertThat(site.files().stream()
                        .map(RenderedFile::path)
                        .filter(path -> path.outputFile().endsWith(".html"))
                        .filter(path -> text(site, path).contains("<meta name=\"robots\" content=\"noindex")))
                .extracting(SitePath::value)
                .containsExactly(
                        "/404.html",
                        "/hidden/",
                        "/old/",
                        "/search/",
                        "/work/elsewhere/",
                        "/writing/",
                        "/writing/archive/",
                        "/writing/b/",
                        "/writing/page/2/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/404.html",
                "/releases/",
                "/reports/",
                "/search/",
                "/tags/",
                "/tags/roles/",
                "/work/",
                "/writing/",
                "/writing/archive/",
                "/writing/page/2/"
            })
    void aPageOfTheAuthorsWins(String path) throws IOException {
        SiteInAString locked = SITE.with(
                "portfolio-urls.lock", build(SITE).urlLock(build(SITE).plan()).orElseThrow());

        SiteInAString page = locked.with("content/own.md", "---\ntitle: Own\npath: " + path + "\n---\nMine.\n");
        assertThat(text(render(page), new SitePath(path))).contains("<p>Mine.</p>", ">Own</h1>");

        String file = new SitePath(path).outputFile();
        RenderedSite site = render(locked.with("static/" + file, "mine"));
        assertThat(text(site, new SitePath("/" + file))).isEqualTo("mine");
        assertThat(site.at(new SitePath(path))
                        .filter(made -> !made.path().value().equals("/" + file)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "feed.json",
                "llms.txt",
                "releases/rss.xml",
                "resume.json",
                "robots.txt",
                "search/index.json",
                "sitemap.xml",
                "tags/roles/rss.xml"
            })
    void aFileOfTheAuthorsWins(String file) {
        SiteInAString resume = SITE.with("data/resume.json", "{\"basics\": {\"name\": \"Sam\"}}");

        RenderedSite site = render(resume.with("static/" + file, "mine"));

        assertThat(text(site, new SitePath("/" + file))).isEqualTo("mine");
    }

    @Test
    void anOwnPageForMissingAddressesIsInNoList() {
        RenderedSite site = render(SITE.with("content/404.md", "---\ntitle: Own\npath: /404.html\n---\nMine.\n"));

        assertThat(text(site, "/sitemap.xml")).doesNotContain("404");
        assertThat(text(site, "/llms.txt")).doesNotContain("404");
        assertThat(text(site, "/404.html")).contains("<meta name=\"robots\" content=\"noindex");
    }

    @Test
    void anOwnPageKeepsThePlaceInTheNavigationUnderItsOwnName() {
        RenderedSite site = render(SITE.with("content/work.md", "---\ntitle: What I did\n---\nMine.\n")
                .with("content/reports.md", "---\ntitle: Numbers\n---\nMine.\n"));

        assertThat(text(site, "/privacy/"))
                .containsSubsequence(
                        "<li><a href=\"/work/\">What I did</a></li>",
                        "<li><a href=\"/writing/\">Writing</a></li>",
                        "<li><a href=\"/reports/\">Numbers</a></li>");
        assertThat(text(site, "/work/"))
                .contains(
                        "<li><a href=\"/work/\" aria-current=\"page\">What I did</a></li>",
                        "<meta property=\"og:image:alt\" content=\"What I did\">");
    }

    @Test
    void twoPagesOfTheAuthorsStillConflict() {
        SiteInAString site = SITE.with("content/own.md", "---\ntitle: Own\npath: /tags/\n---\n")
                .with("static/tags/index.html", "mine");

        assertThat(TestConfig.printed(build(site).plan().diagnostics()))
                .contains("would both be published as tags/index.html [duplicate-path]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/vortr%C3%A4ge/", "/vortr%C3%A4ge", "/vorträge/", "/vortr%C3%A4ge/?from=menu"})
    void theNavigationMarksASectionHoweverItIsNamed(String link) {
        SiteInAString site = SiteInAString.of("")
                .with("content/Talks/index.md", "---\ntitle: Talks\npath: /vorträge/\n---\n## Contact\n")
                .with("content/Talks/one.md", "---\ntitle: One\n---\n");

        assertThat(text(render(site), "/vorträge/one/")).contains(" aria-current=\"true\">Talks</a>");
        RenderedSite configured = render(site.with(
                "portfolio.yml",
                "title: S\nurl: https://example.dev/\nnavigation: [{label: T, url: \"" + link
                        + "\"}, {label: Contact, url: \"/vortr%C3%A4ge/#contact\"}]\n"));
        assertThat(text(configured, "/vorträge/one/")).contains("\" aria-current=\"true\">T</a>");
        assertThat(text(configured, "/vorträge/")).contains("\" aria-current=\"page\">T</a>", "#contact\">Contact</a>");
    }

    private static String row(SitePath path, RenderedSite site, String lock) {
        String url = "https://example.dev" + path;
        String[] header = text(site, "/privacy/").split("</?nav", -1);
        return "%-20s %-8s %-5s %-11s %-5s %s\n"
                .formatted(
                        path,
                        in(text(site, "/sitemap.xml").contains("<loc>" + url + "</loc>"), "sitemap"),
                        in(lock.lines().anyMatch(line -> line.split(" ")[0].equals(path.value())), "lock"),
                        in(header[1].contains("href=\"" + path + "\""), "navigation"),
                        in(text(site, "/llms.txt").contains("(" + url + ")"), "llms"),
                        in(text(site, "/search/index.json").contains(":\"" + path + "\""), "search"));
    }

    private static String in(boolean listed, String list) {
        return listed ? list : "-";
    }

    private static SiteBuild build(SiteInAString site) {
        return SiteBuild.of(site.tree(), LoadOptions.at(SiteInAString.NOW)).withThreads(1);
    }

    private static RenderedSite render(SiteInAString site) {
        SiteResult rendered = build(site).render();
        assertThat(TestConfig.printed(rendered.diagnostics())).isEmpty();
        return Objects.requireNonNull(rendered.files());
    }

    private static String text(RenderedSite site, String path) {
        return text(site, new SitePath(path));
    }

    private static String text(RenderedSite site, SitePath path) {
        return new String(site.at(path).orElseThrow().bytes(), StandardCharsets.UTF_8);
    }
}
