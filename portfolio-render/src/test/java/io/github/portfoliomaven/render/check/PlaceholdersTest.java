package io.github.portfoliomaven.render.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a new site starts with, and nobody has replaced. */
class PlaceholdersTest {

    @Test
    void areNamedWhereTheyStand() {
        assertThat(CheckRun.printed("""
                        -- portfolio.yml --
                        title: Ada Example
                        url: https://example.org/
                        description: Notes on engines and the people who run them.
                        author:
                          name: Ada Example
                          email: ada@example.com
                          links: [{label: Home, url: "https://www.example.net/ada"}]
                        -- content/about.md --
                        ---
                        title: About
                        description: Who writes here, and why.
                        lead: "Who you are, and how you work."
                        ---
                        I write about [engines](writing/engines.md#parts), and show [a demo](/demo.html#start).

                        ## Contact

                        How to reach you.
                        """)).isEqualTo("""
                        src/site/content/about.md:4:8: warning: 'Who you are, and how you work.' is a placeholder: portfolio:init wrote it [placeholder]
                            lead: "Who you are, and how you work."
                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                            hint: write your own text, or leave it out
                        src/site/content/about.md:10:1: warning: 'How to reach you.' is a placeholder: portfolio:init wrote it [placeholder]
                            How to reach you.
                            ^^^^^^^^^^^^^^^^^
                            hint: write your own text, or leave it out
                        src/site/portfolio.yml:2:6: warning: 'https://example.org/' is a placeholder: its host is reserved for examples [placeholder]
                            url: https://example.org/
                                 ^^^^^^^^^^^^^^^^^^^^
                            hint: write your own URL
                        src/site/portfolio.yml:6:10: warning: 'ada@example.com' is a placeholder: its host is reserved for examples [placeholder]
                              email: ada@example.com
                                     ^^^^^^^^^^^^^^^
                            hint: write your own URL, or leave it out
                        src/site/portfolio.yml:7:30: warning: 'https://www.example.net/ada' is a placeholder: its host is reserved for examples [placeholder]
                              links: [{label: Home, url: "https://www.example.net/ada"}]
                                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                            hint: write your own URL, or leave it out""");
    }

    @Test
    void areNoTextsAndAddressesOfTheAuthor() {
        assertThat(CheckRun.printed("""
                        -- portfolio.yml --
                        title: Ada Example
                        url: https://example.dev/
                        description: Notes on engines and the people who run them.
                        author:
                          name: Ada Example
                          email: ada@myexample.com
                          links: [{label: Home, url: "https://example.org.ada.example/"}, {label: At, url: "https://ada.example/@example.com"}]
                        -- content/about.md --
                        ---
                        title: About
                        description: Who writes here, and why.
                        # lead: Who you are, and how you work.
                        ---
                        I write about [engines](writing/engines.md#parts), and show [a demo](/demo.html#start).
                        On `https://example.org/` a form asks: How to reach you.
                        """)).isEmpty();
    }
}
