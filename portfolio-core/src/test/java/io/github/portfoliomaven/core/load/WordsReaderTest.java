package io.github.portfoliomaven.core.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.language.Words;
import io.github.portfoliomaven.core.model.SiteFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WordsReaderTest {

    @Test
    void aSiteReplacesWords() {
        SiteInAString site = SiteInAString.of("""
                -- portfolio.yml --
                title: T
                url: https://example.dev/
                language: de-AT
                -- data/words.de.yml --
                skip: Zum Text
                home: Start
                searchFound: {one: "Einer: {query}", other: "{n}: {query}"}
                -- data/words.de-AT.yml --
                home: Daheim
                """);
        Words words = words(site);
        assertThat(words.text("skip")).isEqualTo("Zum Text");
        assertThat(words.text("home")).isEqualTo("Daheim");
        assertThat(words.text("search")).isEqualTo("Suche");
        assertThat(words.text("searchFound", Map.of("n", 1, "query", "x"))).isEqualTo("Einer: x");
        assertThat(site.load().data()).isEmpty();
    }

    @Test
    void whatIsNoWordIsAnErrorWithAPlace() {
        SiteInAString site = SiteInAString.of("""
                -- data/words.en.yml --
                skipp: Jump
                skip: [a]
                moved: See {lnk}.
                home: Home of {who}
                searchFound: {one: "{n} post", few: "{n} posts"}
                """);
        assertThat(site.problems()).isEqualTo("""
                        src/site/data/words.en.yml:1:1: error: 'skipp' is not a word of the theme [unknown-key]
                            skipp: Jump
                            ^^^^^
                            hint: did you mean 'skip'?
                        src/site/data/words.en.yml:2:7: error: 'skip' must be text, not a list [bad-value]
                            skip: [a]
                                  ^^^
                        src/site/data/words.en.yml:3:8: error: nothing fills {lnk} in the word 'moved' [bad-value]
                            moved: See {lnk}.
                                   ^^^^^^^^^^
                            hint: did you mean 'link'?
                        src/site/data/words.en.yml:4:7: error: nothing fills {who} in the word 'home' [bad-value]
                            home: Home of {who}
                                  ^^^^^^^^^^^^^
                            hint: write it without braces
                        src/site/data/words.en.yml:5:14: error: the word 'searchFound' lacks the form 'other' [bad-value]
                            searchFound: {one: "{n} post", few: "{n} posts"}
                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                            hint: add other: with the text for all other numbers
                        src/site/data/words.en.yml:5:32: error: 'few' is not a plural form of this language [unknown-key]
                            searchFound: {one: "{n} post", few: "{n} posts"}
                                                           ^^^
                            hint: its forms are one, other
                        """);
    }

    @Test
    void aGapThatIsLeftOutIsAWarning() {
        SiteInAString site = SiteInAString.of("""
                -- data/words.en.yml --
                minutesToRead: read
                minutes: {one: a minute, other: "{n} minutes"}
                listPage: {other: "{list}"}
                """);
        assertThat(site.problems()).isEqualTo("""
                        src/site/data/words.en.yml:1:16: warning: the word 'minutesToRead' lacks {n}, which pages then do not say [bad-value]
                            minutesToRead: read
                                           ^^^^
                            hint: it has {n}
                        src/site/data/words.en.yml:3:11: warning: the word 'listPage' lacks {number}, which pages then do not say [bad-value]
                            listPage: {other: "{list}"}
                                      ^^^^^^^^^^^^^^^^^
                            hint: it has {list}, {number}
                        """);
    }

    @Test
    void aThemeBringsWordsOfItsOwn() {
        List<SiteFile> files = List.of(
                file("words/en.yml", "greeting: Hello\nhome: House\n"), file("words/fr.yml", "greeting: Bonjour\n"));
        LoadOptions themed = LoadOptions.at(SiteInAString.NOW).withThemeKeys(jar -> Optional.of(files));
        String config = "-- portfolio.yml --\ntitle: T\nurl: https://example.dev/\nlanguage: ";
        Words french = words(SiteInAString.of(config + "fr\n").with(themed));
        assertThat(french.text("greeting")).isEqualTo("Bonjour");
        Words german = words(SiteInAString.of(config + "de\n-- data/words.de.yml --\ngreeting: Hallo\n")
                .with(themed));
        assertThat(german.text("greeting")).isEqualTo("Hallo");
        assertThat(german.text("home")).isEqualTo("Startseite");
        assertThat(german.untranslated()).isEmpty();
        assertThat(words(SiteInAString.of(config + "it\n").with(themed)).untranslated())
                .containsExactly("greeting");
    }

    private static Words words(SiteInAString site) {
        return site.load().config().words();
    }

    private static SiteFile file(String path, String text) {
        return new SiteFile(path, "theme/" + path, () -> text.getBytes(StandardCharsets.UTF_8));
    }
}
