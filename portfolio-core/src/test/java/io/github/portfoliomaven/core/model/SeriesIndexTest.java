package io.github.portfoliomaven.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.load.SiteInAString;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeriesIndexTest {

    private static final List<Post> POSTS = SiteInAString.of("""
            -- content/writing/last.md --
            ---
            title: last
            date: 2026-02-03
            series: Event sourcing
            ---
            -- content/notes/middle.md --
            ---
            title: middle
            date: 2026-02-02
            series: event-sourcing
            ---
            -- content/writing/first.md --
            ---
            title: first
            date: 2026-02-04
            series: Event Sourcing
            weight: 1
            ---
            -- content/writing/alone.md --
            ---
            title: alone
            date: 2026-02-01
            series: Abandoned
            ---
            -- content/writing/none.md --
            ---
            title: none
            date: 2026-01-01
            ---
            """).load().posts();

    private static List<String> with(String title) {
        Post post = POSTS.stream()
                .filter(other -> other.title().equals(title))
                .findFirst()
                .orElseThrow();
        return SeriesIndex.of(POSTS).partsWith(post).stream()
                .map(Content::title)
                .toList();
    }

    @Test
    void partsStandByWeightThenOldestFirstWhateverTheirSectionAndSpelling() {
        assertThat(with("middle")).containsExactly("first", "middle", "last");
        assertThat(with("first")).isEqualTo(with("last")).isEqualTo(with("middle"));
    }

    @Test
    void aPostAloneIsNoSeries() {
        assertThat(with("alone")).isEmpty();
        assertThat(with("none")).isEmpty();
    }
}
