package io.github.portfoliomaven.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.diagnostic.Diagnostic;
import io.github.portfoliomaven.core.load.LoadOptions;
import io.github.portfoliomaven.core.load.SiteInAString;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.render.output.RenderedFile;
import io.github.portfoliomaven.render.output.RenderedSite;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** One site in three languages, some pages of which are translated. */
class LanguagesOnPagesTest {

    private static final String SITE = """
            -- portfolio.yml --
            title: Anna Sample
            url: https://example.dev/repo/
            theme: {cards: false}
            languages:
              en: {}
              de: {title: Anna Muster}
              ar: {title: آنا}
            -- content/writing/index.md --
            # Writing
            -- content/writing/index.de.md --
            # Blog
            -- content/writing/move.md --
            ---
            {title: Moving, date: 2026-01-10, tags: [Java], aliases: [/old/]}
            ---
            See [solo](solo.md).
            -- content/writing/move.de.md --
            ---
            {title: Umzug, date: 2026-01-11, tags: [Java], slug: umzug, aliases: [/alt/]}
            ---
            Siehe [Solo](/writing/solo/) und [Blog](/writing/).
            -- content/ar/writing/move.md --
            ---
            {title: نقل, date: 2026-01-12}
            ---
            نقلنا.
            -- content/writing/solo.md --
            ---
            {title: Solo, date: 2026-01-13}
            ---
            Only in English.
            -- static/cv.pdf --
            PDF
            """;

    private static final Pattern ALTERNATE =
            Pattern.compile("<link rel=\"alternate\" hreflang=\"([^\"]+)\" href=\"([^\"]+)\">");

    private static final RenderedSite FILES = build();

    private static RenderedSite build() {
        SiteResult result = SiteBuild.of(SiteInAString.of(SITE).tree(), LoadOptions.at(SiteInAString.NOW))
                .render();
        assertThat(result.diagnostics()).isEmpty();
        return Objects.requireNonNull(result.files());
    }

    @Test
    void theFirstIsAtTheRootAndTheOthersBelowTheirTags() {
        assertThat(FILES.files().stream().map(file -> file.path().value()).filter(path -> !path.startsWith("/assets/")))
                .containsExactly(
                        "/",
                        "/.nojekyll",
                        "/404.html",
                        "/ar/",
                        "/ar/404.html",
                        "/ar/atom.xml",
                        "/ar/feed.json",
                        "/ar/llms.txt",
                        "/ar/rss.xml",
                        "/ar/search/",
                        "/ar/search/index.json",
                        "/ar/sitemap.xml",
                        "/ar/writing/",
                        "/ar/writing/move/",
                        "/atom.xml",
                        "/cv.pdf",
                        "/de/",
                        "/de/404.html",
                        "/de/alt/",
                        "/de/atom.xml",
                        "/de/feed.json",
                        "/de/llms.txt",
                        "/de/rss.xml",
                        "/de/search/",
                        "/de/search/index.json",
                        "/de/sitemap.xml",
                        "/de/tags/",
                        "/de/tags/java/",
                        "/de/tags/java/rss.xml",
                        "/de/writing/",
                        "/de/writing/umzug/",
                        "/favicon.ico",
                        "/feed.json",
                        "/llms.txt",
                        "/old/",
                        "/robots.txt",
                        "/rss.xml",
                        "/search/",
                        "/search/index.json",
                        "/sitemap.xml",
                        "/tags/",
                        "/tags/java/",
                        "/tags/java/rss.xml",
                        "/writing/",
                        "/writing/move/",
                        "/writing/solo/");
    }

    /** Google asks that each version names itself and all others, with absolute addresses, and that they name it back. */
    @Test
    void everyReferenceToATranslationIsAnsweredByTheSame() {
        Map<String, Map<String, String>> byUrl = new TreeMap<>();
        for (RenderedFile file : FILES.files()) {
            Map<String, String> alternates = alternates(text(file));
            if (!alternates.isEmpty()) {
                byUrl.put("https://example.dev/repo" + file.path().encoded(), alternates);
            }
        }
        byUrl.forEach((url, alternates) -> {
            assertThat(alternates.values()).contains(url);
            assertThat(alternates.get("x-default")).isEqualTo(alternates.get("en"));
            alternates.values().forEach(other -> assertThat(byUrl.get(other)).isEqualTo(alternates));
        });
        assertThat(byUrl).hasSize(13);
        assertThat(byUrl.get("https://example.dev/repo/writing/move/"))
                .hasToString("{en=https://example.dev/repo/writing/move/, "
                        + "de=https://example.dev/repo/de/writing/umzug/, "
                        + "ar=https://example.dev/repo/ar/writing/move/, "
                        + "x-default=https://example.dev/repo/writing/move/}");
        assertThat(text("/de/sitemap.xml")).contains("""
                    <loc>https://example.dev/repo/de/writing/umzug/</loc>
                    <xhtml:link rel="alternate" hreflang="en" href="https://example.dev/repo/writing/move/"/>
                    <xhtml:link rel="alternate" hreflang="de" href="https://example.dev/repo/de/writing/umzug/"/>
                    <xhtml:link rel="alternate" hreflang="ar" href="https://example.dev/repo/ar/writing/move/"/>
                """.stripTrailing());
        assertThat(text("/robots.txt")).endsWith("""
                Sitemap: https://example.dev/repo/sitemap.xml
                Sitemap: https://example.dev/repo/de/sitemap.xml
                Sitemap: https://example.dev/repo/ar/sitemap.xml
                """);
    }

    @Test
    void theSwitchLeadsToThePageOrToTheNearestListAndSaysSo() {
        assertThat(text("/writing/solo/")).contains("""
                <nav class="languages" aria-label="Languages">
                <ul>
                <li><a href="/repo/writing/solo/" hreflang="en" lang="en" aria-current="true">English</a></li>
                <li><a href="/repo/de/writing/" hreflang="de" lang="de" title="Diese Seite gibt es nicht auf Deutsch">Deutsch</a></li>
                <li><a href="/repo/ar/writing/" hreflang="ar" lang="ar" title="هذه الصفحة غير متوفرة بالعربية">العربية</a></li>
                </ul>
                </nav>
                """);
        assertThat(text("/ar/writing/move/"))
                .contains("<html lang=\"ar\" dir=\"rtl\">", "href=\"/repo/de/writing/umzug/\" hreflang=\"de\"");
    }

    @Test
    void linksLeadToTheSameLanguageAndElseToTheFirst() {
        assertThat(text("/de/writing/umzug/"))
                .contains(
                        "Siehe <a href=\"/repo/writing/solo/\">Solo</a> und <a href=\"/repo/de/writing/\">Blog</a>.",
                        "<title>Umzug · Anna Muster</title>",
                        "\"inLanguage\":\"de\"");
        assertThat(text("/de/rss.xml"))
                .contains("<title>Anna Muster</title>", "<language>de</language>", "/repo/de/writing/umzug/");
        assertThat(text("/de/search/index.json")).contains("Umzug").doesNotContain("Moving");
    }

    @Test
    void checkFindsNothing() {
        SiteResult result = SiteBuild.of(SiteInAString.of(SITE).tree(), LoadOptions.at(SiteInAString.NOW))
                .check(1_000_000);
        assertThat(result.diagnostics()).extracting(Diagnostic::message).isEmpty();
    }

    private static Map<String, String> alternates(String html) {
        Map<String, String> found = new LinkedHashMap<>();
        Matcher link = ALTERNATE.matcher(html);
        while (link.find()) {
            found.put(link.group(1), link.group(2));
        }
        return found;
    }

    private static String text(String path) {
        return text(FILES.at(new SitePath(path)).orElseThrow());
    }

    private static String text(RenderedFile file) {
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }
}
