package io.github.portfoliomaven.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.load.LoadOptions;
import io.github.portfoliomaven.core.load.SiteInAString;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.render.output.RenderedFile;
import io.github.portfoliomaven.render.output.RenderedSite;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A site in three languages in which each page is translated to some: what readers see of the rest. */
class PartialTranslationsTest {

    private static final String CONFIG = """
            -- portfolio.yml --
            title: Anna
            url: https://example.dev/
            theme: {cards: false}
            languages: {en: {}, de: {}, fr: {}}
            """;

    private static final String PUBLIC = """
            -- content/writing/public.md --
            ---
            {title: Public, date: 2026-01-01, tags: [Java]}
            ---
            -- content/writing/public.de.md --
            ---
            {title: Bekannt, date: 2026-01-01, tags: [Java]}
            ---
            -- content/writing/public.fr.md --
            ---
            {title: Public en français, date: 2026-01-01}
            ---
            """;

    /** Whatever holds a page back in one language holds it back in all that the others say of it. */
    @Test
    void whatIsHeldBackIsNamedNowhere() {
        for (String held : List.of(
                "draft: true",
                "date: 2999-01-01",
                "expires: 2020-01-01",
                "private: true",
                "render: false",
                "published: false",
                "unlisted: true",
                "hidden: true")) {
            String german = """
                    -- content/writing/plan.md --
                    ---
                    {title: Plan, date: 2026-01-02}
                    ---
                    See [the file](diagram.txt).
                    -- content/writing/diagram.txt --
                    x
                    -- content/writing/geheim.de.md --
                    ---
                    title: Geheimnis
                    translationOf: plan.md
                    tags: [Verborgen]
                    %s
                    ---
                    Kennwort
                    """.formatted(held.startsWith("date") ? held : "date: 2026-01-03\n" + held);
            assertNamedNowhere(held, render(CONFIG + PUBLIC + german), "/de/writing/geheim/");
        }
    }

    /** The same where the page that is held back is the original, whose translation is public. */
    @Test
    void anOriginalThatIsHeldBackIsNamedNowhere() {
        for (String held : List.of("draft: true", "date: 2999-01-01", "private: true", "unlisted: true")) {
            RenderedSite site = render(
                    CONFIG + PUBLIC + """
                    -- content/writing/geheim/index.md --
                    ---
                    title: Geheimnis
                    tags: [Verborgen]
                    fallback: true
                    %s
                    ---
                    Kennwort
                    -- content/writing/geheim/bild.txt --
                    Kennwort
                    -- content/de/writing/plan.md --
                    ---
                    {title: Plan, date: 2026-01-02, translationOf: geheim/index.md}
                    ---
                    """.formatted(held.startsWith("date") ? held : "date: 2026-01-03\n" + held));
            assertNamedNowhere(held, site, "/writing/geheim/");
        }
    }

    private static void assertNamedNowhere(String held, RenderedSite site, String own) {
        for (RenderedFile file : site.files()) {
            if (held.startsWith("unlisted") || held.startsWith("hidden")) {
                if (file.path().value().startsWith(own)) {
                    continue;
                }
            }
            assertThat(file.path().value()).as(held).doesNotContainIgnoringCase("geheim");
            assertThat(text(file))
                    .as(held + ": " + file.path())
                    .doesNotContainIgnoringCase("geheim")
                    .doesNotContainIgnoringCase("verborgen")
                    .doesNotContain("Kennwort");
        }
    }

    @Test
    void aPageForPeopleWithTheAddressNamesItselfAndSearchEnginesHearOfNone() {
        RenderedSite site = render(CONFIG + """
                -- content/a.md --
                # A
                -- content/a.de.md --
                ---
                {title: A auf Deutsch, unlisted: true}
                ---
                -- content/b.md --
                # B
                -- content/b.de.md --
                ---
                {title: B auf Deutsch, noindex: true}
                ---
                -- content/b.fr.md --
                # B en français
                """);
        assertThat(text(site, "/a/")).doesNotContain("hreflang=\"de\" href=").contains("href=\"/de/\" hreflang=\"de\"");
        assertThat(text(site, "/de/a/"))
                .contains("href=\"/de/a/\" hreflang=\"de\" lang=\"de\" aria-current=\"true\"")
                .doesNotContain("<link rel=\"alternate\"");
        assertThat(text(site, "/b/"))
                .contains(
                        "<link rel=\"alternate\" hreflang=\"fr\" href=\"https://example.dev/fr/b/\">",
                        "href=\"/de/b/\" hreflang=\"de\"")
                .doesNotContain("<link rel=\"alternate\" hreflang=\"de\"");
        assertThat(text(site, "/sitemap.xml")).doesNotContain("/de/b/");
    }

    @Test
    void translationsOfOtherNamesKnowEachOther() {
        RenderedSite site = render(CONFIG + """
                -- content/writing/move.md --
                ---
                {title: Moving, date: 2026-01-02}
                ---
                -- content/de/writing/umzug.md --
                ---
                {title: Umzug, date: 2026-01-02, translationOf: move.md}
                ---
                -- content/writing/public.de.md --
                ---
                {title: Bekannt, date: 2026-01-01}
                ---
                Von [hier](move.md) nach [dort](solo.md).
                -- content/writing/solo.md --
                ---
                {title: Solo, date: 2026-01-02}
                ---
                -- content/blog/index.fr.md --
                ---
                {title: Carnet, translationOf: ../writing/index.md}
                ---
                -- content/writing/index.md --
                # Writing
                """);
        String alternates = """
                <link rel="alternate" hreflang="en" href="https://example.dev/writing/move/">
                <link rel="alternate" hreflang="de" href="https://example.dev/de/writing/umzug/">
                """;
        assertThat(text(site, "/writing/move/")).contains(alternates);
        assertThat(text(site, "/de/writing/umzug/")).contains(alternates);
        assertThat(text(site, "/de/writing/public/"))
                .contains("Von <a href=\"/de/writing/umzug/\">hier</a> nach <a href=\"/writing/solo/\">dort</a>.");
        assertThat(text(site, "/writing/"))
                .contains("<link rel=\"alternate\" hreflang=\"fr\" href=\"https://example.dev/fr/blog/\">");
    }

    @Test
    void aPathOfTheFirstLanguageLeadsToTheTranslationUnderAnotherPath() {
        RenderedSite site = render(CONFIG + """
                -- content/writing/move.md --
                ---
                {title: Moving, date: 2026-01-02}
                ---
                ## Why
                -- content/writing/move.de.md --
                ---
                {title: Umzug, date: 2026-01-02, slug: umzug}
                ---
                ## Warum
                -- content/about.de.md --
                # Über

                Von [hier](/writing/move/#warum) nach [dort](/writing/solo/).
                -- content/about.fr.md --
                # Sur

                [Carnet](/writing/), [seul](/writing/solo/)
                -- content/writing/solo.md --
                ---
                {title: Solo, date: 2026-01-02}
                ---
                -- content/blog/index.fr.md --
                ---
                {title: Carnet, translationOf: ../writing/index.md}
                ---
                -- content/writing/index.md --
                # Writing
                """);
        assertThat(text(site, "/de/about/"))
                .contains(
                        "Von <a href=\"/de/writing/umzug/#warum\">hier</a> nach <a href=\"/writing/solo/\">dort</a>.");
        assertThat(text(site, "/fr/about/"))
                .contains("<a href=\"/fr/blog/\">Carnet</a>, <a href=\"/writing/solo/\">seul</a>");
    }

    @Test
    void filesAreNamedAsIfThereWereNoLanguages() {
        RenderedSite site = render(CONFIG + PUBLIC + """
                -- content/about.md --
                # About
                -- content/about.de.md --
                # Über
                -- content/de/writing/umzug.md --
                ---
                {title: Umzug, date: 2026-01-02}
                ---
                [Über](../about.md), [bekannt](public.md)
                """);
        assertThat(text(site, "/de/writing/umzug/"))
                .contains("<a href=\"/de/about/\">Über</a>, <a href=\"/de/writing/public/\">bekannt</a>");
    }

    @Test
    void aPageStandsInForItsTranslation() {
        RenderedSite site = render(CONFIG + PUBLIC + """
                -- content/writing/move/index.md --
                ---
                {title: Moving, date: 2026-01-02, tags: [Java], fallback: true, image: house.svg}
                ---
                Words about [the other](../public.md).
                -- content/writing/move/house.svg --
                <svg xmlns="http://www.w3.org/2000/svg" width="40" height="30" viewBox="0 0 40 30"/>
                -- content/talks/talk.md --
                ---
                {title: A talk, fallback: true}
                ---
                """);
        assertThat(text(site, "/de/writing/"))
                .contains("<div lang=\"en\">\n<h3><a href=\"/writing/move/\">Moving</a></h3>");
        assertThat(text(site, "/de/tags/java/")).contains("href=\"/writing/move/\">Moving</a>");
        assertThat(text(site, "/de/talks/")).contains("href=\"/talks/talk/\">A talk</a>");
        assertThat(text(site, "/de/rss.xml"))
                .contains(
                        "<link>https://example.dev/writing/move/</link>",
                        "<guid isPermaLink=\"true\">https://example.dev/writing/move/</guid>");
        assertThat(text(site, "/de/search/index.json")).contains("Moving");
        assertThat(text(site, "/de/writing/move/")).contains("url=https://example.dev/writing/move/");
        assertThat(text(site, "/de/sitemap.xml")).doesNotContain("move");
        assertThat(text(site, "/writing/move/")).doesNotContain("<link rel=\"alternate\" hreflang");
    }

    @Test
    void anAliasYieldsInEachLanguage() {
        String pages = """
                -- content/a.md --
                ---
                {title: A, aliases: [/b/]}
                ---
                -- content/b.md --
                # B
                -- content/a.de.md --
                ---
                {title: A, aliases: [/b/]}
                ---
                -- content/b.de.md --
                # B
                """;
        SiteResult result = SiteBuild.of(SiteInAString.of(CONFIG + pages).tree(), LoadOptions.at(SiteInAString.NOW))
                .plan();
        assertThat(result.diagnostics())
                .extracting(problem -> problem.severity().label() + " " + problem.message())
                .containsExactly(
                        "warning src/site/content/b.de.md and an alias of src/site/content/a.de.md"
                                + " would both be published at /de/b/; src/site/content/b.de.md takes the place",
                        "warning src/site/content/b.md and an alias of src/site/content/a.md"
                                + " would both be published at /b/; src/site/content/b.md takes the place");
    }

    private static RenderedSite render(String text) {
        SiteResult result = SiteBuild.of(SiteInAString.of(text).tree(), LoadOptions.at(SiteInAString.NOW))
                .render();
        assertThat(result.diagnostics()).isEmpty();
        return Objects.requireNonNull(result.files());
    }

    private static String text(RenderedSite site, String path) {
        return text(site.at(new SitePath(path)).orElseThrow());
    }

    private static String text(RenderedFile file) {
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }
}
