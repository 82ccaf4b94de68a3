package io.github.portfoliomaven.core.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.model.Resource;
import io.github.portfoliomaven.core.model.Site;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sources that nothing reads are never published as they are, because their generator may hold them back. */
class RawSourceTest {

    private static List<String> published(Site site) {
        return site.files().published().stream()
                .map(Resource::path)
                .map(Object::toString)
                .toList();
    }

    @Test
    void sourcesOfNikola() {
        SiteInAString site = SiteInAString.of("""
                -- content/writing/a.txt --
                .. title: Plan
                .. status: draft

                secret
                -- content/writing/a.meta --
                .. title: Plan
                -- content/writing/b.wp --
                <!--
                .. title: Plan
                -->
                secret
                -- content/writing/c.txt --
                .. a line of a text
                """);
        assertThat(published(site.load())).containsExactly("/writing/c.txt");
        assertThat(site.headlines()).hasSize(3).allMatch(line -> line.endsWith("[unread-file]"));
    }

    @Test
    void sourcesOfOtherGeneratorsAreNamedAndNotPublished() {
        SiteInAString site = SiteInAString.of("""
                -- content/writing/ok.md --
                ---
                title: Ok
                date: 2025-01-01
                ---
                Words.
                -- content/writing/memo.adoc --
                = Memo
                :jbake-status: draft

                secret-adoc
                -- content/writing/plan.mdx --
                ---
                title: Plan
                draft: true
                ---
                secret-mdx
                -- content/writing/list.xml --
                ---
                layout: null
                ---
                <feed/>
                -- content/writing/ok.md.bak --
                ---
                title: Ok, with a password
                ---
                -- content/writing/writing.11tydata.js --
                module.exports = {};
                -- content/writing/data.csv --
                a,b
                -- static/kept.adoc --
                = Kept
                """);
        assertThat(published(site.load())).containsExactly("/kept.adoc", "/writing/data.csv");
        assertThat(site.headlines())
                .containsExactly(
                        "src/site/content/writing/list.xml: warning: this file starts with front matter, but '.xml' is not"
                                + " supported, so it is not published [unread-file]",
                        "src/site/content/writing/memo.adoc: warning: '.adoc' sources are not supported, so"
                                + " this file is not published [unread-file]",
                        "src/site/content/writing/ok.md.bak: warning: this looks like a backup copy"
                                + " ('.bak'), and is not published [unread-file]",
                        "src/site/content/writing/plan.mdx: warning: '.mdx' sources are not supported, so"
                                + " this file is not published [unread-file]",
                        "src/site/content/writing/writing.11tydata.js: warning: Eleventy data is not supported, so"
                                + " this file is not published [unread-file]");
    }

    @Test
    void theWayOutIsNamed() {
        assertThat(SiteInAString.of("").with("content/a.rst", "T\n=\n").problems())
                .isEqualTo("""
                src/site/content/a.rst: warning: '.rst' sources are not supported, so this file is not published [unread-file]
                    hint: pages are .md and .markdown files, and .html files with front matter; a file in static/ is published unchanged
                """);
    }

    @Test
    void theyAreInTheBooks() {
        Site site = SiteInAString.of("").with("content/writing/a.org", "* T\n").load();
        assertThat(site.statuses())
                .extracting(entry -> entry.file() + " " + entry.status().label())
                .containsExactly("content/writing/a.org excluded");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "_posts/2008-10-19-older.textile",
                "_posts/deep/2008-10-19-older.textile",
                "_drafts/older.textile",
                "content/_posts/2008-10-19-older.textile",
                "content/writing/post/notes.textile",
                "content/writing/images/notes.textile",
                "content/notes.TEXTILE",
                "content/notes.mdx",
                "content/notes.adoc",
                "content/notes.rst",
                "content/notes.org",
                "content/notes.Rmd",
                "content/notes.ipynb",
            })
    void wherever(String file) {
        SiteInAString site = SiteInAString.of("")
                .with("content/writing/post/index.md", "---\ntitle: T\ndraft: true\n---\n")
                .with(file, "---\ntitle: Older\n---\nh1. x\n");
        assertThat(published(site.load())).isEmpty();
        assertThat(site.headlines()).singleElement().asString().contains(file, "[unread-file]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "compose.yml§---\nservices: {}\n---\nmore: {}\n",
                "notes.txt§--- a/file\n+++ b/file\n",
                "notes.txt§---\nno end\n",
                "notes.txt§Title\n---\nText\n---\n",
                "old§x",
                "org§x",
            })
    void whatIsNoSourceIsPublished(String nameAndText) {
        String[] file = nameAndText.split("§");
        SiteInAString site = SiteInAString.of("").with("content/files/" + file[0], file[1]);
        assertThat(published(site.load())).containsExactly("/files/" + file[0]);
        assertThat(site.problems()).isEmpty();
    }

    @Test
    void whatNpmInstalledIsNoContent() {
        SiteInAString site = SiteInAString.of("")
                .with("content/node_modules/pkg/README.md", "# Package\n")
                .with("content/writing/node_modules/pkg/a.png", "")
                .with("static/node_modules/pkg/a.js", "");
        assertThat(published(site.load())).containsExactly("/node_modules/pkg/a.js");
        assertThat(site.load().contents()).isEmpty();
    }
}
