package io.github.portfoliomaven.core.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.diagnostic.DiagnosticPrinter;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.memo.Memo;
import io.github.portfoliomaven.core.model.Content;
import io.github.portfoliomaven.core.model.Site;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Translations whose files have other names, and pages that stand in for missing translations. */
class TranslationOfTest {

    private static final String CONFIG = """
            -- portfolio.yml --
            title: Anna
            url: https://example.dev/
            languages: {en: {}, de: {}, fr: {}}
            -- content/writing/move.md --
            ---
            {title: Moving, date: 2026-01-10}
            ---
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "move.md",
                "./move.md",
                "writing/move.md",
                "content/writing/move.md",
                "move.en.md",
                "en/writing/move.md",
                "/writing/move/",
                "/writing/move"
            })
    void aFileOrAPathNamesThePage(String written) {
        Site german = languages(CONFIG + """
                -- content/writing/umzug.de.md --
                ---
                {title: Umzug, date: 2026-01-11, translationOf: "%s"}
                ---
                """.formatted(written)).get(1);
        assertThat(german.contents())
                .extracting(content -> content.header().text().translationOf())
                .containsExactly("content/writing/move.md");
    }

    @Test
    void translationsOfATranslationBelongToTheOriginal() {
        List<Site> sites = languages(CONFIG + """
                -- content/de/writing/umzug.md --
                ---
                {title: Umzug, date: 2026-01-11, translationOf: move.md}
                ---
                -- content/fr/writing/demenager.md --
                ---
                {title: Déménager, date: 2026-01-12, translationOf: umzug.md}
                ---
                -- content/writing/alt.md --
                ---
                {title: Old, date: 2026-01-10, translationOf: alt-fr.md}
                ---
                -- content/fr/writing/alt-fr.md --
                ---
                {title: Vieux, date: 2026-01-12, translationOf: alt.md}
                ---
                """);
        assertThat(sites.stream().flatMap(Site::contents).map(TranslationOfTest::line))
                .containsExactlyInAnyOrder(
                        "Moving null",
                        "Umzug content/writing/move.md",
                        "Déménager content/writing/move.md",
                        "Old content/writing/alt.md",
                        "Vieux content/writing/alt.md");
    }

    @Test
    void aTranslationOfNothingIsAnError() {
        assertThat(problems(CONFIG + """
                -- content/de/writing/umzug.md --
                ---
                title: Umzug
                date: 2026-01-11
                translationOf: mov.md
                ---
                -- content/de/writing/weg.md --
                ---
                title: Weg
                date: 2026-01-11
                translationOf: /writing/move-away/from-it/all/
                ---
                -- content/writing/again.md --
                ---
                title: Again
                date: 2026-01-11
                translationOf: move.md
                ---
                """)).isEqualTo("""
                        src/site/content/de/writing/umzug.md:4:16: error: there is no page 'mov.md' that this one could translate [translation]
                            translationOf: mov.md
                                           ^^^^^^
                            hint: write a file, relative to this one or to content/, or a path such as /writing/hello/
                        src/site/content/de/writing/weg.md:4:16: error: there is no page '/writing/move-away/from-it/all/' that this one could translate [translation]
                            translationOf: /writing/move-away/from-it/all/
                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                            hint: write a file, relative to this one or to content/, or a path such as /writing/hello/
                        src/site/content/writing/again.md:4:16: error: 'move.md' is in 'en', as this page is [translation]
                            translationOf: move.md
                                           ^^^^^^^
                            hint: put this file into the folder of its language, such as content/fr/, or write the language before the end of its name
                        """);
    }

    @Test
    void twoTranslationsOfOnePageAreAnError() {
        assertThat(problems(CONFIG + """
                -- content/de/writing/move.md --
                ---
                {title: Umzug, date: 2026-01-11}
                ---
                -- content/de/writing/umzug.md --
                ---
                title: Umzug
                date: 2026-01-11
                translationOf: move.md
                ---
                -- content/de/start.md --
                ---
                title: Start
                translationOf: index.md
                ---
                -- content/index.md --
                # Anna
                -- content/writing/index.md --
                # Writing
                -- content/de/blog/index.md --
                ---
                title: Blog
                translationOf: /writing/
                ---
                """)).isEqualTo("""
                        src/site/content/de/blog/index.md:3:16: error: the section 'writing' translates the same page to 'de' [translation]
                            translationOf: /writing/
                                           ^^^^^^^^^
                            hint: keep one of the two, or remove this key
                        src/site/content/de/start.md:3:16: error: the home page translates the same page to 'de' [translation]
                            translationOf: index.md
                                           ^^^^^^^^
                            hint: keep one of the two, or remove this key
                        src/site/content/de/writing/umzug.md:4:16: error: src/site/content/de/writing/move.md translates the same page to 'de' [translation]
                            translationOf: move.md
                                           ^^^^^^^
                            hint: keep one of the two, or remove this key
                        """);
    }

    @Test
    void inOneLanguageNothingTranslates() {
        assertThat(SiteInAString.of("""
                        -- content/umzug.md --
                        ---
                        title: Umzug
                        translationOf: move.md
                        ---
                        """).problems()).isEqualTo("""
                        src/site/content/umzug.md:3:1: warning: 'translationOf' has no effect here: the site is in one language [translation]
                            translationOf: move.md
                            ^^^^^^^^^^^^^
                            hint: list the languages of the site under languages: in portfolio.yml
                        """);
    }

    @Test
    void aPageStandsInForMissingTranslationsAndStaysWhereItIs() {
        List<Site> sites = languages("""
                -- portfolio.yml --
                title: Anna
                url: https://example.dev/
                languages: {en: {}, de: {}, fr: {}}
                sections: {writing: {defaults: {fallback: true}}}
                -- content/writing/move.md --
                ---
                {title: Moving, date: 2026-01-10, aliases: [/old/]}
                ---
                -- content/writing/solo.md --
                ---
                {title: Solo, date: 2026-01-12}
                ---
                -- content/writing/english.md --
                ---
                {title: English, date: 2026-01-09, fallback: false}
                ---
                -- content/writing/umzug.de.md --
                ---
                {title: Umzug, date: 2026-01-11, translationOf: move.md}
                ---
                """);
        assertThat(members(sites.get(0))).containsExactly("Solo null null", "Moving null null", "English null null");
        assertThat(members(sites.get(1))).containsExactly("Solo en /writing/solo/", "Umzug null null");
        assertThat(members(sites.get(2))).containsExactly("Solo en /writing/solo/", "Moving en /writing/move/");
        assertThat(sites.get(2).contents())
                .allSatisfy(content ->
                        assertThat(content.header().address().aliases()).isEmpty());
    }

    private static List<String> members(Site site) {
        return site.sections().get(0).members().stream()
                .map(content -> content.title() + " " + content.header().text().lang() + " "
                        + content.header().address().elsewhere())
                .toList();
    }

    private static String line(Content content) {
        return content.title() + " " + content.header().text().translationOf();
    }

    private static List<Site> languages(String text) {
        Diagnostics diagnostics = new Diagnostics();
        List<Site> sites = languages(text, diagnostics);
        assertThat(diagnostics.sorted()).isEmpty();
        return sites;
    }

    private static List<Site> languages(String text, Diagnostics diagnostics) {
        SiteInAString site = SiteInAString.of(text);
        return SiteLoader.languages(
                site.load(), site.tree(), LoadOptions.at(SiteInAString.NOW), Memo.NONE, 1, diagnostics);
    }

    private static String problems(String text) {
        Diagnostics diagnostics = new Diagnostics();
        languages(text, diagnostics);
        return diagnostics.sorted().stream()
                .map(problem -> DiagnosticPrinter.print(problem) + "\n")
                .collect(Collectors.joining());
    }
}
