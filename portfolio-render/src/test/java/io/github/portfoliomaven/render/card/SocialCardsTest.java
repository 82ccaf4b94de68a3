package io.github.portfoliomaven.render.card;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.diagnostic.DiagnosticPrinter;
import io.github.portfoliomaven.core.load.LoadOptions;
import io.github.portfoliomaven.core.load.SourceTree;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.render.SiteBuild;
import io.github.portfoliomaven.render.SiteResult;
import io.github.portfoliomaven.render.image.ImageCache;
import io.github.portfoliomaven.render.output.RenderedFile;
import io.github.portfoliomaven.render.output.RenderedSite;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cards in a whole site. */
class SocialCardsTest {

    private final Map<String, byte[]> files = new TreeMap<>();
    private ImageCache cache = ImageCache.none();

    @BeforeEach
    void site() {
        theme("");
        text("content/about.md", "# About\n");
        text(
                "content/writing/cache.md",
                "---\ntitle: A cache is a promise\ndate: 2026-01-02\ntags: [SQL]\n---\nText.\n");
    }

    private void theme(String settings) {
        text("portfolio.yml", """
                title: Sample Engineer
                url: https://example.dev/repo/
                author: {name: Sam Ple, role: Engineer, headline: I build systems}
                theme: {%s}
                """.formatted(settings));
    }

    private void text(String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private SiteResult build() {
        LoadOptions options = LoadOptions.at(Instant.parse("2026-11-01T00:00:00Z"));
        return SiteBuild.of(SourceTree.inMemory(files, "src/site"), options)
                .withImageCache(cache)
                .render();
    }

    private static String problems(SiteResult site) {
        return String.join(
                "\n", site.diagnostics().stream().map(DiagnosticPrinter::print).toList());
    }

    private RenderedSite rendered() {
        SiteResult site = build();
        assertThat(problems(site)).isEmpty();
        return Objects.requireNonNull(site.files());
    }

    private static List<String> cards(RenderedSite site) {
        return site.files().stream()
                .map(RenderedFile::path)
                .map(SitePath::value)
                .filter(path -> path.startsWith("/assets/cards/"))
                .map(SocialCardsTest::withoutHash)
                .toList();
    }

    private static String withoutHash(String text) {
        return text.replaceAll("\\.[0-9a-f]{10}\\.", ".HASH.");
    }

    private static String image(RenderedSite site, String page) {
        String html = new String(site.at(new SitePath(page)).orElseThrow().bytes(), StandardCharsets.UTF_8);
        return withoutHash(String.join(
                "\n",
                html.lines()
                        .filter(line -> line.contains(":image") || line.contains("twitter"))
                        .toList()));
    }

    @Test
    void eachPageHasACardAndNamesIt() {
        RenderedSite site = rendered();
        assertThat(cards(site))
                .containsExactly(
                        "/assets/cards/about.HASH.png",
                        "/assets/cards/home.HASH.png",
                        "/assets/cards/writing-cache.HASH.png",
                        "/assets/cards/writing.HASH.png");
        assertThat(image(site, "/writing/cache/")).isEqualTo("""
                <meta property="og:image" content="https://example.dev/repo/assets/cards/writing-cache.HASH.png">
                <meta property="og:image:type" content="image/png">
                <meta property="og:image:width" content="1200">
                <meta property="og:image:height" content="630">
                <meta property="og:image:alt" content="A cache is a promise">
                <meta name="twitter:card" content="summary_large_image">""");
        assertThat(image(site, "/tags/sql/")).contains("/assets/cards/home.HASH.png");
    }

    @Test
    void theSwitchTurnsThemOff() {
        theme("cards: off");
        RenderedSite site = rendered();
        assertThat(cards(site)).isEmpty();
        assertThat(image(site, "/about/")).isEqualTo("<meta name=\"twitter:card\" content=\"summary\">");
    }

    @Test
    void aTitleThatTheFontLacksHasTheSitesCard() {
        text("content/writing/ja.md", "---\ntitle: 日本語 🚀\ndate: 2026-01-03\n---\nText.\n");
        SiteResult built = build();
        assertThat(problems(built)).isEqualTo("""
                src/site/portfolio.yml: warning: the font of the social cards lacks letters of the title '日本語 🚀'; \
                that page gets the card of the home page [card-font]
                    hint: use a font that has them, theme: {cardFont: fonts/NAME.ttf}, or \
                disable cards, theme: {cards: false}""");
        assertThat(image(Objects.requireNonNull(built.files()), "/writing/ja/"))
                .contains("/assets/cards/home.HASH.png");
    }

    @Test
    void aSiteInLettersThatTheFontLacksHasACardOfItsHost() {
        text(
                "portfolio.yml",
                "title: آنا\nurl: https://example.dev/repo/\nlanguage: ar\nauthor: {name: آنا, role: مهندسة}\n");
        text("content/writing/ar.md", "---\ntitle: نقل\ndate: 2026-01-03\n---\nنص.\n");
        SiteResult built = build();
        assertThat(problems(built))
                .startsWith("src/site/portfolio.yml: warning: the font of the social cards lacks letters of");
        RenderedSite site = Objects.requireNonNull(built.files());
        assertThat(image(site, "/"))
                .contains(
                        "content=\"https://example.dev/repo/assets/cards/home.HASH.png\"",
                        "<meta property=\"og:image:alt\" content=\"example.dev/repo\">");
        assertThat(image(site, "/writing/ar/")).contains("/assets/cards/home.HASH.png");
    }

    @Test
    void aFontOfTheSiteDrawsThem() throws Exception {
        RenderedSite before = rendered();
        try (InputStream font = CardFonts.class.getResourceAsStream("Inter-Medium.ttf")) {
            files.put("assets/fonts/house.ttf", Objects.requireNonNull(font).readAllBytes());
        }
        theme("cardFont: fonts/house.ttf");
        RenderedSite after = rendered();
        assertThat(cards(after)).isEqualTo(cards(before));
        assertThat(paths(after)).doesNotContainAnyElementsOf(paths(before));
    }

    private static List<String> paths(RenderedSite site) {
        return site.files().stream()
                .map(file -> file.path().value())
                .filter(path -> path.startsWith("/assets/cards/"))
                .toList();
    }

    @Test
    void aFontThatIsNoneIsAnError() {
        files.put("assets/fonts/web.woff2", "wOF2...".getBytes(StandardCharsets.US_ASCII));
        theme("cardFont: fonts/web.woff2");
        assertThat(problems(build())).isEqualTo("""
                src/site/portfolio.yml:4:19: error: this font cannot be read [card-font]
                    theme: {cardFont: fonts/web.woff2}
                                      ^^^^^^^^^^^^^^^
                    hint: use a TrueType or OpenType font (.ttf, .otf); Java cannot read WOFF and WOFF2""");
        theme("cardFont: fonts/wep.ttf");
        assertThat(problems(build())).isEqualTo("""
                src/site/portfolio.yml:4:19: error: there is no font 'assets/fonts/wep.ttf' [card-font]
                    theme: {cardFont: fonts/wep.ttf}
                                      ^^^^^^^^^^^^^
                    hint: put a .ttf or .otf file there, or leave cardFont out""");
    }

    @Test
    void aSecondBuildDrawsNone(@TempDir Path directory) throws Exception {
        cache = ImageCache.in(directory);
        byte[] first = card(rendered());
        FileTime longAgo = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
        try (Stream<Path> entries = Files.list(directory)) {
            for (Path entry : entries.toList()) {
                Files.setLastModifiedTime(entry, longAgo);
            }
        }
        assertThat(card(rendered())).isEqualTo(first);
        try (Stream<Path> entries = Files.list(directory)) {
            assertThat(entries)
                    .hasSize(4)
                    .allSatisfy(entry ->
                            assertThat(Files.getLastModifiedTime(entry)).isEqualTo(longAgo));
        }
    }

    private static byte[] card(RenderedSite site) {
        return site.at(new SitePath(paths(site).get(0))).orElseThrow().bytes();
    }
}
