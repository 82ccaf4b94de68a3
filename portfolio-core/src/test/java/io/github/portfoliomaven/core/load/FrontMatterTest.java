package io.github.portfoliomaven.core.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.portfoliomaven.core.diagnostic.Location;
import io.github.portfoliomaven.core.model.Header;
import io.github.portfoliomaven.core.model.Page;
import io.github.portfoliomaven.core.model.Site;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.core.model.Tag;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {

    private static Header header(String frontMatter) {
        String file = "---\n" + frontMatter.strip() + "\n---\nText.\n";
        return SiteInAString.of("")
                .with("content/writing/post.md", file)
                .load()
                .posts()
                .get(0)
                .header();
    }

    private static Header post(String lines) {
        return header("title: T\ndate: 2026-01-01\n" + lines);
    }

    @Test
    void everyKeyIsRead() {
        Header header = header("""
                title: Multi-tenant RBAC
                date: 2026-02-12
                updated: 2026-02-13T10:00:00+02:00
                description: >
                  Practical
                  patterns.
                tags: [RBAC, Multi-tenant SaaS, rbac]
                slug: tenants
                aliases: [/old/rbac, /2019/rbac.html, older]
                author: Jane Doe
                image: cover.jpg
                imageAlt: A diagram
                readingMinutes: 8
                weight: -3
                series: Tenancy
                lang: pt-br
                canonical: https://elsewhere.example/rbac
                layout: wide
                toc: yes
                noindex: true
                eyebrow: Notes
                headline: Patterns that age well
                lead: A lead.
                """);
        assertThat(header.source().file()).isEqualTo("content/writing/post.md");
        assertThat(header.address().path()).hasToString("/writing/tenants/");
        assertThat(header.source().section()).isEqualTo("writing");
        assertThat(header.text().title()).isEqualTo("Multi-tenant RBAC");
        assertThat(header.text().titleFromBody()).isFalse();
        assertThat(header.text().description()).isEqualTo("Practical patterns.");
        assertThat(header.dates().published()).hasToString("2026-02-12T00:00Z");
        assertThat(header.dates().updated()).hasToString("2026-02-13T10:00+02:00");
        assertThat(header.topics().tags())
                .containsExactly(new Tag("RBAC", "rbac"), new Tag("Multi-tenant SaaS", "multi-tenant-saas"));
        assertThat(header.address().aliases())
                .extracting(SitePath::value)
                .containsExactly("/old/rbac/", "/2019/rbac.html", "/writing/older/");
        assertThat(header.authors()).containsExactly("Jane Doe");
        assertThat(header.image()).isEqualTo(new Header.Image("cover.jpg", "A diagram"));
        assertThat(header.text().readingMinutes()).isEqualTo(8);
        assertThat(header.listing().weight()).isEqualTo(-3);
        assertThat(header.topics().series()).isEqualTo("Tenancy");
        assertThat(header.text().lang()).isEqualTo("pt-BR");
        assertThat(header.address().canonical()).isEqualTo("https://elsewhere.example/rbac");
        assertThat(header.look().layout()).isEqualTo("wide");
        assertThat(header.look().toc()).isTrue();
        assertThat(header.listing().noindex()).isTrue();
        assertThat(header.look().eyebrow()).isEqualTo("Notes");
        assertThat(header.look().headline()).isEqualTo("Patterns that age well");
        assertThat(header.look().lead()).isEqualTo("A lead.");
        assertThat(header.extra()).isEmpty();
    }

    @Test
    void synonymsOfOtherGeneratorsAreRead() {
        Header jekyll = header("""
                title: T
                published: 2026-01-05
                last_modified_at: 2026-01-06
                excerpt: E
                categories: [a, b]
                permalink: /notes/t/
                redirect_from: /old/
                hero: h.png
                order: 2
                template: wide
                authors: [{name: A}, B]
                readtime: 8 min read
                """);
        assertThat(jekyll.dates().published()).hasToString("2026-01-05T00:00Z");
        assertThat(jekyll.dates().updated()).hasToString("2026-01-06T00:00Z");
        assertThat(jekyll.text().description()).isEqualTo("E");
        assertThat(jekyll.topics().tags()).extracting(Tag::label).containsExactly("a", "b");
        assertThat(jekyll.address().path()).hasToString("/notes/t/");
        assertThat(jekyll.address().aliases()).extracting(SitePath::value).containsExactly("/old/");
        assertThat(jekyll.image()).isEqualTo(new Header.Image("h.png", null));
        assertThat(jekyll.listing().weight()).isEqualTo(2);
        assertThat(jekyll.look().layout()).isEqualTo("wide");
        assertThat(jekyll.authors()).containsExactly("A", "B");
        assertThat(jekyll.text().readingMinutes()).isEqualTo(8);
        assertThat(jekyll.extra()).isEmpty();

        assertThat(header("title: T\npubDate: Dec 20, 2019\nlastmod: 2020-01-01\nsummary: S")
                        .dates()
                        .published())
                .hasToString("2019-12-20T00:00Z");
        assertThat(post("modified: 2026-01-06\nsubtitle: S\ncategory: c\nurl: /u/\ncover: c.png\nreadingTime: 3"))
                .satisfies(header -> {
                    assertThat(header.dates().updated()).hasToString("2026-01-06T00:00Z");
                    assertThat(header.text().description()).isEqualTo("S");
                    assertThat(header.topics().tags()).extracting(Tag::label).containsExactly("c");
                    assertThat(header.address().path()).hasToString("/u/");
                    assertThat(header.image()).isEqualTo(new Header.Image("c.png", null));
                    assertThat(header.text().readingMinutes()).isEqualTo(3);
                });
        assertThat(post("taxonomies:\n  tags: [zola]").topics().tags())
                .extracting(Tag::label)
                .containsExactly("zola");
        assertThat(post("type: wide").look().layout()).isEqualTo("wide");
    }

    @Test
    void aKeysOwnNameWinsAndTheSynonymIsKept() {
        Header header = post("description: a\nsummary: b\ntype: post\nlayout: wide");
        assertThat(header.text().description()).isEqualTo("a");
        assertThat(header.look().layout()).isEqualTo("wide");
        assertThat(header.extra()).containsOnly(entry("summary", "b"), entry("type", "post"));
    }

    @Test
    void categoriesAreTagsBesideTheTags() {
        Header header = post("tags: [a, b]\ncategories:\n  - Sports\n  - [Sports, Baseball]\n  - A");
        assertThat(header.topics().tags()).extracting(Tag::label).containsExactly("a", "b", "Sports", "Baseball");
        assertThat(header.extra()).isEmpty();
    }

    @Test
    void aKeyWithNothingInItGivesWayToASynonym() {
        assertThat(post("tags:\ncategories: [b]").topics().tags())
                .extracting(Tag::label)
                .containsExactly("b");
        assertThat(post("description: ~").text().description()).isNull();
    }

    @Test
    void allOtherKeysAreKeptAsTheyWereWritten() {
        Header header = post("""
                version: 1.10
                year: 2024
                country: NO
                featured: true
                quoted: "true"
                nothing:
                links: [{label: GitHub, stars: 12}, plain]
                """);
        assertThat(header.extra())
                .containsExactly(
                        entry("version", "1.10"),
                        entry("year", "2024"),
                        entry("country", "NO"),
                        entry("featured", true),
                        entry("quoted", "true"),
                        entry("nothing", ""),
                        entry("links", List.of(Map.of("label", "GitHub", "stars", "12"), "plain")));
    }

    @Test
    void tagsMayBeOneTextWithCommas() {
        assertThat(post("tags: Java, Maven ,, Java").topics().tags())
                .extracting(Tag::label)
                .containsExactly("Java", "Maven");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "path: /a/b/|/a/b/",
                "path: /a/b|/a/b/",
                "path: a/b|/a/b/",
                "path: /a/b.html|/a/b.html",
                "path: /a/index.html|/a/",
                "path: /v1.2|/v1.2/",
                "path: /caf%C3%A9/|/café/",
                "slug: Keeps-Case|/writing/Keeps-Case/",
                "slug: v1.2|/writing/v1.2/",
                "slug: 日本|/writing/日本/",
            })
    void thePathIsTheAuthors(String line, String path) {
        assertThat(post(line).address().path()).hasToString(path);
    }

    @Test
    void datesWithoutOffsetAreInTheSitesZone() {
        Header header = SiteInAString.of("""
                        -- portfolio.yml --
                        title: T
                        url: https://example.dev/
                        dates: {zone: Asia/Tokyo}
                        -- content/writing/a.md --
                        ---
                        title: T
                        date: 2026-01-01 09:00
                        ---
                        """).load().posts().get(0).header();
        assertThat(header.dates().published()).hasToString("2026-01-01T09:00+09:00");
    }

    @Test
    void placesOfValuesAreKeptForLaterStages() {
        Header header = post("tags: [a]\npermalink: /x/\naliases:\n  - /one/\n  - /two/");
        assertThat(header.source().locations().of("path"))
                .isEqualTo(new Location("src/site/content/writing/post.md", 5, 12, 3, "permalink: /x/"));
        assertThat(header.source().locations().of("aliases[1]").line()).isEqualTo(8);
        assertThat(header.source().locations().of("layout"))
                .isEqualTo(Location.ofFile("src/site/content/writing/post.md"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void anyLineEndServes(String lineEnd) {
        String file = String.join(lineEnd, "---", "title: T", "date: 2026-01-01", "---", "Text.", "");
        SiteInAString site = SiteInAString.of("").with("content/writing/a.md", file);
        assertThat(site.load().posts().get(0).body().markdown()).isEqualTo("Text." + lineEnd);
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() {
        SiteInAString site = SiteInAString.of("").with("content/a.md", "\uFEFF---\ntitle: T\n---\nText.");
        assertThat(site.load().pages().get(0).title()).isEqualTo("T");
    }

    @Test
    void threeDotsEndFrontMatterToo() {
        SiteInAString site = SiteInAString.of("").with("content/a.md", "--- \ntitle: T\n...\nText.");
        assertThat(site.load().pages().get(0).body().markdown()).isEqualTo("Text.");
    }

    @Test
    void aBodyIsTextAndNothingElse() {
        SiteInAString site = SiteInAString.of("").with("content/a.md", "# T\n{{x}} ${x} {x} {% raw %}\n---\n");
        assertThat(site.load().pages().get(0).body().markdown()).isEqualTo("# T\n{{x}} ${x} {x} {% raw %}\n---\n");
    }

    @Test
    void withoutATitleTheFirstHeadingServes() {
        Header leading = SiteInAString.of("")
                .with("content/a.md", "# A *title*\n\nText.")
                .load()
                .pages()
                .get(0)
                .header();
        assertThat(leading.text().title()).isEqualTo("A title");
        assertThat(leading.text().titleFromBody()).isTrue();
        Header later = SiteInAString.of("")
                .with("content/a.md", "Text.\n\n## Later\n")
                .load()
                .pages()
                .get(0)
                .header();
        assertThat(later.text().title()).isEqualTo("Later");
        assertThat(later.text().titleFromBody()).isFalse();
    }

    @Test
    void aliasesRepeatValuesAndMergeKeys() {
        Site site = SiteInAString.of("").with("content/a.md", """
                ---
                title: &name Rome
                description: *name
                image: {path: &picture /rome.jpg, alt: Rome, feature: *picture}
                base: &base
                  draft: false
                  tags: [go, java]
                mine:
                  <<: *base
                  tags: [mine]
                <<: [*base, {draft: true, weight: 3}]
                ---
                """).load();
        Page page = site.pages().get(0);
        assertThat(page.header().text().description()).isEqualTo("Rome");
        assertThat(page.header().image()).hasFieldOrPropertyWithValue("address", "/rome.jpg");
        assertThat(page.header().topics().tags()).extracting(Tag::label).containsExactly("go", "java");
        assertThat(page.header().listing().weight()).isEqualTo(3);
        assertThat(page.header().extra().get("mine")).hasToString("{tags=[mine], draft=false}");
    }

    @Test
    void aMergedKeyHoldsBack() {
        SiteInAString site =
                SiteInAString.of("").with("content/a.md", "---\ntitle: A\nours: &ours {draft: true}\n<<: *ours\n---\n");
        assertThat(site.load().pages()).isEmpty();
    }
}
