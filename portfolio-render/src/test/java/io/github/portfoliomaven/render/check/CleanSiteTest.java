package io.github.portfoliomaven.render.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The standard theme over sound content gives nothing to report. */
class CleanSiteTest {

    @Test
    void hasNoFindings() {
        assertThat(CheckRun.printed("")).isEmpty();
    }

    @Test
    void hasNoneBelowAPathEither() {
        assertThat(CheckRun.printed("""
                        -- portfolio.yml --
                        title: Ada Example
                        url: https://ada.example/site/
                        description: Notes on engines and the people who run them.
                        author: {name: Ada Example, role: Engineer}
                        theme: {accent: "#ffcc00"}
                        """)).isEmpty();
    }
}
