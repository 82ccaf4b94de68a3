package io.github.portfoliomaven.core.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.model.Content;
import io.github.portfoliomaven.core.model.Site;
import io.github.portfoliomaven.core.model.SourceStatus;
import io.github.portfoliomaven.core.model.Tag;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages take over from their folder, its page and the configuration. */
class InheritedTest {

    private static List<String> statuses(Site site) {
        return site.statuses().stream()
                .map(entry -> entry.file().substring("content/".length())
                        + " "
                        + entry.status().label())
                .toList();
    }

    @Test
    void defaultsOfASectionCountWhereAPageSaysNothing() {
        Site site = SiteInAString.of("""
                -- portfolio.yml --
                title: T
                url: https://example.dev/
                sections:
                  writing:
                    defaults: {author: Jane, Tags: [maven], image: /card.png, mine: {a: b}}
                -- content/writing/index.md --
                ---
                title: Writing
                ---
                -- content/writing/a.md --
                ---
                title: A
                date: 2026-01-02
                categories: [java]
                ---
                -- content/writing/b.md --
                ---
                title: B
                date: 2026-01-01
                authors: [Joe]
                cover: own.png
                ---
                """).load();
        Content a = site.posts().get(0);
        assertThat(a.header().authors()).containsExactly("Jane");
        assertThat(a.header().topics().tags()).extracting(Tag::label).containsExactly("java");
        assertThat(a.header().image()).hasFieldOrPropertyWithValue("address", "/card.png");
        assertThat(a.header().extra()).containsKey("mine");
        Content b = site.posts().get(1);
        assertThat(b.header().authors()).containsExactly("Joe");
        assertThat(b.header().topics().tags()).extracting(Tag::label).containsExactly("maven");
        assertThat(b.header().image()).hasFieldOrPropertyWithValue("address", "own.png");
        assertThat(site.sections().get(0).index())
                .extracting(index -> index.header().authors())
                .isEqualTo(List.of());
    }

    @Test
    void aWrongDefaultIsReportedOnceInItsFile() {
        assertThat(SiteInAString.of("""
                -- portfolio.yml --
                title: T
                url: https://example.dev/
                sections: {writing: {defaults: {draft: maybe}}}
                -- content/writing/a.md --
                ---
                title: A
                date: 2026-01-02
                ---
                -- content/writing/b.md --
                ---
                title: B
                date: 2026-01-01
                ---
                """).headlines())
                .containsExactly(
                        "src/site/portfolio.yml:3:40: error: 'draft' must be true or false, not 'maybe' [bad-value]");
    }

    @Test
    void aCascadeHoldsBackWhatIsBelow() {
        Site site = SiteInAString.of("""
                -- content/writing/_index.md --
                ---
                title: Writing
                cascade:
                  draft: true
                ---
                -- content/writing/a.md --
                ---
                title: A
                date: 2026-01-02
                ---
                -- content/writing/b.md --
                ---
                title: B
                date: 2026-01-01
                draft: false
                ---
                -- content/docs/_index.md --
                +++
                title = "Docs"
                +++
                -- content/docs/internal/_index.md --
                +++
                title = "Internal"
                [[cascade]]
                [cascade.build]
                render = "never"
                +++
                -- content/docs/internal/deep/c.md --
                # C
                -- content/docs/d.md --
                # D
                """).load();
        assertThat(statuses(site))
                .containsExactly(
                        "docs/_index.md published",
                        "docs/d.md published",
                        "docs/internal/_index.md published",
                        "docs/internal/deep/c.md excluded",
                        "writing/_index.md published",
                        "writing/a.md draft",
                        "writing/b.md published");
    }

    @Test
    void aCascadeForSomePagesIsAnErrorWhereItHoldsBack() {
        SiteInAString site = SiteInAString.of("""
                -- content/docs/_index.md --
                ---
                title: Docs
                cascade:
                  - target: {path: /docs/old/**}
                    draft: true
                  - _target: {kind: page}
                    layout: wide
                ---
                -- content/docs/a.md --
                # A
                """);
        assertThat(site.problems()).isEqualTo("""
                src/site/content/docs/_index.md:5:5: error: 'draft' would hold back the pages in target, which is not supported [bad-value]
                        draft: true
                        ^^^^^
                    hint: write it in the front matter of each page, or without target
                """);
    }

    @Test
    void whatIsInTheFolderOfAPageIsHeldBackWithIt() {
        Site site = SiteInAString.of("""
                -- content/writing/a/index.md --
                ---
                title: A
                date: 2026-01-02
                private: true
                ---
                -- content/writing/a/more.md --
                ---
                title: More
                date: 2026-01-02
                ---
                -- content/writing/b/index.md --
                ---
                title: B
                date: 2099-01-02
                ---
                -- content/writing/b/more.md --
                ---
                title: More
                date: 2026-01-02
                ---
                -- content/writing/_drafts/c.md --
                # C
                """).load();
        assertThat(statuses(site))
                .containsExactly(
                        "writing/_drafts/c.md draft",
                        "writing/a/index.md excluded",
                        "writing/a/more.md excluded",
                        "writing/b/index.md future",
                        "writing/b/more.md future");
    }

    @Test
    void aNameThatStartsWithALineIsNoPage() {
        SiteInAString site = SiteInAString.of("")
                .with("content/writing/_idea.md", "# Idea\n")
                .with("content/_about.html", "---\ntitle: T\n---\n")
                .with("content/docs/_index.md", "# Docs\n");
        Site read = site.load();
        assertThat(read.contents()).extracting(Content::title).containsExactly("Docs");
        assertThat(read.files().published()).isEmpty();
        assertThat(site.headlines())
                .containsExactly(
                        "src/site/content/_about.html: warning: a source whose name starts with '_' is"
                                + " not published [unread-file]",
                        "src/site/content/writing/_idea.md: warning: a source whose name starts with '_' is"
                                + " not published [unread-file]");
    }

    @Test
    void thePageOfAFolderNeedsNoTitle() {
        SiteInAString site = SiteInAString.of("""
                -- content/docs/_index.md --
                +++
                sort_by = "weight"
                +++
                -- content/docs/how-to/_index.md --
                +++
                +++
                -- content/docs/one.md --
                # One
                -- content/post/_index.md --
                +++
                +++
                -- content/post/a.md --
                # A
                """);
        assertThat(site.load().contents())
                .extracting(Content::title)
                .containsExactly("Docs", "How to", "One", "Post", "A");
        assertThat(site.problems()).isEmpty();
    }

    @Test
    void aTranslationByFileNameHasItsLanguage() {
        SiteInAString site = SiteInAString.of("""
                -- content/writing/a.fr.md --
                ---
                title: Francais
                date: 2025-01-01
                ---
                -- content/writing/a.md --
                ---
                title: English
                date: 2025-01-01
                ---
                -- content/writing/b/index.pt-br.md --
                ---
                title: B em portugues
                date: 2025-01-02
                ---
                -- content/writing/b/index.md --
                ---
                title: B
                date: 2025-01-02
                ---
                -- content/writing/socket.io.md --
                ---
                title: Socket
                date: 2025-01-03
                ---
                """);
        assertThat(site.load().posts())
                .extracting(post -> post.title() + " " + post.header().text().lang())
                .containsExactlyInAnyOrder(
                        "Socket null", "B null", "B em portugues pt-BR", "English null", "Francais fr");
        assertThat(site.problems()).isEqualTo("""
                src/site/content/writing/a.fr.md: warning: by its name, this is a translation of a.md to 'fr'; it becomes a separate page [translation]
                    hint: add 'fr' to languages in portfolio.yml, or write unlisted: true to keep it out of lists
                src/site/content/writing/b/index.pt-br.md: warning: by its name, this is a translation of index.md to 'pt-BR'; it becomes a separate page [translation]
                    hint: add 'pt-BR' to languages in portfolio.yml, or write unlisted: true to keep it out of lists
                """);
    }

    @Test
    void aFolderOfSourcesWhoseNameStartsWithALineIsNoPartOfTheSite() {
        SiteInAString site = SiteInAString.of("""
                -- content/_private/a.md --
                # Secret
                -- content/_private/plan.png --
                PNG
                -- content/writing/_Drafts/b.md --
                # Secret
                -- content/writing/_Drafts/deep/plan.png --
                PNG
                -- content/writing/_images/photo.png --
                PNG
                -- content/writing/a/_notes/index.html --
                ---
                title: Secret
                ---
                -- content/about.md --
                # About
                """);
        assertThat(site.problems()).isEqualTo("""
                src/site/content/_private: warning: a folder with sources whose name starts with '_' is not published [unread-file]
                    hint: rename it to publish it; drafts are in _drafts
                src/site/content/writing/_Drafts: warning: a folder with sources whose name starts with '_' is not published [unread-file]
                    hint: rename it to publish it; drafts are in _drafts
                src/site/content/writing/a/_notes: warning: a folder with sources whose name starts with '_' is not published [unread-file]
                    hint: rename it to publish it; drafts are in _drafts
                """);
        Site loaded = site.load();
        assertThat(loaded.contents().map(Content::title)).containsExactly("About");
        assertThat(loaded.files().published())
                .extracting(resource -> resource.path().value())
                .containsExactly("/writing/_images/photo.png");
    }

    /** As in Zola, which skips the folder; a section that is never published itself only sorts its pages. */
    @Test
    void aSectionThatIsADraftHoldsItsPagesBack() {
        SiteInAString site = SiteInAString.of("""
                -- content/writing/_index.md --
                ---
                title: Writing
                draft: true
                ---
                -- content/writing/a.md --
                ---
                title: A
                date: 2022-01-01
                ---
                -- content/writing/deep/index.md --
                ---
                title: Deep
                date: 2022-01-01
                ---
                -- content/writing/deep/plan.png --
                PNG
                -- content/notes/_index.md --
                +++
                render = false
                +++
                -- content/notes/b.md --
                +++
                title = "B"
                date = 2022-01-01
                +++
                """);
        assertThat(statuses(site.load()))
                .containsExactly(
                        "notes/_index.md excluded",
                        "notes/b.md published",
                        "writing/_index.md draft",
                        "writing/a.md draft",
                        "writing/deep/index.md draft");
        assertThat(site.load().files().published()).isEmpty();
        LoadOptions drafts = LoadOptions.at(SiteInAString.NOW).withDrafts(true);
        assertThat(statuses(site.with(drafts).load()))
                .filteredOn(line -> line.endsWith(" published"))
                .hasSize(4);
        assertThat(site.with(drafts).load().files().published()).hasSize(1);
    }

    @Test
    void aFolderMayHaveASecondPageThatIsNeverPublished() {
        SiteInAString site = SiteInAString.of("""
                -- content/writing/a/_index.md --
                +++
                title = "More of A"
                render = false
                +++
                -- content/writing/a/index.md --
                +++
                title = "A"
                date = 2022-01-01
                +++
                -- content/writing/a/more.md --
                +++
                title = "More"
                date = 2022-01-01
                +++
                """);
        assertThat(site.problems()).isEmpty();
        assertThat(statuses(site.load()))
                .containsExactly(
                        "writing/a/_index.md excluded", "writing/a/index.md published", "writing/a/more.md published");
        assertThat(site.load().posts())
                .extracting(post -> post.path().value())
                .containsExactlyInAnyOrder("/writing/a/", "/writing/a/more/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"writing/plan.draft", "writing/deep/plan.Draft", "plan.draft"})
    void aFolderMaySayThatAllInItIsADraft(String folder) {
        SiteInAString site = SiteInAString.of("")
                .with("content/" + folder + "/index.md", "---\ntitle: A\ndate: 2022-01-01\n---\n")
                .with("content/" + folder + "/more.md", "---\ntitle: B\ndate: 2022-01-01\n---\n")
                .with("content/" + folder + "/plan.png", "PNG");
        assertThat(site.load().contents()).isEmpty();
        assertThat(site.load().files().published()).isEmpty();
        assertThat(site.load().statuses()).extracting(SourceStatus::status).containsOnly(SourceStatus.Status.DRAFT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"post.draft.md", "Post.Draft.md", "post.draft.markdown", "post.DRAFT.html"})
    void aNameMaySayThatAPageIsADraft(String name) {
        SiteInAString site =
                SiteInAString.of("-- content/writing/" + name + " --\n---\ntitle: A\ndate: 2022-01-01\n---\n");
        assertThat(site.load().contents()).isEmpty();
        assertThat(site.load().statuses()).extracting(SourceStatus::status).containsExactly(SourceStatus.Status.DRAFT);
    }

    @Test
    void aTagMayBeAnEmoji() {
        Site site = SiteInAString.of("")
                .with("content/writing/a.md", "---\ntitle: T\ndate: 2026-01-01\ntags: ['🚀', i, ı, '☕ coffee']\n---\n")
                .load();
        assertThat(site.posts().get(0).header().topics().tags())
                .extracting(Tag::slug)
                .containsExactly("🚀", "i", "ı", "coffee");
    }
}
