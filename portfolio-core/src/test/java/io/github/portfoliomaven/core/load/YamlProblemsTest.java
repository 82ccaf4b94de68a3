package io.github.portfoliomaven.core.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.model.Page;
import io.github.portfoliomaven.core.model.Site;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an author reads of YAML's many ways to fail: the place in the file, and words that need no manual. */
class YamlProblemsTest {

    private static String problems(String lines) {
        return SiteInAString.of("")
                .with("content/a.md", "---\n" + lines + "\n---\nText.\n")
                .problems();
    }

    @Test
    void aColonInAValue() {
        assertThat(problems("title: RBAC: patterns that \"age\" well")).isEqualTo("""
                        src/site/content/a.md:2:8: warning: this text needs quotes [syntax]
                            title: RBAC: patterns that "age" well
                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                            hint: write title: 'RBAC: patterns that "age" well'
                        """);
        assertThat(SiteInAString.of("")
                        .with("portfolio.yml", "title: Ada: engineer\n")
                        .problems())
                .isEqualTo("""
                        src/site/portfolio.yml:1:11: error: a line cannot have a second ': ' [syntax]
                            title: Ada: engineer
                                      ^
                            hint: write title: "Ada: engineer"
                        """);
    }

    @Test
    void aMissingSpaceAndAMissingColonAreFoundWhereTheyAre() {
        assertThat(problems("title:T\ndate: 2026-01-01")).isEqualTo("""
                        src/site/content/a.md:2:6: warning: a space is missing after this ':' [syntax]
                            title:T
                                 ^
                            hint: write title: T
                        """);
        assertThat(problems("title\n\n# comment\ndate: 2026-01-01")).isEqualTo("""
                        src/site/content/a.md:2:1: error: a ':' is missing on this line [syntax]
                            title
                            ^^^^^
                            hint: write a key, a ':', a space and the value
                        """);
        assertThat(problems("title: T\n  date: 2026-01-01")).isEqualTo("""
                        src/site/content/a.md:3:3: error: this key is indented further than the one above [syntax]
                              date: 2026-01-01
                              ^^^^
                            hint: start keys of the same level in the same column; a value that continues here needs quotes
                        """);
    }

    @Test
    void aTab() {
        assertThat(problems("title: T\nmap:\n\tkey: x")).isEqualTo("""
                        src/site/content/a.md:4:1: error: a tab cannot indent YAML [syntax]
                            \tkey: x
                            ^
                            hint: indent with spaces
                        """);
    }

    @Test
    void whatIsNeverClosedIsShownWhereItStarts() {
        assertThat(problems("title: \"T\ndate: 2026-01-01")).isEqualTo("""
                        src/site/content/a.md:2:8: error: this string is never closed [syntax]
                            title: "T
                                   ^
                            hint: add the closing quote
                        """);
        assertThat(problems("title: T\ntags: [a\ndate: 2026-01-01")).isEqualTo("""
                        src/site/content/a.md:3:7: error: this list is not closed [syntax]
                            tags: [a
                                  ^
                            hint: separate its elements by ',' and close it with ']'
                        """);
        assertThat(problems("title: T\nmap: {a: b\ndate: 2026-01-01")).isEqualTo("""
                        src/site/content/a.md:3:6: error: this '{' is not closed [syntax]
                            map: {a: b
                                 ^
                            hint: separate its keys by ',' and close it with '}'
                        """);
    }

    @Test
    void textAfterAQuotation() {
        assertThat(problems("title: 'it's'")).isEqualTo("""
                        src/site/content/a.md:2:12: error: this does not belong to the value before it [syntax]
                            title: 'it's'
                                       ^
                            hint: put the whole value in quotes; in single quotes, write '' for '
                        """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "title: @x|2:8: error: a value cannot start with '@' [syntax]",
                "title: `x`|2:8: error: a value cannot start with '`' [syntax]",
                "title: %x|2:8: error: a value cannot start with '%' [syntax]",
                "title: *Bold* t|2:8: error: a value cannot start with '*' [syntax]",
                "title: & co|2:8: error: a value cannot start with '&' [syntax]",
                "title: !a!b c|2:8: error: a value cannot start with '!' [syntax]",
                "title: ]|2:8: error: a value cannot start with ']' [syntax]",
                "title: {{ page.title }}|2:8: error: a key cannot be a list or a mapping [syntax]",
                "title: \"C:\\dir\"|2:12: error: this escape does not exist [syntax]",
                "title: > text|2:8: error: a text cannot start on the line of '>' [syntax]",
                "tags: - a|2:7: error: a list cannot start here [syntax]",
                "title: *a|2:8: error: the alias '*a' has no anchor '&a' above it [alias-refused]",
                "title: &a [*a]|2:12: error: the alias '*a' has no anchor '&a' above it [alias-refused]",
                "&a title: b|2:1: error: a key cannot be a YAML alias or anchor: '&a title' [alias-refused]",
                "<<: text|2:5: error: '<<' merges keys, but this is 'text' [alias-refused]",
            })
    void otherLines(String line, String expected) {
        assertThat(problems(line)).startsWith("src/site/content/a.md:" + expected + "\n    " + line + "\n");
    }

    @Test
    void whatAliasesRepeatHasALimit() {
        StringBuilder text = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 9; i++) {
            String alias = "*a" + (i - 1);
            text.append("a" + i + ": &a" + i + " [" + String.join(", ", Collections.nCopies(10, alias)) + "]\n");
        }
        assertThat(problems(text.toString()))
                .contains("error: aliases in this file repeat more than 1 MiB [alias-refused]");
        assertThat(problems(
                        "a: &a " + "[".repeat(40) + "]".repeat(40) + "\nb: " + "[".repeat(30) + "*a" + "]".repeat(30)))
                .contains("error: what this repeats is nested more than 64 levels deep [alias-refused]");
    }

    @Test
    void linesThatDoNotFitTogether() {
        assertThat(problems("- a\ntitle: T")).isEqualTo("""
                        src/site/content/a.md:3:1: error: this does not fit the lines above it [syntax]
                            title: T
                            ^
                            hint: start lines of the same level in the same column
                        """);
    }

    @Test
    void columnsCountCharactersAlsoOutsideTheBasicPlane() {
        assertThat(problems("title: 😀 😀\nmap: {😀: 1, 😀: 2}")).isEqualTo("""
                        src/site/content/a.md:3:13: warning: '😀' is written twice; the first is on line 3 and is ignored [duplicate-key]
                            map: {😀: 1, 😀: 2}
                                        ^
                            hint: remove one of the two
                        """);
    }

    @Test
    void aControlCharacter() {
        assertThat(problems("title: a\u0007b")).isEqualTo("""
                        src/site/content/a.md:2:9: error: the character U+0007 is not allowed in YAML [syntax]
                            title: a\uFFFDb
                                    ^
                            hint: remove it, or write it in double quotes as an escape
                        """);
    }

    @Test
    void everyDuplicateIsReported() {
        assertThat(problems("title: T\ntitle: U\nmap: {a: 1, a: 2}\ntitle: V")
                        .lines()
                        .filter(l -> l.contains("warning")))
                .containsExactly(
                        "src/site/content/a.md:3:1: warning: 'title' is written twice; the first is on line 2 and is ignored [duplicate-key]",
                        "src/site/content/a.md:4:13: warning: 'a' is written twice; the first is on line 4 and is ignored [duplicate-key]",
                        "src/site/content/a.md:5:1: warning: 'title' is written twice; the first is on line 3 and is ignored [duplicate-key]");
    }

    /** As in Jekyll. */
    @Test
    void theLastOfTwoCounts() {
        Site site = SiteInAString.of("""
                -- content/a.md --
                ---
                title: Translate me
                redirect_from: /one/
                title: Übersetzt
                redirect_from: /two/
                ---
                """).load();
        Page page = site.pages().get(0);
        assertThat(page.title()).isEqualTo("Übersetzt");
        assertThat(page.header().address().aliases())
                .extracting(Object::toString)
                .containsExactly("/two/");
    }

    /** No guess which of the two is meant, for a page that goes public by mistake stays public. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "draft: true\ndraft: false",
                "Published: false\nPublished: true",
                "date: 2999-01-01\ndate: 2020-01-01",
                "expiryDate: 2020-01-01\nexpiryDate: 2999-01-01",
                "build: {render: never}\nbuild: {render: always}",
                "build: {render: never, render: always}",
                "_build: {list: never, list: always}",
                "cascade: {draft: true}\ncascade: {draft: false}",
                "cascade: {draft: true, draft: false}",
                "unlisted: true\nunlisted: false",
                "sitemap: false\nsitemap: true",
                "robots: noindex\nrobots: index",
                "status: draft\nstatus: published",
                "permalink: false\npermalink: /a/"
            })
    void aKeyThatHoldsAPageBackIsWrittenOnce(String keys) {
        assertThat(problems("title: T\n" + keys)).contains("is written twice").contains("error: ");
    }

    @ParameterizedTest
    @CsvSource({"portfolio.yml, 4", "data/a.yml, 2"})
    void elsewhereAKeyIsWrittenOnce(String file, int line) {
        assertThat(SiteInAString.of("-- portfolio.yml --\ntitle: T\nurl: https://example.dev/\n")
                        .with(
                                file,
                                file.startsWith("data")
                                        ? "a: 1\na: 2\n"
                                        : "title: T\nurl: https://example.dev/\nlanguage: en\nlanguage: de\n")
                        .problems())
                .startsWith("src/site/" + file + ":" + line + ":1: error: ")
                .contains("is written twice");
    }

    @Test
    void aSecondDocument() {
        assertThat(SiteInAString.of("")
                        .with("portfolio.yml", "title: T\nurl: https://example.dev/\n---\nfooter: {}\n")
                        .problems())
                .startsWith("src/site/portfolio.yml:4:1: error: a second document starts here [syntax]");
    }

    @Test
    void valuesKeepWhatTheAuthorWrote() {
        SiteInAString site = SiteInAString.of("").with("data/x.yml", """
                        version: 1.10
                        octal: 010
                        hex: 0xFF
                        big: 1_000
                        sexagesimal: 1:30
                        date: 2024-01-02
                        no: NO
                        yes: yes
                        true: True
                        tagged: !!int 5
                        block: |
                          two
                          lines
                        folded: >-
                          one
                          line
                        """);
        assertThat(site.load().data().get("x"))
                .hasToString("{version=1.10, octal=010, hex=0xFF, big=1_000, sexagesimal=1:30, date=2024-01-02, no=NO,"
                        + " yes=yes, true=true, tagged=5, block=two\nlines\n, folded=one line}");
    }
}
