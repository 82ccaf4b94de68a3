package io.github.portfoliomaven.core.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.model.Resource;
import io.github.portfoliomaven.core.model.Site;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnpublishedTest {

    private static final SiteInAString SITE = SiteInAString.of("""
            -- content/index.md --
            ---
            title: Home
            draft: true
            ---
            -- content/writing/index.md --
            ---
            title: Writing
            expires: 2026-02-28
            ---
            -- content/writing/a.md --
            ---
            title: Published
            date: 2026-02-28T23:59:59Z
            ---
            -- content/writing/b.md --
            ---
            title: Draft
            draft: yes
            ---
            -- content/writing/c.md --
            ---
            title: Draft in the words of Jekyll
            date: 2026-01-01
            published: false
            ---
            -- content/writing/d.md --
            ---
            title: Draft in other words
            date: 2026-01-01
            status: Draft
            ---
            -- content/writing/e.md --
            ---
            title: Future
            date: 2026-03-02
            ---
            -- content/writing/f.md --
            ---
            title: Expired
            date: 2020-01-01
            expiryDate: 2026-03-01T00:00:00Z
            ---
            -- content/writing/g/index.md --
            ---
            title: Future bundle
            date: 2026-04-01
            ---
            -- content/writing/g/plan.png --
            PNG
            -- content/writing/h.md --
            ---
            title: Published says true
            date: 2026-01-01
            published: true
            ---
            """);

    private static List<String> statuses(Site site) {
        return site.statuses().stream()
                .map(entry -> entry.file().substring("content/".length())
                        + " "
                        + entry.status().label()
                        + (entry.instant() == null ? "" : " " + entry.instant())
                        + " "
                        + entry.path())
                .toList();
    }

    @Test
    void draftsFutureAndExpiredContentIsLeftOutAndInTheLedger() {
        Site site = SITE.load();
        assertThat(site.contents().map(content -> content.title())).containsExactly("Published", "Published says true");
        assertThat(site.home()).isNull();
        assertThat(site.files().published()).isEmpty();
        assertThat(statuses(site))
                .containsExactly(
                        "index.md draft /",
                        "writing/a.md published /writing/a/",
                        "writing/b.md draft /writing/b/",
                        "writing/c.md draft /writing/c/",
                        "writing/d.md draft /writing/d/",
                        "writing/e.md future 2026-03-02T00:00Z /writing/e/",
                        "writing/f.md expired 2026-03-01T00:00Z /writing/f/",
                        "writing/g/index.md future 2026-04-01T00:00Z /writing/g/",
                        "writing/h.md published /writing/h/",
                        "writing/index.md expired 2026-02-28T00:00Z /writing/");
    }

    @Test
    void draftsBringsDraftsAndExpiredContentBack() {
        Site site =
                SITE.with(LoadOptions.at(SiteInAString.NOW).withDrafts(true)).load();
        assertThat(statuses(site))
                .filteredOn(line -> !line.contains(" published "))
                .hasSize(2)
                .allMatch(line -> line.contains(" future "));
        assertThat(site.posts())
                .filteredOn(post -> post.title().equals("Draft"))
                .singleElement()
                .satisfies(post -> assertThat(post.date()).hasToString("2026-03-01T00:00Z"));
    }

    @Test
    void futureBringsFutureContentBackWithItsFiles() {
        Site site =
                SITE.with(LoadOptions.at(SiteInAString.NOW).withFuture(true)).load();
        assertThat(site.posts()).extracting(post -> post.title()).startsWith("Future bundle", "Future", "Published");
        assertThat(site.files().published())
                .extracting(Resource::path)
                .map(Object::toString)
                .containsExactly("/writing/g/plan.png");
    }

    @Test
    void nothingIsMissedInWhatIsLeftOut() {
        assertThat(SiteInAString.of("")
                        .with("content/writing/a.md", "---\ndraft: true\n---\nOnly a thought.")
                        .problems())
                .isEmpty();
    }
}
