package io.github.portfoliomaven.render.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.render.TestConfig;
import org.junit.jupiter.api.Test;

/** The budget for what a page loads. */
class PageWeightTest {

    private static final String HEAVY =
            "-- content/heavy.md --\n---\ntitle: Heavy\n---\n" + "Words and words. ".repeat(4000) + "\n";

    @Test
    void namesThePageAndWhatIsHeavyOnIt() {
        String printed = TestConfig.printed(CheckRun.with(HEAVY, 60_000).diagnostics());
        assertThat(printed)
                .matches(
                        "(?s).*src/site/content/heavy\\.md: error: the page has \\d+ bytes, \\d+ more than the limit of"
                                + " 60000, in heavy/index\\.html \\[page-weight]\n"
                                + "    hint: the heaviest: /heavy/ \\(\\d+\\), /assets/.*; make them smaller, or raise the limit"
                                + " with -Dportfolio\\.maxPageBytes.*");
    }

    @Test
    void hasNoLimitAtZero() {
        assertThat(TestConfig.printed(CheckRun.with(HEAVY, 0).diagnostics())).doesNotContain("page-weight");
    }
}
