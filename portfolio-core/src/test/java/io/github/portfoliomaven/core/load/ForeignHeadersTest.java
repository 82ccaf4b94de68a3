package io.github.portfoliomaven.core.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.portfoliomaven.core.model.Header;
import io.github.portfoliomaven.core.model.LedgerEntry;
import io.github.portfoliomaven.core.model.Post;
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
        assertThat(post.header().tags()).extracting(Tag::label).containsExactly("maven", "open source");
        assertThat(post.header().layout()).isEqualTo("post");
        assertThat(post.header().extra()).containsExactly(entry("status", "published"), entry("og.image", "a.png"));
        assertThat(post.body().markdown()).isEqualTo("Text." + lineEnd);
    }

    @Test
    void aDraftOfJBake() {
        assertThat(site("title=T\ntype=post\nstatus=draft\n~~~~~~\n").load().ledger())
                .extracting(LedgerEntry::status)
                .containsExactly(LedgerEntry.Status.DRAFT);
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
        assertThat(yaml(line).tags()).extracting(Tag::label).containsExactly(labels.split(","));
    }

    @Test
    void aSlugThatStartsWithASlashIsAPath() {
        assertThat(yaml("slug: /pensieve/clickable-cards").path()).hasToString("/pensieve/clickable-cards/");
    }

    @Test
    void anAddressUnderUrlIsNoPath() {
        Header header = yaml("url: https://www.apple.com/music/");
        assertThat(header.path()).hasToString("/writing/post/");
        assertThat(header.extra()).containsExactly(entry("url", "https://www.apple.com/music/"));
    }

    @Test
    void theDateAtTheStartOfThePathServes() {
        assertThat(post("+++\ntitle = \"T\"\npath = \"2018/07/27/what-is-new\"\n+++\n")
                        .date())
                .hasToString("2018-07-27T00:00Z");
    }

    @Test
    void aNumberUnderDateIsNoDateWhereNoneIsNeeded() {
        assertThat(SiteInAString.of("")
                        .with("content/work/a.md", "---\ntitle: T\ndate: '1'\n---\n")
                        .problems())
                .isEqualTo("""
                        src/site/content/work/a.md:3:7: warning: '1' is not a date, and is left out [date]
                            date: '1'
                                  ^^^
                            hint: write it as 2026-02-12; a place among others is weight: 1
                        """);
    }
}
