package io.github.portfoliomaven.render.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.DiagnosticPrinter;
import io.github.portfoliomaven.core.load.LoadOptions;
import io.github.portfoliomaven.core.load.SiteInAString;
import io.github.portfoliomaven.core.model.SourceStatus;
import io.github.portfoliomaven.render.SiteBuild;
import io.github.portfoliomaven.render.SiteResult;
import io.github.portfoliomaven.render.page.TranslationTable;
import io.github.portfoliomaven.render.report.BuildReport;
import io.github.portfoliomaven.render.report.JsonReport;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a check says of a site in several languages. */
class TranslationsCheckTest {

    private static final String CONFIG = """
            -- portfolio.yml --
            title: Anna
            url: https://anna.dev/
            description: D
            theme: {cards: false}
            languages: {en: {}, de: {description: Über mich}}
            """;

    @Test
    void whichPageIsInWhichLanguage() {
        SiteResult result = check(CONFIG + """
                -- content/about.md --
                ---
                {title: About, description: Who I am}
                ---
                -- content/about.de.md --
                ---
                {title: Über, description: Wer ich bin}
                ---
                -- content/de/impressum.md --
                ---
                {title: Impressum, description: Wer haftet}
                ---
                -- content/writing/move.md --
                ---
                {title: Move, date: 2026-01-01, description: Moving}
                ---
                -- content/de/writing/move.md --
                ---
                {title: Umzug, date: 2026-01-01, draft: true}
                ---
                -- content/writing/cache.md --
                ---
                {title: Cache, date: 2026-01-01, description: Caching}
                ---
                -- content/de/writing/puffer.md --
                ---
                {title: Puffer, date: 2026-01-01, description: Puffern, translationOf: cache.md}
                ---
                """);
        TranslationTable table = TranslationTable.of(result.editions());
        assertThat(table.languages()).containsExactly("en", "de");
        assertThat(table.rows())
                .extracting(row -> row.page() + " " + row.statuses())
                .containsExactly(
                        "/about/ [PUBLISHED, PUBLISHED]",
                        "/de/impressum/ [null, PUBLISHED]",
                        "/writing/cache/ [PUBLISHED, PUBLISHED]",
                        "/writing/move/ [PUBLISHED, DRAFT]");
        assertThat(result.statuses().stream().map(SourceStatus::path))
                .extracting(String::valueOf)
                .contains("/de/impressum/", "/de/writing/move/", "/writing/move/");
        assertThat(JsonReport.of(new BuildReport(false, result.diagnostics(), result.statuses()).with(table)))
                .contains("""
                        "page" : "/de/impressum/",
                              "en" : "missing",
                              "de" : "published"
                        """);
    }

    @Test
    void oneSidedReferencesAreErrors() {
        String layout = """
                -- templates/layout.mustache --
                <!doctype html>
                <html lang="{{page.language}}">
                <head>
                <meta charset="utf-8">
                <title>{{page.documentTitle}}</title>
                <meta name="description" content="{{page.description}}">
                <link rel="canonical" href="{{page.url}}">
                <link rel="alternate" hreflang="de" href="/de/">
                </head>
                <body><main>{{$main}}{{/main}}</main></body>
                </html>
                """;
        assertThat(printed(check(CONFIG + "-- content/index.md --\n# Anna\n" + layout)))
                .startsWith("""
                        src/site/templates/layout.mustache:8:23: error: hreflang="de" does not name the page itself, only '/de/', in index.html and 2 other files [hreflang]
                            <link rel="alternate" hreflang="de" href="/de/">
                                                  ^^^^^^^^^^^^^
                            hint: name all translations with the page
                        src/site/templates/layout.mustache:8:23: error: hreflang="de" leads to '/de/', which does not name this page, in index.html and 2 other files [hreflang]
                            <link rel="alternate" hreflang="de" href="/de/">
                                                  ^^^^^^^^^^^^^
                            hint: let both pages name each other, or remove the link
                        """);
    }

    @Test
    void wordsThatTheThemeLacksAreWarnings() {
        assertThat(printed(check("""
                        -- portfolio.yml --
                        title: Anna
                        url: https://anna.dev/
                        language: cs
                        description: D
                        theme: {cards: false}
                        """))).matches("""
                        src/site/portfolio.yml:3:11: warning: in 'cs', the theme has these words in English only: \
                        all, allOf, allPagesOf, allPosts, allTags and \\d+ more \\[missing-word]
                            language: cs
                                      \\^\\^
                            hint: translate them in data/words.cs.yml
                        """);
    }

    @Test
    void aParagraphInAnotherScriptIsAWarning() {
        assertThat(printed(check(CONFIG + """
                        -- content/move.md --
                        ---
                        {title: Move, description: Moving}
                        ---
                        The word кириллица and the name Фёдор Михайлович Достоевский are fine.

                        > Все счастливые семьи похожи друг на друга, каждая несчастлива по-своему.

                        `Все счастливые семьи похожи друг на друга, каждая несчастлива по-своему`

                        Все счастливые семьи похожи друг на друга, каждая несчастлива по-своему. {: lang=ru}

                        Мы переехали в новый дом, и это было непросто, но интересно.
                        -- content/de/move.md --
                        ---
                        {title: Umzug, description: Umziehen}
                        ---
                        我们搬到了新的房子里这并不容易但是很有意思很有意思
                        """))).isEqualTo("""
                        src/site/content/de/move.md:4:1: warning: '我们搬到了新的房子里这并不容易但是很有意思很有意思' is written in Han letters, but its language is 'de', in de/move/index.html [wrong-script]
                            我们搬到了新的房子里这并不容易但是很有意思很有意思
                            ^^^^^^^^^^^^^^^^^^^^
                            hint: translate it, or name its language, such as {: lang=zh} at its end
                        src/site/content/move.md:12:1: warning: 'Мы переехали в новый дом, и это было непросто, но интересно.' is written in Cyrillic letters, but its language is 'en', in move/index.html [wrong-script]
                            Мы переехали в новый дом, и это было непросто, но интересно.
                            ^^^^^^^^^^^^^^^^^^^^
                            hint: translate it, or name its language, such as {: lang=ru} at its end
                        """);
    }

    @Test
    void aPageInLatinLettersIsAWarningWhereOthersAreUsual() {
        String english = "This is a long text about how we moved the whole service to another place. ".repeat(8);
        String arabic = "انتقلنا إلى منزل جديد ولم يكن ذلك سهلا ولكنه كان ممتعا للغاية. ";
        String site = """
                -- portfolio.yml --
                title: آنا
                url: https://anna.dev/
                description: وصف
                language: ar
                theme: {cards: false}
                -- content/move.md --
                ---
                {title: نقل, description: نقلنا}
                ---
                """;
        assertThat(printed(check(site + arabic + "\n\n" + "Spring Boot Actuator and Micrometer. ".repeat(3))))
                .isEmpty();
        assertThat(printed(check(site + english)))
                .contains("is written in Latin letters, but its language is 'ar', in move/index.html [wrong-script]");
    }

    private static SiteResult check(String text) {
        return SiteBuild.of(SiteInAString.of(text).tree(), LoadOptions.at(SiteInAString.NOW))
                .check(1_000_000);
    }

    private static String printed(SiteResult result) {
        return result.diagnostics().stream()
                .filter(problem -> problem.code() != Code.ORPHAN_PAGE && problem.code() != Code.SITEMAP)
                .map(problem -> DiagnosticPrinter.print(problem) + "\n")
                .collect(Collectors.joining());
    }
}
