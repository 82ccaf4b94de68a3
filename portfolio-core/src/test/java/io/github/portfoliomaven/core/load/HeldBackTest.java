package io.github.portfoliomaven.core.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.model.Header;
import io.github.portfoliomaven.core.model.Resource;
import io.github.portfoliomaven.core.model.Section;
import io.github.portfoliomaven.core.model.Site;
import io.github.portfoliomaven.core.model.SourceStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What another generator holds back is held back here, in each of its words and in any case of letters. */
class HeldBackTest {

    private static SiteInAString site(String lines) {
        return SiteInAString.of("""
                -- content/writing/ok.md --
                ---
                title: Ok
                date: 2025-01-01
                ---
                """)
                .with("content/writing/a.md", "---\ntitle: A\ndate: 2022-01-01\n" + lines + "\n---\nsecret\n");
    }

    private static SourceStatus entry(SiteInAString site) {
        return site.load().statuses().get(0);
    }

    private static Header unlisted(String lines) {
        Section writing = site(lines).load().sections().get(0);
        assertThat(writing.members()).extracting(content -> content.title()).containsExactly("Ok");
        assertThat(writing.unlisted()).hasSize(1);
        return writing.unlisted().get(0).header();
    }

    private static Header.Listing listing(String lines) {
        Section writing = site(lines).load().sections().get(0);
        assertThat(writing.members()).hasSize(2);
        return writing.members().get(1).header().listing();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "draft: true                    | draft",
                "Draft: true                    | draft",
                "DRAFT: \"yes\"                 | draft",
                "isDraft: true                  | draft",
                "published: false               | draft",
                "Published: no                  | draft",
                "publish: false                 | draft",
                "status: draft                  | draft",
                "Status: Draft                  | draft",
                "status: pending                | draft",
                "status: scheduled              | draft",
                "is_draft: true                 | draft",
                "_draft: true                   | draft",
                "unpublished: true              | draft",
                "isPublished: false             | draft",
                "is_published: false            | draft",
                "publish_date: 2099-01-01       | future 2099-01-01T00:00Z",
                "pub_date: 2099-01-01           | future 2099-01-01T00:00Z",
                "publishedAt: 2099-01-01        | future 2099-01-01T00:00Z",
                "published_at: 2099-01-01       | future 2099-01-01T00:00Z",
                "publishedDate: 2099-01-01      | future 2099-01-01T00:00Z",
                "published_date: 2099-01-01     | future 2099-01-01T00:00Z",
                "datePublished: 2099-01-01      | future 2099-01-01T00:00Z",
                "date_published: 2099-01-01     | future 2099-01-01T00:00Z",
                "expiry_date: 2022-02-01        | expired 2022-02-01T00:00Z",
                "unpublish_date: 2022-02-01     | expired 2022-02-01T00:00Z",
                "isPrivate: true                | excluded",
                "is_private: true               | excluded",
                "routable: false                | excluded",
                "ShouldOutput: false            | excluded",
                "excluded: true                 | excluded",
                "public: false                  | excluded",
                "password: hello                | excluded",
                "visibility: members            | excluded",
                "visibility: Private            | excluded",
                "build: never                   | excluded",
                "build: false                   | excluded",
                "publishDate: 2099-01-01        | future 2099-01-01T00:00Z",
                "publishdate: 2099-01-01        | future 2099-01-01T00:00Z",
                "pubdate: 2099-01-01            | future 2099-01-01T00:00Z",
                "pubDatetime: 2099-01-01        | future 2099-01-01T00:00Z",
                "published: 2099-01-01          | future 2099-01-01T00:00Z",
                "expirydate: 2022-02-01         | expired 2022-02-01T00:00Z",
                "unpublishDate: 2022-02-01      | expired 2022-02-01T00:00Z",
                "expires: 2022-02-01            | expired 2022-02-01T00:00Z",
                "render: false                  | excluded",
                "permalink: false               | excluded",
                "permalink: \"false\"           | excluded",
                "url: false                     | excluded",
                "permalink: {build: false}      | excluded",
                "headless: true                 | excluded",
                "email_only: true               | excluded",
                "status: sent                   | excluded",
                "private: true                  | excluded",
                "status: private                | excluded",
                "status: skip                   | excluded",
                "build: {render: never}         | excluded",
                "build: {render: false}         | excluded",
                "build: {render: link}          | excluded",
                "Build: {Render: Never}         | excluded",
                "_build: {list: never, render: never} | excluded",
            })
    void notPublished(String line, String status) {
        SourceStatus entry = entry(site(line));
        assertThat(entry.status().label() + (entry.instant() == null ? "" : " " + entry.instant()))
                .isEqualTo(status);
    }

    @Test
    void notEvenInToml() {
        assertThat(entry(SiteInAString.of("")
                                .with(
                                        "content/writing/a.md",
                                        "+++\ntitle = \"C\"\ndate = 2022-01-03\nrender = false\n+++\ns-zola\n"))
                        .status())
                .isEqualTo(SourceStatus.Status.EXCLUDED);
    }

    @Test
    void whatIsNeverPublishedIsNoDraft() {
        LoadOptions everything =
                LoadOptions.at(SiteInAString.NOW).withDrafts(true).withFuture(true);
        assertThat(entry(site("private: true").with(everything)).status()).isEqualTo(SourceStatus.Status.EXCLUDED);
        assertThat(entry(site("publishDate: 2099-01-01").with(everything)).status())
                .isEqualTo(SourceStatus.Status.PUBLISHED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unlisted: true",
                "hidden: true",
                "Hidden: true",
                "status: hidden",
                "hide: true",
                "isHidden: true",
                "is_hidden: true",
                "article: false",
                "visibility: unlisted",
                "listed: false",
                "visible: false",
                "eleventyExcludeFromCollections: true",
                "eleventyExcludeFromCollections: [posts]",
                "build: {list: never}",
                "build: {list: local}",
                "build: {list: false}",
                "_build: {list: never}",
            })
    void publishedInNoList(String line) {
        assertThat(unlisted(line).listing()).isEqualTo(new Header.Listing(null, false, true, true, false, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sitemap: false",
                "sitemap: {disable: true}",
                "sitemap: {exclude: true}",
                "sitemap: {ignore: true}",
                "sitemap: [{priority: 0.8}, {ignore: true}]",
                "sitemap_exclude: true",
                "sitemap_ignore: true",
            })
    void notInTheSitemap(String line) {
        assertThat(listing(line)).isEqualTo(new Header.Listing(null, false, false, false, false, true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "search: false",
                "in_search_index: false",
                "searchHidden: true",
                "hiddenFromSearch: true",
                "exclude_from_search: true",
                "search_exclude: true",
                "search: {exclude: true}",
                "pagefind: false",
                "searchable: false",
            })
    void notInTheSearch(String line) {
        assertThat(listing(line)).isEqualTo(new Header.Listing(null, false, false, false, true, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "noindex: true",
                "robotsNoIndex: true",
                "no_index: true",
                "robots: \"noindex, nofollow\"",
                "robots: [noindex]",
                "robots: {index: false}",
                "metadata: {robots: \"noindex, nofollow\"}",
                "indexing: false",
            })
    void notForSearchEngines(String line) {
        assertThat(listing(line).noindex()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "draft: false\npublished: true\nstatus: published\nhidden: false\nprivate: false\nheadless: false",
                "build: {render: always, list: always, publishResources: true}\nsitemap: {priority: 0.7, changefreq: weekly}",
                "sitemap: [{priority: 0.7}, {ignore: false}]\nmetadata: {robots: all}\nemail_only: false",
                "publishDate: 2020-01-01\nrobots: \"index, follow\"\nsearch: true\nrender: true\nexpires: 2099-01-01",
                "status: accepted",
                "visibility: public\npassword: \"\"\nhide: [toc]\nbuild: maven\nexcluded: [a]\npublic: Everybody",
                "password: null\npublishedAt: 2020-01-01\nisDraft: false\narticle: The",
                "permalink: pretty",
                "permalink: true",
                "Sitemap: true",
            })
    void whatHoldsNothingBack(String lines) {
        SiteInAString site = site(lines);
        assertThat(site.load().sections().get(0).members()).hasSize(2);
        assertThat(listing(lines)).isEqualTo(Header.Listing.USUAL);
        assertThat(entry(site).path()).hasToString("/writing/a/");
        assertThat(site.problems()).isEmpty();
    }

    @Test
    void anyOfSeveralKeysHoldsBack() {
        assertThat(entry(site("draft: false\npublished: false")).status()).isEqualTo(SourceStatus.Status.DRAFT);
        assertThat(entry(site("date2: x\nstatus: published\nisDraft: true")).status())
                .isEqualTo(SourceStatus.Status.DRAFT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "draft: maybe|'draft' must be true or false, not 'maybe' [bad-value]",
                "hidden: 2|'hidden' must be true or false, not '2' [bad-value]",
                "headless: [a]|'headless' must be true or false, not a list [bad-value]",
                "status: drafts|'status' must be a word such as draft, not 'drafts' [bad-value]",
                "publishDate: soon|'soon' is not a date [date]",
                "build: {render: nevr}|'render' must be one of always, link, never, not 'nevr' [bad-value]",
                "draft: true\\nDraft: false|'Draft' is 'draft' of line 4 again: keys are case-insensitive [duplicate-key]",
            })
    void aValueThatIsNoneIsAnError(String lines, String message) {
        SiteInAString site = site(lines.replace("\\n", "\n"));
        assertThat(site.headlines()).singleElement().asString().endsWith("error: " + message);
    }

    @Test
    void theFilesOfAPageAreHeldBackWithIt() {
        SiteInAString site = SiteInAString.of("""
                -- content/writing/a/index.md --
                ---
                title: A
                date: 2022-01-01
                private: true
                ---
                -- content/writing/a/plan.png --
                -- content/writing/b/index.md --
                ---
                title: B
                date: 2022-01-02
                build: {publishResources: false}
                ---
                -- content/writing/b/plan.png --
                -- content/writing/c/index.md --
                ---
                title: C
                date: 2022-01-03
                hidden: true
                ---
                -- content/writing/c/plan.png --
                """);
        assertThat(site.load().files().published())
                .extracting(Resource::path)
                .map(Object::toString)
                .containsExactly("/writing/c/plan.png");
    }

    @Test
    void aSectionOfHiddenPagesHasNoList() {
        Site site = SiteInAString.of("")
                .with("content/docs/a.md", "---\ntitle: A\nunlisted: true\n---\n")
                .load();
        assertThat(site.sections()).isEmpty();
        assertThat(site.contents())
                .extracting(content -> content.path().value())
                .containsExactly("/docs/a/");
    }
}
