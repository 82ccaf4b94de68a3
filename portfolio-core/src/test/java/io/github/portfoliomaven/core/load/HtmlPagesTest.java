package io.github.portfoliomaven.core.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.model.Resource;
import io.github.portfoliomaven.core.model.Site;
import io.github.portfoliomaven.core.model.SourceStatus;
import org.junit.jupiter.api.Test;

/** An .html file with front matter is a page whose body is HTML, as in Jekyll, Hugo and Eleventy; one without is a file. */
class HtmlPagesTest {

    @Test
    void aPostOfJekyllInHtml() {
        Site site = SiteInAString.of("")
                .with("_posts/2008-10-18-old.html", "---\nlayout: post\ntitle: Old\n---\n<p>Old post</p>\n")
                .with("_posts/2009-01-01-new.md", "---\ntitle: New\n---\nx\n")
                .load();
        assertThat(site.posts()).extracting(post -> post.title()).containsExactly("New", "Old");
        assertThat(site.posts().get(1).path()).hasToString("/posts/old/");
        assertThat(site.posts().get(1).body().markdown()).isEqualTo("<p>Old post</p>\n");
        assertThat(site.files().published()).isEmpty();
    }

    @Test
    void aDraftInHtmlIsHeldBack() {
        Site site = SiteInAString.of("")
                .with("content/writing/note.html", "---\ntitle: Note\npublished: false\n---\n<p>secret</p>\n")
                .load();
        assertThat(site.statuses()).extracting(SourceStatus::status).containsExactly(SourceStatus.Status.DRAFT);
        assertThat(site.files().published()).isEmpty();
    }

    @Test
    void withoutFrontMatterItIsPublishedAsItIs() {
        Site site = SiteInAString.of("")
                .with("content/demo/a.html", "<h1>Demo</h1>")
                .load();
        assertThat(site.files().published())
                .extracting(Resource::path)
                .map(Object::toString)
                .containsExactly("/demo/a.html");
    }

    @Test
    void itsTitleMayBeItsName() {
        Site site = SiteInAString.of("")
                .with("content/old-news.html", "---\n---\n<p># no heading</p>\n")
                .load();
        assertThat(site.pages()).extracting(page -> page.title()).containsExactly("Old news");
    }
}
