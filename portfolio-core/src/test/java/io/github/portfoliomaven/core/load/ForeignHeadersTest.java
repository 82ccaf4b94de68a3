package io.github.portfoliomaven.core.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.portfoliomaven.core.model.Header;
import io.github.portfoliomaven.core.model.Post;
import io.github.portfoliomaven.core.model.SourceStatus;
import io.github.portfoliomaven.core.model.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headers as other generators write them. */
class ForeignHeadersTest {

    private static SiteInAString site(String file) {
        return SiteInAString.of("").with("content/writing/post.md", file);
    }

    private static Post post(String file) {
        return site(file).load().posts().get(0);
    }

    private static Header yaml(String lines) {
        return post("---\ntitle: T\ndate: 2026-01-01\n" + lines + "\n---\n").header();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void jbake(String lineEnd) {
        Post post = post(String.join(
                lineEnd,
                "title=Hello = World ",
                "",
                "date=2026-01-30",
                "type=post",
                "tags=maven, open source",
                "status=published",
                "og.image=a.png",
                "~~~~~~  ",
                "Text.",
                ""));
        assertThat(post.title()).isEqualTo("Hello = World");
        assertThat(post.date()).hasToString("2026-01-30T00:00Z");
        assertThat(post.header().topics().tags()).extracting(Tag::label).containsExactly("maven", "open source");
        assertThat(post.header().look().layout()).isEqualTo("post");
        assertThat(post.header().extra()).containsExactly(entry("status", "published"), entry("og.image", "a.png"));
        assertThat(post.body().markdown()).isEqualTo("Text." + lineEnd);
    }

    @Test
    void aDraftOfJBake() {
        assertThat(site("title=T\ntype=post\nstatus=draft\n~~~~~~\n").load().statuses())
                .extracting(SourceStatus::status)
                .containsExactly(SourceStatus.Status.DRAFT);
    }

    @Test
    void problemsOfJBakesHeaderAreLocated() {
        assertThat(site("title=T\ndate=yesterday\ntitle=U\n~~~~~~\nText.").problems())
                .isEqualTo("""
                src/site/content/writing/post.md:2:6: error: 'yesterday' is not a date [date]
                    date=yesterday
                         ^^^^^^^^^
                    hint: write it as 2026-02-12
                src/site/content/writing/post.md:3:1: error: 'title' is written twice; the first is on line 1 [duplicate-key]
                    title=U
                    ^^^^^
                    hint: remove one of the two
                """);
    }

    @Test
    void aHeaderWithoutItsFirstLine() {
        Post post = post("title: Hands on\ndate: May 23, 2018 \n---\nText.");
        assertThat(post.title()).isEqualTo("Hands on");
        assertThat(post.body().markdown()).isEqualTo("Text.");
    }

    /** As Hexo writes it. */
    @Test
    void aHeaderWithoutItsFirstLineMayHoldLists() {
        Post post = post(
                "title: Two lists\ndate: 2020-01-01\ncategories:\n- Foo\n- Bar\nphotos:\n  - /a.jpg\n---\n- Text.");
        assertThat(post.header().topics().tags()).extracting(Tag::label).containsExactly("Foo", "Bar");
        assertThat(post.body().markdown()).isEqualTo("- Text.");
    }

    @Test
    void blankLinesAboveTheHeader() {
        assertThat(post("\n \r\n---\ntitle: T\ndate: 2026-01-01\n---\nText.").title())
                .isEqualTo("T");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: a heading\n---\n# T\n",
                "Note: read on\nand: on\n---\n# T\n",
                "Note: read on\n- and on\n---\n# T\n",
                "x=1\n~~~~~~\ncode\n~~~~~~\n# T\n",
                "title=x\ny\n~~~~~~\ncode\n~~~~~~\n# T\n",
                "\n---\n\n# T\n",
            })
    void aBodyIsNotTakenForAHeader(String body) {
        SiteInAString site = SiteInAString.of("").with("content/a.md", body);
        assertThat(site.load().pages().get(0).body().markdown()).isEqualTo(body);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tags: java maven|java,maven",
                "tags: java, open source|java,open source",
                "categories: java maven|java,maven",
                "tags: 'open source'|open source",
                "category: Open Source|Open Source",
                "tags: [open source, maven]|open source,maven",
            })
    void tagsInOneText(String line, String labels) {
        assertThat(yaml(line).topics().tags()).extracting(Tag::label).containsExactly(labels.split(","));
    }

    @Test
    void nikola() {
        SiteInAString site = SiteInAString.of("").with("content/writing/a.md", """
                <!--
                .. title: A day: in Rome
                .. slug: rome
                .. date: 2020-01-01 10:00:00 UTC+02:00
                .. tags: travel, web dev
                .. category:
                .. type: text
                -->

                Words.
                """);
        assertThat(site.problems()).isEmpty();
        Post post = site.load().posts().get(0);
        assertThat(post.title()).isEqualTo("A day: in Rome");
        assertThat(post.path()).hasToString("/writing/rome/");
        assertThat(post.date()).hasToString("2020-01-01T10:00+02:00");
        assertThat(post.header().topics().tags()).extracting(Tag::label).containsExactly("travel", "web dev");
        assertThat(post.body().markdown()).doesNotContain("title");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tags: web, Draft|DRAFT",
                "tags: private|EXCLUDED",
                "status: draft|DRAFT",
                "status: private|EXCLUDED"
            })
    void aPostOfNikolaMayBeHeldBackByATag(String line, SourceStatus.Status status) {
        SiteInAString site = SiteInAString.of("")
                .with("content/writing/a.md", "<!--\n.. title: A\n.. date: 2020-01-01\n.. " + line + "\n-->\nWords.\n");
        assertThat(site.load().statuses()).extracting(SourceStatus::status).containsExactly(status);
    }

    @Test
    void aSlugThatStartsWithASlashIsAPath() {
        assertThat(yaml("slug: /pensieve/clickable-cards").address().path()).hasToString("/pensieve/clickable-cards/");
    }

    @Test
    void anAddressUnderUrlIsNoPath() {
        Header header = yaml("url: https://www.apple.com/music/");
        assertThat(header.address().path()).hasToString("/writing/post/");
        assertThat(header.extra()).containsExactly(entry("url", "https://www.apple.com/music/"));
    }

    @Test
    void theDateAtTheStartOfThePathServes() {
        assertThat(post("+++\ntitle = \"T\"\npath = \"2018/07/27/what-is-new\"\n+++\n")
                        .date())
                .hasToString("2018-07-27T00:00Z");
    }

    @Test
    void aDateInThePathServes() {
        assertThat(post("+++\ntitle = \"T\"\npath = \"inside/2018/07/27/what-is-new\"\n+++\n")
                        .date())
                .hasToString("2018-07-27T00:00Z");
    }

    @Test
    void textsThatLackQuotes() {
        SiteInAString site = site("""
                ---
                title: Micronaut: the "book": one
                date: May 23, 2018 \r
                tags:
                  - a
                description: [Spanish] Hola
                image:2018-05-23.jpg
                ---
                """);
        Header header = site.load().posts().get(0).header();
        assertThat(header.text().title()).isEqualTo("Micronaut: the \"book\": one");
        assertThat(header.dates().published()).hasToString("2018-05-23T00:00Z");
        assertThat(header.topics().tags()).extracting(Tag::label).containsExactly("a");
        assertThat(header.text().description()).isEqualTo("[Spanish] Hola");
        assertThat(header.image()).isEqualTo(new Header.Image("2018-05-23.jpg", null));
        assertThat(site.problems()).isEqualTo("""
                src/site/content/writing/post.md:2:8: warning: this text needs quotes [syntax]
                    title: Micronaut: the "book": one
                           ^^^^^^^^^^^^^^^^^^^^^^^^^^
                    hint: write title: 'Micronaut: the "book": one'
                src/site/content/writing/post.md:6:14: warning: this text needs quotes [syntax]
                    description: [Spanish] Hola
                                 ^^^^^^^^^^^^^^
                    hint: write description: "[Spanish] Hola"
                src/site/content/writing/post.md:7:6: warning: a space is missing after this ':' [syntax]
                    image:2018-05-23.jpg
                         ^
                    hint: write image: 2018-05-23.jpg
                """);
    }

    @Test
    void aLineThatIsReadAsTextCannotRepeatAKey() {
        assertThat(site("---\ntitle: A\ndate: 2026-01-01\ntitle: B: C\n---\n").problems())
                .contains(
                        "post.md:4:1: warning: 'title' is written twice; the first is on line 2 and is ignored [duplicate-key]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: T\n\tdate: 2026-01-01",
                "title: [a, b",
                "title: \"a\" b: c",
                "title: a: b\n  c: d",
                "title: {a: b",
                "mine:a\nb: c",
            })
    void whatIsNoTextStaysAnError(String lines) {
        assertThat(site("---\n" + lines + "\n---\n").problems()).contains("error: ", "[syntax]");
    }

    @Test
    void anImageBesideTheFileIsFoundThere() {
        SiteInAString site =
                site("---\ntitle: T\ndate: 2026-01-01\nimage: ./a.png\n---\n").with("content/writing/a.png", "");
        assertThat(site.load().posts().get(0).header().image()).isEqualTo(new Header.Image("/writing/a.png", null));
        assertThat(yaml("image: a.png").image()).isEqualTo(new Header.Image("a.png", null));
    }

    @Test
    void aDatedNameIsATitleToo() {
        Post post = SiteInAString.of("")
                .with("content/_posts/2026-01-30-hello-world.md", "Text.")
                .load()
                .posts()
                .get(0);
        assertThat(post.title()).isEqualTo("Hello world");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/blog/:year/:month/:slug/|/blog/2026/01/hello/",
                "/:year/:month/:day/:title.html|/2026/01/30/hello.html",
                "/posts/:name|/posts/hello/",
            })
    void aSectionKeepsThePathsOfAnotherGenerator(String permalink, String path) {
        SiteInAString site = SiteInAString.of("""
                -- portfolio.yml --
                title: T
                url: https://example.dev/
                sections: {blog: {permalink: "%s"}}
                -- content/blog/2026-01-30-hello.md --
                ---
                title: Hello
                ---
                """.formatted(permalink));
        assertThat(site.load().posts().get(0).path()).hasToString(path);
    }

    @Test
    void aPermalinkOfAPageMayBeAPattern() {
        assertThat(yaml("permalink: /:year/:slug/").address().path()).hasToString("/2026/post/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/:year/", "/:category/:slug/", ":slug", "/a/../:slug/", "/a b/:slug/"})
    void aPatternThatMakesNoPaths(String permalink) {
        assertThat(SiteInAString.of("-- content/writing/a.md --\n# A\n")
                        .with("portfolio.yml", "title: T\nsections: {writing: {permalink: '" + permalink + "'}}\n")
                        .problems())
                .contains("portfolio.yml:2:33: error: 'permalink' must be a pattern such as /blog/:year/:month/:slug/,"
                        + " not '" + permalink + "' [bad-value]");
    }

    @Test
    void aNumberUnderDateIsNoDateWhereNoneIsNeeded() {
        assertThat(SiteInAString.of("")
                        .with("content/work/a.md", "---\ntitle: T\ndate: '1'\n---\n")
                        .problems())
                .isEqualTo("""
                        src/site/content/work/a.md:3:7: warning: '1' is not a date and is ignored [date]
                            date: '1'
                                  ^^^
                            hint: write it as 2026-02-12; to sort pages, use weight: 1
                        """);
    }
}
