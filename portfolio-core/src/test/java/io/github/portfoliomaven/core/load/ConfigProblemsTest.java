package io.github.portfoliomaven.core.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConfigProblemsTest {

    private static final String START = "title: T\nurl: https://example.dev/\n";

    private static String problems(String yaml) {
        return SiteInAString.of("")
                .with("portfolio.yml", START + yaml)
                .with("content/journal/a.md", "# A")
                .problems();
    }

    @Test
    void aKeyThatIsNone() {
        assertThat(problems("navigaton: []\nbanana: 1\nauthor: {emial: x}\n")).isEqualTo("""
                        src/site/portfolio.yml:3:1: error: 'navigaton' is not a key of portfolio.yml [unknown-key]
                            navigaton: []
                            ^^^^^^^^^
                            hint: did you mean 'navigation'?
                        src/site/portfolio.yml:4:1: error: 'banana' is not a key of portfolio.yml [unknown-key]
                            banana: 1
                            ^^^^^^
                            hint: the keys are title, url, language, languages, description, author, navigation, callToAction, footer, home, pages, sections, theme, dates, feeds, changelog, markdown, checks, reports, hosting
                        src/site/portfolio.yml:5:10: error: 'emial' is not a key of 'author' [unknown-key]
                            author: {emial: x}
                                     ^^^^^
                            hint: did you mean 'email'?
                        """);
    }

    @Test
    void aLanguageByItsName() {
        assertThat(problems("language: english\n")).isEqualTo("""
                        src/site/portfolio.yml:3:11: error: 'language' must be a language tag such as en or pt-BR, not 'english' [bad-value]
                            language: english
                                      ^^^^^^^
                            hint: write it as en
                        """);
        assertThat(problems("language: Deutsch\n")).contains("hint: write it as de");
        assertThat(problems("language: klingon\n")).contains("not 'klingon'").doesNotContain("hint");
        assertThat(problems("language: xx\n")).contains("not 'xx'");
        assertThat(problems("language: gsw-CH\n")).isEmpty();
        assertThat(problems("language: zh-Hant-TW\n")).isEmpty();
    }

    @Test
    void aValueOfAnotherType() {
        assertThat(problems("author: Jane\nlanguage: e\ntheme: {accent: [x]}\nfeeds: {items: many, content: ful}\n"))
                .isEqualTo("""
                        src/site/portfolio.yml:3:9: error: 'author' must be a mapping, not 'Jane' [bad-value]
                            author: Jane
                                    ^^^^
                        src/site/portfolio.yml:4:11: error: 'language' must be a language tag such as en or pt-BR, not 'e' [bad-value]
                            language: e
                                      ^
                        src/site/portfolio.yml:5:17: error: 'accent' must be a colour, not a list [bad-value]
                            theme: {accent: [x]}
                                            ^^^
                            hint: write it as "#3355ff", in quotes because # starts a comment
                        src/site/portfolio.yml:6:16: error: 'items' must be a whole number from 1 to 1000, not 'many' [bad-value]
                            feeds: {items: many, content: ful}
                                           ^^^^
                        src/site/portfolio.yml:6:31: error: 'content' must be one of full, summary, not 'ful' [bad-value]
                            feeds: {items: many, content: ful}
                                                          ^^^
                            hint: did you mean 'full'?
                        """);
    }

    @Test
    void aThemeThatIsNone() {
        assertThat(problems("theme: \"#3355ff\"\n")).isEqualTo("""
                        src/site/portfolio.yml:3:8: error: '#3355ff' is not a theme jar [bad-value]
                            theme: "#3355ff"
                                   ^^^^^^^^^
                            hint: write group:artifact, as in com.example:quiet-theme; colours go into theme: {accent: "#3355ff"}
                        """);
        assertThat(problems("theme: {jar: com.example, accent: red}\n")).startsWith("""
                        src/site/portfolio.yml:3:14: error: 'com.example' is not a theme jar [bad-value]
                        """);
        assertThat(problems("theme: [dark]\n")).isEqualTo("""
                        src/site/portfolio.yml:3:8: error: 'theme' must be a mapping, or text, not a list [bad-value]
                            theme: [dark]
                                   ^^^^^^
                        """);
    }

    @Test
    void aSettingOfTheThemeThatIsNone() {
        assertThat(problems("theme: {serach: off, search: fasle, resumeContact: yes, editUrl: edit/}\n"))
                .isEqualTo("""
                        src/site/portfolio.yml:3:9: error: 'serach' is not a key of 'theme' [unknown-key]
                            theme: {serach: off, search: fasle, resumeContact: yes, editUrl: edit/}
                                    ^^^^^^
                            hint: did you mean 'search'?
                        src/site/portfolio.yml:3:30: error: 'search' must be true or false, not 'fasle' [bad-value]
                            theme: {serach: off, search: fasle, resumeContact: yes, editUrl: edit/}
                                                         ^^^^^
                        src/site/portfolio.yml:3:52: error: 'resumeContact' must be one of show, hide, not 'yes' [bad-value]
                            theme: {serach: off, search: fasle, resumeContact: yes, editUrl: edit/}
                                                                               ^^^
                        src/site/portfolio.yml:3:66: error: 'editUrl' must be a URL that starts with https://, not 'edit/' [bad-value]
                            theme: {serach: off, search: fasle, resumeContact: yes, editUrl: edit/}
                                                                                             ^^^^^
                        """);
    }

    @Test
    void aColourThatIsAComment() {
        assertThat(problems("theme:\n  accent: #3355ff\n")).isEqualTo("""
                        src/site/portfolio.yml:4:10: error: 'accent' must be a colour, not nothing [bad-value]
                              accent: #3355ff
                                     ^
                            hint: write it as "#3355ff", in quotes because # starts a comment
                        """);
    }

    @Test
    void addressesThatAreNone() {
        assertThat(SiteInAString.of("")
                        .with("portfolio.yml", "title: T\nurl: example.dev\n")
                        .problems())
                .isEqualTo("""
                        src/site/portfolio.yml:2:6: error: 'url' must be a URL that starts with https://, not 'example.dev' [bad-value]
                            url: example.dev
                                 ^^^^^^^^^^^
                        """);
        assertThat(SiteInAString.of("")
                        .with("portfolio.yml", "title: T\nurl: https://example.dev/?a=b\n")
                        .problems())
                .isEqualTo("""
                        src/site/portfolio.yml:2:6: error: the URL of a site must end with its path: 'https://example.dev/?a=b' has more [bad-value]
                            url: https://example.dev/?a=b
                                 ^^^^^^^^^^^^^^^^^^^^^^^^
                            hint: remove '?', '#' or '@' and the text after it
                        """);
    }

    @Test
    void linksThatAreNone() {
        assertThat(problems(
                        "navigation: [{label: X}, /x/, {label: Y, url: work}]\ncallToAction: {label: [Z], url: /z/}\n"))
                .isEqualTo("""
                        src/site/portfolio.yml:3:14: error: this link has no url [bad-value]
                            navigation: [{label: X}, /x/, {label: Y, url: work}]
                                         ^^^^^^^^^^
                            hint: write {label: GitHub, url: "https://…"}
                        src/site/portfolio.yml:3:26: error: 'navigation' must be a list of links, not '/x/' [bad-value]
                            navigation: [{label: X}, /x/, {label: Y, url: work}]
                                                     ^^^
                            hint: write {label: GitHub, url: "https://…"}
                        src/site/portfolio.yml:3:47: error: 'work' is neither a path in the site nor a URL [bad-value]
                            navigation: [{label: X}, /x/, {label: Y, url: work}]
                                                                          ^^^^
                            hint: start a path with a slash: /work
                        src/site/portfolio.yml:4:23: error: 'label' must be text, not a list [bad-value]
                            callToAction: {label: [Z], url: /z/}
                                                  ^^^
                        """);
    }

    @Test
    void sections() {
        assertThat(problems("""
                        sections:
                          journal: {type: post, pageSize: 0}
                          jurnal: {type: posts}
                        """)).isEqualTo("""
                        src/site/portfolio.yml:4:19: error: 'type' must be one of posts, projects, pages, docs, not 'post' [bad-value]
                              journal: {type: post, pageSize: 0}
                                              ^^^^
                            hint: did you mean 'posts'?
                        src/site/portfolio.yml:4:35: error: 'pageSize' must be a whole number from 1 to 1000, not '0' [bad-value]
                              journal: {type: post, pageSize: 0}
                                                              ^
                        src/site/portfolio.yml:5:3: warning: there is no section 'jurnal': src/site/content/jurnal has no page [unknown-key]
                              jurnal: {type: posts}
                              ^^^^^^
                            hint: did you mean 'journal'?
                        """);
    }

    @Test
    void dates() {
        assertThat(problems("dates: {format: bogus, zone: Europe/Berln}\n")).isEqualTo("""
                        src/site/portfolio.yml:3:17: error: 'bogus' is not a date format [bad-value]
                            dates: {format: bogus, zone: Europe/Berln}
                                            ^^^^^
                            hint: write it as MMM d, yyyy or d MMMM yyyy or yyyy-MM-dd, with other letters in single quotes
                        src/site/portfolio.yml:3:30: error: 'Europe/Berln' is not a time zone [bad-value]
                            dates: {format: bogus, zone: Europe/Berln}
                                                         ^^^^^^^^^^^^
                            hint: did you mean 'Europe/Berlin'?
                        """);
        assertThat(problems("dates: {format: DD MMM YYYY}\n")).isEqualTo("""
                        src/site/portfolio.yml:3:17: warning: 'Y' is the week-based year, which differs around New Year [bad-value]
                            dates: {format: DD MMM YYYY}
                                            ^^^^^^^^^^^
                            hint: write dd MMM yyyy
                        """);
    }

    @Test
    void aFileThatIsNoMapping() {
        assertThat(SiteInAString.of("").with("portfolio.yml", "- title\n").problems())
                .isEqualTo("""
                        src/site/portfolio.yml:1:1: error: portfolio.yml must be a mapping of keys to values, not a list [syntax]
                            - title
                            ^^^^^^^
                            hint: start with a line such as title: Your Name
                        """);
    }

    @Test
    void aFileThatIsTooLarge() {
        String large = START + "# " + "x".repeat(Limits.TEXT) + "\n";
        assertThat(SiteInAString.of("").with("portfolio.yml", large).problems()).isEqualTo("""
                        src/site/portfolio.yml: error: this file is larger than 1 MiB [too-large]
                            hint: remove or split it
                        """);
    }
}
