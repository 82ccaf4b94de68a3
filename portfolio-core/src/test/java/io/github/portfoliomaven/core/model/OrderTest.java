package io.github.portfoliomaven.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.load.SiteInAString;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrderTest {

    private static List<String> members(String site) {
        return SiteInAString.of(site).load().sections().get(0).members().stream()
                .map(Content::title)
                .toList();
    }

    @Test
    void postsAreNewestFirstWhateverTheirOffsetAndOfOneInstantByPath() {
        assertThat(members("""
                                -- content/writing/a.md --
                                ---
                                title: noon in UTC
                                date: 2026-01-01T12:00:00Z
                                ---
                                -- content/writing/b.md --
                                ---
                                title: noon in Tokyo is earlier
                                date: 2026-01-01T12:00:00+09:00
                                ---
                                -- content/writing/d.md --
                                ---
                                title: newest, second by path
                                date: 2026-02-01
                                ---
                                -- content/writing/c.md --
                                ---
                                title: newest, first by path
                                date: 2026-02-01
                                ---
                                """))
                .containsExactly(
                        "newest, first by path", "newest, second by path", "noon in UTC", "noon in Tokyo is earlier");
    }

    @Test
    void projectsAreByWeightThenNewestThenPath() {
        assertThat(members("""
                                -- content/work/a.md --
                                # no weight, no date
                                -- content/work/b.md --
                                ---
                                title: old
                                date: 2020-01-01
                                ---
                                -- content/work/c.md --
                                ---
                                title: new
                                date: 2025-01-01
                                ---
                                -- content/work/d.md --
                                ---
                                title: second
                                weight: 2
                                ---
                                -- content/work/e.md --
                                ---
                                title: first
                                weight: -1
                                ---
                                """)).containsExactly("first", "second", "new", "old", "no weight, no date");
    }

    @Test
    void pagesAreByWeightThenTitle() {
        assertThat(members("""
                                -- content/services/a.md --
                                # Review
                                -- content/services/b.md --
                                # Audit
                                -- content/services/c.md --
                                ---
                                title: Zero
                                order: 0
                                ---
                                """)).containsExactly("Zero", "Audit", "Review");
    }
}
