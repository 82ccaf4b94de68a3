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
import org.junit.jupiter.params.provider.CsvSource;

/** A site in several languages is read as one site in each. */
class LanguagesTest {

    private static final String CONFIG = """
            -- portfolio.yml --
            title: Anna Sample
            url: https://example.dev/
            author: {name: Anna, role: Engineer}
            footer: {tagline: Software that runs}
            languages:
              en: {}
              de: {title: Anna Muster, author: {role: Ingenieurin}, navigation: [{label: Blog, url: /writing/}]}
            """;

    private static final Diagnostics DIAGNOSTICS = new Diagnostics();

    @Test
    void eachLanguageHasItsFilesUnderOneName() {
        SiteInAString text = SiteInAString.of(CONFIG + """
                -- content/about.md --
                # About
                -- content/about.de.md --
                # Wer ich bin
                -- content/talks/a.md --
                # A
                -- content/talks/b.en.md --
                # B
                -- content/de/talks/a.md --
                # A auf Deutsch
                -- content/de/impressum.md --
                # Impressum
                -- data/resume.json --
                {"basics": {"name": "Anna"}}
                -- data/resume.de.json --
                {"basics": {"name": "Änne"}}
                """);
        Site first = text.load();
        Site german = translations(text, first).get(0);
        assertThat(paths(first)).containsExactlyInAnyOrder("/about/", "/talks/a/", "/talks/b/");
        assertThat(paths(german)).containsExactlyInAnyOrder("/about/", "/impressum/", "/talks/a/");
        assertThat(german.config().url()).hasToString("https://example.dev/de/");
        assertThat(german.config().title()).isEqualTo("Anna Muster");
        assertThat(german.config().author().name()).isEqualTo("Anna");
        assertThat(german.config().author().role()).isEqualTo("Ingenieurin");
        assertThat(german.config().frame().footer().tagline()).isEqualTo("Software that runs");
        assertThat(german.config().words().text("skip")).isEqualTo("Zum Inhalt springen");
        assertThat(first.data()).hasToString("{resume={basics={name=Anna}}}");
        assertThat(german.data()).hasToString("{resume={basics={name=Änne}}}");
    }

    @Test
    void aPageInOneLanguageIsWrittenOnce() {
        SiteInAString text = SiteInAString.of(
                CONFIG + "-- content/a.md --\n# A\n-- content/a.de.md --\n# A\n-- content/de/a.md --\n# A\n");
        Diagnostics diagnostics = new Diagnostics();
        SiteLoader.languages(text.load(), text.tree(), LoadOptions.at(SiteInAString.NOW), Memo.NONE, 1, diagnostics);
        assertThat(printed(diagnostics)).isEqualTo("""
                src/site/content/de/a.md: error: src/site/content/a.de.md is 'content/a.md' in 'de', too [translation]
                    hint: keep one of the two""");
    }

    @Test
    void wrongLanguagesAreErrors() {
        assertThat(SiteInAString.of("""
                                -- portfolio.yml --
                                title: T
                                url: https://example.dev/
                                languages:
                                  en: {}
                                  german: {}
                                  pt_br: {}
                                  fr: {titel: Anna}
                                """).problems()).isEqualTo("""
                        src/site/portfolio.yml:5:3: error: 'languages' must be a language tag such as en or pt-BR, not 'german' [bad-value]
                              german: {}
                              ^^^^^^
                            hint: write it as de
                        src/site/portfolio.yml:6:3: error: 'pt_br' is not how this language is written [bad-value]
                              pt_br: {}
                              ^^^^^
                            hint: write it as pt-BR
                        src/site/portfolio.yml:7:8: error: 'titel' is not a key of a language [unknown-key]
                              fr: {titel: Anna}
                                   ^^^^^
                            hint: did you mean 'title'?
                        """);
    }

    @ParameterizedTest
    @CsvSource({
        "zh_cn, zh-CN",
        "zh_CN, zh-CN",
        "ZH-cn, zh-CN",
        "pt_br, pt-BR",
        "zh_Hant_TW, zh-Hant-TW",
        "es_419, es-419"
    })
    void theNameOfALocaleIsReadWhereverALanguageIs(String written, String tag) {
        Site one = SiteInAString.of("""
                        -- portfolio.yml --
                        title: T
                        url: https://example.dev/
                        language: LOCALE
                        -- data/words.LOCALE.yml --
                        skip: Own words
                        -- content/a.md --
                        ---
                        title: A
                        lang: LOCALE
                        ---
                        """.replace("LOCALE", written)).load();
        assertThat(one.config().language()).isEqualTo(tag);
        assertThat(one.config().words().text("skip")).isEqualTo("Own words");
        assertThat(one.contents().map(page -> page.header().text().lang())).containsExactly(tag);

        SiteInAString several = SiteInAString.of("""
                -- portfolio.yml --
                title: T
                url: https://example.dev/
                languages: {en: {}, TAG: {}}
                -- content/a.md --
                # A
                -- content/a.LOCALE.md --
                # A
                -- content/b.md --
                # B
                -- content/LOCALE/b.md --
                # B
                -- data/words.LOCALE.yml --
                skip: Own words
                """.replace("TAG", tag).replace("LOCALE", written));
        assertThat(several.problems()).isEmpty();
        Site first = several.load();
        Site second = translations(several, first).get(0);
        assertThat(paths(first)).containsExactlyInAnyOrder("/a/", "/b/");
        assertThat(paths(second)).containsExactlyInAnyOrder("/a/", "/b/");
        assertThat(second.config().language()).isEqualTo(tag);
        assertThat(second.config().words().text("skip")).isEqualTo("Own words");
    }

    @ParameterizedTest
    @CsvSource({"zh_cn, zh-CN", "pt_br, pt-BR", "es_419, es-419"})
    void theNameOfALocaleInAFileNameNamesATranslation(String written, String tag) {
        assertThat(SiteInAString.of("-- content/a.md --\n# A\n-- content/a." + written + ".md --\n# A\n")
                        .load()
                        .contents()
                        .map(page -> page.header().text().lang()))
                .containsExactlyInAnyOrder(null, tag);
    }

    private static List<Site> translations(SiteInAString text, Site first) {
        List<Site> all =
                SiteLoader.languages(first, text.tree(), LoadOptions.at(SiteInAString.NOW), Memo.NONE, 1, DIAGNOSTICS);
        return all.subList(1, all.size());
    }

    private static List<String> paths(Site site) {
        return site.contents().map(Content::path).map(Object::toString).toList();
    }

    private static String printed(Diagnostics diagnostics) {
        return diagnostics.sorted().stream().map(DiagnosticPrinter::print).collect(Collectors.joining("\n"));
    }
}
