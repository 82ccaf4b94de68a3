package io.github.portfoliomaven.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.load.LoadOptions;
import io.github.portfoliomaven.core.load.SourceTree;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.render.output.RenderedSite;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What the head of each kind of page says to search engines, chats and social networks. */
class MetadataTest {

    private static final String CONFIG = """
            title: Sample Engineer
            url: https://example.dev/repo/
            author: {name: Sam Ple, role: Engineer}
            """;

    @Test
    void aPostIsAnArticle() {
        Map<String, String> files = site();
        files.put("content/writing/rbac.md", """
                ---
                title: Roles & "Rights"
                date: 2026-01-02
                updated: 2026-02-03
                description: Who may do <what>.
                tags: [RBAC, Java]
                image: cover.png
                imageAlt: A door
                ---
                Text.
                """);
        files.put("static/writing/rbac/cover.png", "");

        assertThat(head(files, "/writing/rbac/"))
                .containsSubsequence("""
                <title>Roles &amp; &quot;Rights&quot; · Sample Engineer</title>
                <meta name="description" content="Who may do &lt;what&gt;.">
                <link rel="canonical" href="https://example.dev/repo/writing/rbac/">
                """.lines().toArray(String[]::new))
                .containsSubsequence("""
                <meta name="robots" content="max-image-preview:large">
                <meta name="author" content="Sam Ple">
                <meta property="og:type" content="article">
                <meta property="og:site_name" content="Sample Engineer">
                <meta property="og:title" content="Roles &amp; &quot;Rights&quot;">
                <meta property="og:description" content="Who may do &lt;what&gt;.">
                <meta property="og:url" content="https://example.dev/repo/writing/rbac/">
                <meta property="og:locale" content="en_US">
                <meta property="article:published_time" content="2026-01-02T00:00:00Z">
                <meta property="article:modified_time" content="2026-02-03T00:00:00Z">
                <meta property="article:author" content="https://example.dev/repo/">
                <meta property="article:section" content="Writing">
                <meta property="article:tag" content="RBAC">
                <meta property="article:tag" content="Java">
                <meta property="og:image" content="https://example.dev/repo/writing/rbac/cover.png">
                <meta property="og:image:alt" content="A door">
                <meta name="twitter:card" content="summary_large_image">
                """.lines().toArray(String[]::new));
    }

    /** Nobody writes one into the first site of their life, and every page needs one. */
    @Test
    void theHomePageOfASiteThatSaysNothingIsDescribedByWhoseItIsAndWhatIsNew() {
        Map<String, String> files = site();
        files.put("content/writing/x.md", "---\ntitle: Roles\ndate: 2026-01-02\n---\nText.\n");
        files.put("content/writing/y.md", "---\ntitle: Rights\ndate: 2026-02-02\n---\nText.\n");
        String meta = "<meta name=\"description\" content=\"%s\">";
        assertThat(page(files, "/")).contains(meta.formatted("Sam Ple · Engineer: Rights, Roles"));

        files.put("portfolio.yml", CONFIG.replace("role: Engineer", "headline: I build"));
        assertThat(page(files, "/")).contains(meta.formatted("I build"));

        files.put("portfolio.yml", CONFIG + "description: Notes.\n");
        assertThat(page(files, "/")).contains(meta.formatted("Notes."));
    }

    /** As {@code portfolio:new} leaves it. */
    @Test
    void aPageThatIsStillToBeWrittenIsDescribedByItsTitle() {
        Map<String, String> files = site();
        files.put("content/writing/x.md", "---\ntitle: Roles\ndate: 2026-01-02\ndescription: \ntags: []\n---\n\n");
        assertThat(page(files, "/writing/x/")).contains("<meta name=\"description\" content=\"Roles\">");
    }

    /** The site of a project is that of the project, not of the one who develops it. */
    @Test
    void anAuthorWhoIsWrittenDownStandsForTheSite() {
        Map<String, String> files = site();
        assertThat(page(files, "/")).contains("<strong>Sam Ple</strong>");
        files.put("portfolio.yml", CONFIG.replaceFirst("author.*\n", ""));
        assertThat(page(files, "/")).contains("<strong>Sample Engineer</strong>");
    }

    @Test
    void aCorrectionCannotComeBeforeThePublication() {
        Map<String, String> files = site();
        files.put("content/writing/x.md", "---\ntitle: X\ndate: 2026-01-02\nupdated: 2025-01-01\n---\nText.\n");

        assertThat(page(files, "/writing/x/"))
                .contains("\"dateModified\":\"2026-01-02T00:00:00Z\"")
                .doesNotContain("article:modified_time");
    }

    @Test
    void anImageThatChatsCannotShowIsNotOffered() {
        Map<String, String> files = site();
        files.put("content/writing/x.md", "---\ntitle: X\ndate: 2026-01-02\nimage: /x.svg\n---\nText.\n");
        files.put("static/x.svg", "<svg/>");

        assertThat(page(files, "/writing/x/"))
                .contains("<meta property=\"og:image\" content=\"https://example.dev/repo/assets/cards/writing-x.")
                .doesNotContain("content=\"https://example.dev/repo/x.svg\"");
    }

    @Test
    void everyKindOfPageSaysWhatItIs() {
        Map<String, String> files = site();
        files.put("content/writing/x.md", "---\ntitle: X\ndate: 2026-01-02\ntags: [RBAC]\n---\nText.\n");
        files.put("content/work/ledger.md", "---\ntitle: Ledger\n---\nText.\n");
        files.put("content/about.md", "---\ntitle: About\n---\nText.\n");
        files.put("content/resume.md", "---\ntitle: Resume\nlayout: resume\n---\nText.\n");
        files.put("data/resume.json", "{}");
        files.put("content/terms.md", "---\ntitle: Terms\n---\nText.\n");

        assertThat(page(files, "/")).contains("\"@type\":\"WebSite\"", "og:type\" content=\"website\"");
        assertThat(page(files, "/writing/")).contains("\"@type\":\"CollectionPage\"", "\"@type\":\"ItemList\"");
        assertThat(page(files, "/writing/x/")).contains("\"@type\":\"BlogPosting\"", "og:type\" content=\"article\"");
        assertThat(page(files, "/work/ledger/")).contains("\"CreativeWork\"", "og:type\" content=\"website\"");
        assertThat(page(files, "/tags/")).contains("\"@type\":\"CollectionPage\"");
        assertThat(page(files, "/tags/rbac/")).contains("\"@type\":\"CollectionPage\"");
        assertThat(page(files, "/about/")).contains("[\"AboutPage\",\"ProfilePage\"]", "content=\"profile\"");
        assertThat(page(files, "/resume/")).contains("\"@type\":\"ProfilePage\"", "content=\"profile\"");
        assertThat(page(files, "/terms/")).contains("\"@type\":\"WebPage\"", "content=\"website\"");
        assertThat(page(files, "/404.html")).doesNotContain("ld+json");
    }

    @Test
    void noTitleAndNoDescriptionIsGivenTwice() {
        Map<String, String> files = site();
        files.put("portfolio.yml", CONFIG + "sections: {writing: {pageSize: 1}}\n");
        files.put("content/writing/a.md", "---\ntitle: Rbac\ndate: 2026-01-02\ntags: [RBAC]\n---\nOne text.\n");
        files.put("content/writing/b.md", "---\ntitle: Other\ndate: 2026-01-03\ntags: [Other]\n---\nTwo texts.\n");

        assertThat(head(files, "/tags/rbac/"))
                .contains(
                        "<title>Posts about RBAC · Sample Engineer</title>",
                        "<meta name=\"description\" content=\"Posts about RBAC by Sam Ple: Rbac.\">");
        assertThat(head(files, "/writing/page/2/"))
                .contains(
                        "<title>Writing, page 2 · Sample Engineer</title>",
                        "<meta name=\"description\" content=\"Writing by Sam Ple, page 2 of 2: Rbac.\">");
        assertThat(head(files, "/tags/"))
                .contains("<meta name=\"description\" content=\"Everything that Sam Ple writes about, tag by tag:"
                        + " Other; RBAC.\">");
    }

    @Test
    void theTitleOfTheSiteGivesWayToALongTitle() {
        String title = "A title that fills what search engines show on its own";
        Map<String, String> files = site();
        files.put("content/writing/a.md", "---\ntitle: " + title + "\ndate: 2026-01-02\n---\nText.\n");

        assertThat(head(files, "/writing/a/")).contains("<title>" + title + "</title>");
    }

    @Test
    void aSiteWithAnIconOfItsOwnDoesNotShowTheThemesOnPhones() {
        assertThat(page(site(), "/")).contains("<link rel=\"apple-touch-icon\" href=\"/repo/assets/apple-touch-icon.");
        Map<String, String> files = site();
        files.put("assets/favicon.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");

        assertThat(page(files, "/")).doesNotContain("apple-touch-icon");
        files.put("assets/apple-touch-icon.png", "");

        assertThat(page(files, "/")).contains("apple-touch-icon");
    }

    /** Browsers draw their frame in the colour of the page, so it has to be the page's. */
    @Test
    void theColourOfTheFrameIsThatOfThePage() {
        assertThat(colours(site()))
                .containsExactly(
                        "<meta name=\"theme-color\" content=\"#fbfaf7\" media=\"(prefers-color-scheme: light)\">",
                        "<meta name=\"theme-color\" content=\"#151514\" media=\"(prefers-color-scheme: dark)\">");
        Map<String, String> files = site();
        files.put("assets/css/90-mine.css", """
                @media (prefers-color-scheme: light) { :root { --paper: #eef } }
                .card { --paper: #123 }
                """);
        assertThat(colours(files))
                .containsExactly(
                        "<meta name=\"theme-color\" content=\"#eeeeff\" media=\"(prefers-color-scheme: light)\">",
                        "<meta name=\"theme-color\" content=\"#151514\" media=\"(prefers-color-scheme: dark)\">");
        files.put("assets/css/90-mine.css", ":root { --paper: color(display-p3 1 1 1) }");
        assertThat(colours(files))
                .as("what is not known, and what the theme has for dark pages")
                .containsExactly(
                        "<meta name=\"theme-color\" content=\"#151514\" media=\"(prefers-color-scheme: dark)\">");
        files.put("assets/css/90-mine.css", ":root { --paper: light-dark(#ABCDEF, oklch(0.2 30% 0.5turn)) }");
        assertThat(colours(files))
                .containsExactly(
                        "<meta name=\"theme-color\" content=\"#abcdef\" media=\"(prefers-color-scheme: light)\">",
                        "<meta name=\"theme-color\" content=\"#002418\" media=\"(prefers-color-scheme: dark)\">");
    }

    private static List<String> colours(Map<String, String> files) {
        return page(files, "/")
                .lines()
                .filter(line -> line.contains("theme-color"))
                .toList();
    }

    @Test
    void whatASettingSwitchesOnIsPublishedOnlyThen() {
        assertThat(paths(site())).noneMatch(path -> path.contains("/toggle.") || path.contains("/math."));
        Map<String, String> files = site();
        files.put("portfolio.yml", CONFIG + "theme: {toggle: true}\n");
        assertThat(paths(files)).anyMatch(path -> path.startsWith("/assets/toggle."));
        assertThat(page(files, "/")).contains("/repo/assets/toggle.");
    }

    private static Map<String, String> site() {
        Map<String, String> files = new HashMap<>();
        files.put("portfolio.yml", CONFIG);
        return files;
    }

    private static List<String> head(Map<String, String> files, String path) {
        String page = page(files, path);
        return page.substring(0, page.indexOf("</head>")).lines().toList();
    }

    private static String page(Map<String, String> files, String path) {
        return new String(render(files).at(new SitePath(path)).orElseThrow().bytes(), StandardCharsets.UTF_8);
    }

    private static List<String> paths(Map<String, String> files) {
        return render(files).files().stream().map(file -> file.path().value()).toList();
    }

    private static RenderedSite render(Map<String, String> files) {
        SiteResult site = SiteBuild.of(
                        SourceTree.ofTexts(files, "site"), LoadOptions.at(Instant.parse("2026-06-01T00:00:00Z")))
                .withThreads(1)
                .render();
        assertThat(site.diagnostics()).isEmpty();
        return Objects.requireNonNull(site.files());
    }
}
