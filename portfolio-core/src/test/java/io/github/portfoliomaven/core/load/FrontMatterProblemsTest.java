package io.github.portfoliomaven.core.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FrontMatterProblemsTest {

    private static String problems(String lines) {
        return SiteInAString.of("")
                .with("content/a.md", "---\n" + lines + "\n---\nText.\n")
                .problems();
    }

    @Test
    void aPageWithoutATitle() {
        assertThat(problems("date: 2026-01-01")).isEqualTo("""
                        src/site/content/a.md:1:1: error: this page has no title [missing-title]
                            ---
                            ^^^
                            hint: write title: in the front matter, or start the text with a heading: # Title
                        """);
        assertThat(problems("title: ''")).isEqualTo("""
                        src/site/content/a.md:2:8: error: this page has no title [missing-title]
                            title: ''
                                   ^^
                            hint: write title: in the front matter, or start the text with a heading: # Title
                        """);
    }

    @Test
    void aPostWithoutADate() {
        assertThat(SiteInAString.of("")
                        .with("content/writing/a.md", "# Title\n")
                        .problems())
                .isEqualTo("""
                        src/site/content/writing/a.md:1:1: error: this post has no date [missing-date]
                            # Title
                            ^^^^^^^
                            hint: write date: 2026-02-12 in the front matter, or start the file's name with it; if it is not a post, write layout: page
                        """);
    }

    @Test
    void datesThatAreNone() {
        assertThat(problems("title: T\ndate: yesterday\nupdated: 2026-02-30\nexpires: [2026]"))
                .isEqualTo("""
                        src/site/content/a.md:3:7: error: 'yesterday' is not a date [date]
                            date: yesterday
                                  ^^^^^^^^^
                            hint: write it as 2026-02-12
                        src/site/content/a.md:4:10: error: '2026-02-30' is not a date [date]
                            updated: 2026-02-30
                                     ^^^^^^^^^^
                            hint: write it as 2026-02-12
                        src/site/content/a.md:5:10: error: a list is not a date [date]
                            expires: [2026]
                                     ^^^^^^
                            hint: write it as 2026-02-12
                        """);
    }

    @Test
    void aDateInAFileNameThatIsNone() {
        assertThat(SiteInAString.of("")
                        .with("content/writing/2026-02-30-a.md", "# Title\n")
                        .problems())
                .isEqualTo("""
                        src/site/content/writing/2026-02-30-a.md: error: '2026-02-30' in the file name is not a date [date]
                            hint: rename it, or write the date in the front matter
                        """);
    }

    @Test
    void valuesOfAnotherType() {
        assertThat(problems("""
                        title: [a, b]
                        draft: maybe
                        weight: high
                        readingMinutes: 0
                        lang: english
                        canonical: /x/
                        tags: [a, {b: c}]""")).isEqualTo("""
                        src/site/content/a.md:2:8: error: 'title' must be text, not a list [bad-value]
                            title: [a, b]
                                   ^^^^^^
                        src/site/content/a.md:3:8: error: 'draft' must be true or false, not 'maybe' [bad-value]
                            draft: maybe
                                   ^^^^^
                        src/site/content/a.md:4:9: error: 'weight' must be a whole number, not 'high' [bad-value]
                            weight: high
                                    ^^^^
                        src/site/content/a.md:5:17: error: 'readingMinutes' must be a whole number of minutes, not '0' [bad-value]
                            readingMinutes: 0
                                            ^
                        src/site/content/a.md:6:7: error: 'lang' must be a language tag such as en or pt-BR, not 'english' [bad-value]
                            lang: english
                                  ^^^^^^^
                            hint: write it as en
                        src/site/content/a.md:7:12: error: 'canonical' must be a URL that starts with https://, not '/x/' [bad-value]
                            canonical: /x/
                                       ^^^
                        src/site/content/a.md:8:11: error: every element must be text, not a mapping [bad-value]
                            tags: [a, {b: c}]
                                      ^^^^^^
                        """);
    }

    @Test
    void theAuthorsOwnWordForAKeyIsUsed() {
        assertThat(problems("title: T\nreadtime: soon"))
                .startsWith(
                        "src/site/content/a.md:3:11: error: 'readtime' must be a whole number of minutes, not 'soon'");
    }

    @Test
    void aTagOfSigns() {
        assertThat(problems("title: T\ntags: fine, '!!!'")).isEqualTo("""
                        src/site/content/a.md:3:13: error: the tag ''!!!'' has no letters or digits [bad-value]
                            tags: fine, '!!!'
                                        ^^^^^
                            hint: write a word
                        """);
    }

    @Test
    void slugs() {
        assertThat(problems("title: T\nslug: My Post?")).isEqualTo("""
                        src/site/content/a.md:3:7: warning: 'My Post?' contains a space; the path has 'my-post' [path]
                            slug: My Post?
                                  ^^^^^^^^
                            hint: write slug: my-post
                        """);
        assertThat(problems("title: T\nslug: a\\b")).contains("'a\\b' contains '\\'; the path has 'a-b' [path]");
        assertThat(problems("title: T\nslug: x/a?b/")).contains("contains '?'; the path has 'x/a-b' [path]");
        assertThat(problems("title: T\nslug: a%2fb")).contains("'a%2fb' contains '%'; the path has 'a-2fb' [path]");
        assertThat(problems("title: T\nslug: ..")).contains("'..' contains '..' [path]", "hint: use letters, digits");
        assertThat(problems("title: T\nslug: ''")).contains("'' is empty [path]");
    }

    @Test
    void aNameThatMakesNoPath() {
        assertThat(SiteInAString.of("").with("content/!!!.md", "# Title").problems())
                .isEqualTo("""
                        src/site/content/!!!.md: error: '!!!' cannot be a path: it has no letters or digits [path]
                            hint: rename it, or write slug: in the front matter
                        """);
    }

    @Test
    void aFolderNameThatMakesNoPath() {
        assertThat(SiteInAString.of("").with("content/!!!/a.md", "# Title").headlines())
                .containsExactly(
                        "src/site/content/!!!: error: '!!!' cannot be a path: it has no letters or digits [path]");
    }

    @Test
    void paths() {
        assertThat(problems("title: T\npermalink: /:genre/:title/")).isEqualTo("""
                        src/site/content/a.md:3:12: warning: '/:genre/:title/' is a pattern that is not supported, and is ignored [path]
                            permalink: /:genre/:title/
                                       ^^^^^^^^^^^^^^^
                            hint: write the path itself, such as /2026/hello/
                        """);
        assertThat(problems("title: T\npath: https://example.dev/x"))
                .contains("'https://example.dev/x' is a URL, not a path of this site [path]");
        assertThat(problems("title: T\npath: //evil.example/x")).contains("is a URL, not a path of this site");
        assertThat(problems("title: T\npath: /a/../../b")).contains("'/a/../../b' contains '..' [path]");
        assertThat(problems("title: T\npath: /%2e%2e/b")).contains("'/%2e%2e/b' contains '..' [path]");
        assertThat(problems("title: T\npath: /a//b")).contains("'/a//b' contains '//' [path]");
        assertThat(problems("title: T\npath: /a b")).contains("'/a b' contains a space [path]");
        assertThat(problems("title: T\npath: \"/a\\0\"")).contains("contains a control character [path]");
        assertThat(problems("title: T\npath: [a]"))
                .contains("'path' must be a path such as /writing/hello/, not a list");
    }

    @Test
    void aliases() {
        assertThat(problems("title: T\naliases: [/ok/, ../up, \"/a?b=1\", \"\"]"))
                .isEqualTo("""
                        src/site/content/a.md:3:17: error: '../up' contains '..' [path]
                            aliases: [/ok/, ../up, "/a?b=1", ""]
                                            ^^^^^
                            hint: write it from the root of the site, such as /writing/hello/
                        src/site/content/a.md:3:24: error: '/a?b=1' contains '?' [path]
                            aliases: [/ok/, ../up, "/a?b=1", ""]
                                                   ^^^^^^^^
                            hint: write it from the root of the site, such as /writing/hello/
                        src/site/content/a.md:3:34: error: '' is empty [path]
                            aliases: [/ok/, ../up, "/a?b=1", ""]
                                                             ^^
                            hint: write it from the root of the site, such as /writing/hello/
                        """);
    }

    @Test
    void theHomePageStaysAtTheRoot() {
        assertThat(SiteInAString.of("")
                        .with("content/index.md", "---\ntitle: T\npath: /home/\n---\n")
                        .problems())
                .isEqualTo("""
                        src/site/content/index.md:3:7: error: the path of the home page is /, not /home/ [path]
                            path: /home/
                                  ^^^^^^
                            hint: remove the key, or rename the file
                        """);
    }

    @Test
    void aListCannotLiveInAFile() {
        assertThat(SiteInAString.of("")
                        .with("content/writing/index.md", "---\ntitle: T\npath: /writing.html\n---\n")
                        .problems())
                .isEqualTo("""
                        src/site/content/writing/index.md:3:7: error: the list of a section cannot be at /writing.html [path]
                            path: /writing.html
                                  ^^^^^^^^^^^^^
                            hint: write a path that ends with a slash, such as /writing/
                        """);
    }

    @Test
    void twoPagesOfOneFolder() {
        assertThat(SiteInAString.of("""
                                -- content/work/index.md --
                                # One
                                -- content/work/_index.md --
                                # Two
                                """).problems()).isEqualTo("""
                        src/site/content/work/index.md: error: this and src/site/content/work/_index.md are both the page of the same folder [duplicate-path]
                            hint: remove one of the two
                        """);
    }

    @Test
    void aKeyThatIsProbablyMisspelt() {
        assertThat(problems("title: T\ntgas: a\nTitle: b\ndesciption: c")).isEqualTo("""
                        src/site/content/a.md:3:1: warning: 'tgas' is not a known key; templates see it as page.extra.tgas [unknown-key]
                            tgas: a
                            ^^^^
                            hint: did you mean 'tags'?
                        src/site/content/a.md:4:1: error: 'Title' is 'title' of line 2 again: keys are case-insensitive [duplicate-key]
                            Title: b
                            ^^^^^
                            hint: remove one of the two
                        src/site/content/a.md:5:1: warning: 'desciption' is not a known key; templates see it as page.extra.desciption [unknown-key]
                            desciption: c
                            ^^^^^^^^^^
                            hint: did you mean 'description'?
                        """);
        assertThat(problems("title: T\nmath: true\nkeywords: b\ncomments: true\ntypes: c\ncategories: d\ntags: e"))
                .isEmpty();
    }

    @Test
    void frontMatterThatNeverEnds() {
        assertThat(SiteInAString.of("")
                        .with("content/a.md", "---\ntitle: T\n\nText.\n")
                        .problems())
                .isEqualTo("""
                        src/site/content/a.md:1:1: error: front matter starts here and never ends [front-matter]
                            ---
                            ^^^
                            hint: end it with a line --- before the text
                        """);
    }

    @Test
    void frontMatterThatIsNoMapping() {
        assertThat(problems("just text")).isEqualTo("""
                        src/site/content/a.md:2:1: error: front matter must be a mapping of keys to values, not 'just text' [front-matter]
                            just text
                            ^^^^^^^^^
                            hint: write title: followed by the title
                        """);
    }

    @Test
    void frontMatterThatIsTooLarge() {
        assertThat(problems("title: T\nx: " + "y".repeat(Limits.FRONT_MATTER))).isEqualTo("""
                        src/site/content/a.md:1:1: error: this front matter is larger than 64 KiB [too-large]
                            ---
                            ^^^
                            hint: move long values to the text, or to a file in data/
                        """);
    }

    @Test
    void nestingThatNeverEnds() {
        assertThat(problems("x: " + "[".repeat(5000)))
                .startsWith("src/site/content/a.md:2:67: error: this is nested more than 64 levels deep [too-large]");
    }
}
