package io.github.portfoliomaven.core.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.model.Content;
import io.github.portfoliomaven.core.model.Page;
import io.github.portfoliomaven.core.model.Section;
import io.github.portfoliomaven.core.model.SectionType;
import io.github.portfoliomaven.core.model.Site;
import io.github.portfoliomaven.core.model.SiteFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContentTreeTest {

    private static final String POST = "---\ntitle: T\ndate: 2026-01-01\n---\n";

    private static List<String> paths(Site site) {
        return site.contents().map(content -> content.path().value()).toList();
    }

    private static List<String> resources(Site site) {
        return site.files().published().stream()
                .map(resource -> resource.path() + " <- " + resource.file().path())
                .toList();
    }

    /** Zola lists no page without a date in a section that is sorted by date, but publishes it. */
    @Test
    void aPageInASectionOfPostsNeedsNoDate() {
        SiteInAString site = SiteInAString.of("""
                -- portfolio.yml --
                title: T
                url: https://example.dev/
                sections: {writing: {permalink: "/:year/:slug/", defaults: {tags: [folder]}}}
                -- content/writing/post.md --
                ---
                title: Post
                date: 2026-01-01
                layout: page
                ---
                -- content/writing/archive/about.md --
                +++
                title = "About these posts"
                layout = "page"
                +++
                -- content/writing/jbake.md --
                title=Page of JBake
                type=page
                status=published
                ~~~~~~
                -- content/writing/bundle/index.md --
                ---
                title: Bundle
                layout: page
                ---
                -- content/writing/bundle/a.png --
                PNG
                -- content/writing/2026-01-02-named.md --
                ---
                title: Named
                layout: page
                ---
                -- content/writing/draft.md --
                ---
                title: Draft
                layout: page
                draft: true
                ---
                """);
        assertThat(site.problems()).isEmpty();
        Site loaded = site.load();
        assertThat(loaded.posts()).extracting(Content::title).containsExactly("Named", "Post");
        assertThat(loaded.pages())
                .extracting(page -> page.path() + " " + page.title() + " "
                        + page.header().topics().tags().size())
                .containsExactlyInAnyOrder(
                        "/writing/about/ About these posts 1",
                        "/writing/jbake/ Page of JBake 1",
                        "/writing/bundle/ Bundle 1");
        assertThat(resources(loaded)).containsExactly("/writing/bundle/a.png <- content/writing/bundle/a.png");
    }

    /** What a folder holds back stays held back on a page without a date. */
    @Test
    void aPageWithoutADateTakesOverWhatItsFolderHoldsBack() {
        Site loaded = SiteInAString.of("""
                -- content/writing/_index.md --
                ---
                title: Writing
                cascade: {draft: true}
                ---
                -- content/writing/a.md --
                ---
                title: A
                layout: page
                ---
                """).load();
        assertThat(loaded.contents().map(Content::title)).containsExactly("Writing");
    }

    @Test
    void theTreeOfTheContract() {
        Site site = SiteInAString.of("""
                        -- content/index.md --
                        # Home
                        -- content/about.md --
                        # About
                        -- content/resume.markdown --
                        # Resume
                        -- content/work/index.md --
                        # Selected work
                        -- content/work/ledger.md --
                        # Ledger
                        -- content/services/audit.md --
                        # Audit
                        -- content/writing/_index.md --
                        # Essays
                        -- content/writing/2026/sse.md --
                        ---
                        date: 2026-02-11
                        ---
                        # SSE
                        -- content/writing/2026-01-30-x.md --
                        # X
                        -- content/writing/cache/index.md --
                        ---
                        title: Cache
                        date: 2026-01-01
                        ---
                        -- content/writing/cache/diagram.png --
                        PNG
                        -- content/writing/cache/img/deep/a.png --
                        PNG
                        -- data/resume.json --
                        {"basics": {"name": "Jane"}}
                        -- templates/post.mustache --
                        {{page.title}}
                        -- assets/site.css --
                        body {}
                        -- static/robots.txt --
                        User-agent: *
                        -- static/.well-known/security.txt --
                        Contact: x
                        """).load();
        assertThat(paths(site))
                .containsExactly(
                        "/",
                        "/about/",
                        "/resume/",
                        "/work/",
                        "/work/ledger/",
                        "/services/audit/",
                        "/writing/",
                        "/writing/sse/",
                        "/writing/x/",
                        "/writing/cache/");
        assertThat(site.home()).extracting(Page::title).isEqualTo("Home");
        assertThat(site.sections())
                .extracting(Section::name, Section::type, Section::title, Section::pageSize)
                .map(Object::toString)
                .containsExactly(
                        "(\"work\", PROJECTS, \"Selected work\", 20)",
                        "(\"services\", PAGES, \"Services\", 20)",
                        "(\"writing\", POSTS, \"Essays\", 20)");
        assertThat(resources(site))
                .containsExactly(
                        "/.well-known/security.txt <- static/.well-known/security.txt",
                        "/robots.txt <- static/robots.txt",
                        "/writing/cache/diagram.png <- content/writing/cache/diagram.png",
                        "/writing/cache/img/deep/a.png <- content/writing/cache/img/deep/a.png");
        assertThat(site.files().assets()).extracting(SiteFile::path).containsExactly("assets/site.css");
        assertThat(site.files().templates()).extracting(SiteFile::path).containsExactly("templates/post.mustache");
        assertThat(site.data()).containsOnlyKeys("resume");
    }

    @Test
    void aDateInAFileNameIsTheDateAndNoPartOfThePath() {
        Site site = SiteInAString.of("""
                        -- content/writing/2026-01-30-from-name.md --
                        # A
                        -- content/writing/2026-01-29-other.md --
                        ---
                        title: front matter wins
                        date: 2025-12-24
                        ---
                        -- content/writing/2026-1-5-bundle/index.md --
                        # Bundle
                        -- content/services/2026-01-30-stays.md --
                        # In a section of pages it is a name
                        """).load();
        assertThat(site.posts())
                .extracting(post -> post.path() + " " + post.date())
                .containsExactly(
                        "/writing/from-name/ 2026-01-30T00:00Z",
                        "/writing/bundle/ 2026-01-05T00:00Z",
                        "/writing/other/ 2025-12-24T00:00Z");
        assertThat(paths(site)).contains("/services/2026-01-30-stays/");
    }

    @Test
    void bundlesNestAndTheirFilesFollowTheirPath() {
        Site site = SiteInAString.of("""
                        -- content/services/consulting/index.md --
                        ---
                        title: Consulting
                        slug: advice
                        ---
                        -- content/services/consulting/pricing.md --
                        # Pricing
                        -- content/services/consulting/price-list.pdf --
                        PDF
                        -- content/services/consulting/deep/index.md --
                        # Deep
                        -- content/services/moved/index.md --
                        ---
                        title: Moved
                        path: /elsewhere/page.html
                        ---
                        -- content/services/moved/a.png --
                        PNG
                        """).load();
        assertThat(paths(site))
                .containsExactlyInAnyOrder(
                        "/services/advice/",
                        "/services/advice/pricing/",
                        "/services/advice/deep/",
                        "/elsewhere/page.html");
        assertThat(resources(site))
                .containsExactly(
                        "/elsewhere/a.png <- content/services/moved/a.png",
                        "/services/advice/price-list.pdf <- content/services/consulting/price-list.pdf");
    }

    @Test
    void aFolderWithoutPagesKeepsItsNameAndIsNoSection() {
        Site site = SiteInAString.of("""
                        -- content/photo.png --
                        PNG
                        -- content/Images/Team/a b.png --
                        PNG
                        -- content/writing/images/b.png --
                        PNG
                        -- content/writing/2026/c.png --
                        PNG
                        -- content/writing/2026/a.md --
                        ---
                        title: T
                        date: 2026-01-01
                        ---
                        """).load();
        assertThat(site.sections()).extracting(Section::name).containsExactly("writing");
        assertThat(resources(site))
                .containsExactly(
                        "/Images/Team/a b.png <- content/Images/Team/a b.png",
                        "/photo.png <- content/photo.png",
                        "/writing/c.png <- content/writing/2026/c.png",
                        "/writing/images/b.png <- content/writing/images/b.png");
    }

    @Test
    void aSectionsOwnPageCanMoveTheSection() {
        Site site = SiteInAString.of("""
                        -- content/writing/index.md --
                        ---
                        title: Blog
                        path: /blog/
                        ---
                        -- content/writing/2026-01-01-a.md --
                        # A
                        """).load();
        assertThat(paths(site)).containsExactly("/blog/", "/blog/a/");
        assertThat(site.sections().get(0).path()).hasToString("/blog/");
    }

    @Test
    void jekyllsFoldersAreTheSectionPosts() {
        SiteInAString text = SiteInAString.of("""
                -- _posts/2026-01-01-beside.md --
                # Beside
                -- _posts/deeper/2026-01-02-grouped.md --
                # Grouped
                -- content/_posts/2026-01-03-inside.md --
                # Inside
                -- content/posts/2026-01-04-plain.md --
                # Plain
                -- _drafts/idea.md --
                # Idea
                -- _drafts/idea.png --
                PNG
                """);
        Site site = text.load();
        assertThat(paths(site)).containsExactly("/posts/plain/", "/posts/inside/", "/posts/grouped/", "/posts/beside/");
        assertThat(site.sections()).extracting(Section::name).containsExactly("posts");
        assertThat(resources(site)).isEmpty();

        Site withDrafts =
                text.with(LoadOptions.at(SiteInAString.NOW).withDrafts(true)).load();
        assertThat(withDrafts.posts().get(0))
                .extracting(post -> post.path() + " " + post.date())
                .isEqualTo("/posts/idea/ 2026-03-01T00:00Z");
        assertThat(resources(withDrafts)).containsExactly("/posts/idea.png <- _drafts/idea.png");
    }

    @Test
    void aNestedListPageOfPostsIsAPageAndNoPost() {
        Site site = SiteInAString.of("")
                .with("content/writing/2026/_index.md", "# The year 2026")
                .with("content/writing/2026/a.md", POST)
                .load();
        assertThat(site.posts()).extracting(Content::path).map(Object::toString).containsExactly("/writing/2026/a/");
        assertThat(site.pages()).extracting(Content::path).map(Object::toString).containsExactly("/writing/2026/");
    }

    @Test
    void sectionsAreInTheOrderOfNavigation() {
        Site site = SiteInAString.of("""
                        -- content/zoo/a.md --
                        # A
                        -- content/services/a.md --
                        # A
                        -- content/projects/a.md --
                        # A
                        -- content/notes/2026-01-01-a.md --
                        # A
                        -- content/talks/index.md --
                        ---
                        title: Talks
                        weight: 1
                        ---
                        -- content/art/a.md --
                        # A
                        """).load();
        assertThat(site.sections())
                .extracting(Section::name)
                .containsExactly("talks", "projects", "services", "art", "zoo", "notes");
    }

    @Test
    void theConfigurationSaysWhatASectionIs() {
        Site site = SiteInAString.of("""
                        -- portfolio.yml --
                        title: T
                        url: https://example.dev/
                        sections:
                          journal: {type: posts, pageSize: 5}
                          writing: {type: pages}
                        -- content/journal/2026-01-01-a.md --
                        # A
                        -- content/writing/b.md --
                        # B
                        -- content/open-source/c.md --
                        # C
                        """).load();
        assertThat(site.sections())
                .extracting(section -> section.title() + " " + section.type() + " " + section.pageSize())
                .containsExactly("Open source PAGES 20", "Writing PAGES 20", "Journal POSTS 5");
        assertThat(site.sections().get(1).type()).isEqualTo(SectionType.PAGES);
    }

    @Test
    void aSectionOfNothingPublishedIsNone() {
        Site site = SiteInAString.of("")
                .with("content/writing/a.md", "---\ntitle: T\ndraft: true\n---\n")
                .load();
        assertThat(site.sections()).isEmpty();
    }

    @Test
    void hiddenFilesAndLitterAreNoPartOfASite() {
        Site site = SiteInAString.of("""
                        -- content/.hidden/a.md --
                        -- content/.DS_Store --
                        -- content/a.md~ --
                        -- content/.a.md.swp --
                        -- content/#a.md# --
                        -- static/.DS_Store --
                        -- static/.git/config --
                        -- static/.htaccess --
                        ok
                        -- target/site/index.html --
                        -- README.md --
                        # No content
                        -- node_modules/x/readme.md --
                        """).load();
        assertThat(site.statuses()).isEmpty();
        assertThat(resources(site)).containsExactly("/.htaccess <- static/.htaccess");
    }

    @Test
    void aReadmeAmongPostsIsForTheRepository() {
        SiteInAString site = SiteInAString.of("""
                -- content/writing/README.md --
                This is where all posts go.
                -- content/writing/a.md --
                ---
                title: A
                date: 2026-01-01
                ---
                -- content/notes/readme.md --
                ---
                title: About READMEs
                date: 2026-01-01
                ---
                -- content/docs/README.md --
                # Docs
                """);
        assertThat(site.problems()).isEqualTo("""
                src/site/content/writing/README.md: warning: a README without front matter is no post, and is not published [unread-file]
                    hint: write title: and date: in front matter to publish it as a post
                """);
        assertThat(site.load().contents().map(content -> content.path().value()))
                .containsExactlyInAnyOrder("/writing/a/", "/notes/readme/", "/docs/readme/");
    }
}
