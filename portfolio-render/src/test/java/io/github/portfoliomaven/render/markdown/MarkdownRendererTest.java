package io.github.portfoliomaven.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownRendererTest {

    @Test
    void headingsGetIdsAsOnGitHub() {
        Rendering rendering = Rendering.of("""
                ## Why *RBAC*, again?
                ## See [the docs](https://example.org) & `code`
                ## Why RBAC, again?
                ## !!!
                """);

        assertThat(rendering.html()).isEqualTo("""
                        <h2 id="why-rbac-again">Why <em>RBAC</em>, again?<a class="anchor" href="#why-rbac-again" aria-hidden="true" tabindex="-1"></a></h2>
                        <h2 id="see-the-docs--code">See <a href="https://example.org">the docs</a> &amp; <code>code</code><a class="anchor" href="#see-the-docs--code" aria-hidden="true" tabindex="-1"></a></h2>
                        <h2 id="why-rbac-again-1">Why RBAC, again?<a class="anchor" href="#why-rbac-again-1" aria-hidden="true" tabindex="-1"></a></h2>
                        <h2 id="section">!!!<a class="anchor" href="#section" aria-hidden="true" tabindex="-1"></a></h2>
                        """);
        assertThat(rendering.body().headings().get(1))
                .isEqualTo(new RenderedBody.Heading(
                        2, "see-the-docs--code", "See the docs &amp; <code>code</code>", "See the docs & code"));
    }

    /** Only paragraphs hold reference definitions (CommonMark 0.31.2, section 4.7). */
    @Test
    void aHeadingIsNoReferenceDefinition() {
        assertThat(Rendering.html("""
                        ## [1.2.0]: https://e.dev/v1.2.0

                        ## [Unreleased]: notes

                        > # [q]: /u

                        [q] and [1.2.0]
                        """)).isEqualTo("""
                        <h2 id="120-httpsedevv120">[1.2.0]: <a href="https://e.dev/v1.2.0">https://e.dev/v1.2.0</a><a class="anchor" href="#120-httpsedevv120" aria-hidden="true" tabindex="-1"></a></h2>
                        <h2 id="unreleased-notes">[Unreleased]: notes<a class="anchor" href="#unreleased-notes" aria-hidden="true" tabindex="-1"></a></h2>
                        <blockquote>
                        <h1 id="q-u">[q]: /u<a class="anchor" href="#q-u" aria-hidden="true" tabindex="-1"></a></h1>
                        </blockquote>
                        <p>[q] and [1.2.0]</p>
                        """);
    }

    @Test
    void tablesScrollByKeyboard() {
        assertThat(Rendering.html("""
                        | Left | Right |
                        |:-----|------:|
                        | a \\| b | `c \\| d` |
                        """)).isEqualTo("""
                        <div class="table" role="region" aria-label="Table 1" tabindex="0">
                        <table>
                        <thead>
                        <tr>
                        <th class="text-left">Left</th>
                        <th class="text-right">Right</th>
                        </tr>
                        </thead>
                        <tbody>
                        <tr>
                        <td class="text-left">a | b</td>
                        <td class="text-right"><code>c | d</code></td>
                        </tr>
                        </tbody>
                        </table>
                        </div>
                        """);
    }

    @Test
    void tasksAreLabelled() {
        assertThat(Rendering.html("""
                        - [ ] write
                          - [x] **read**
                        - plain
                        """)).isEqualTo("""
                        <ul>
                        <li class="task"><label><input disabled type="checkbox"> write</label>
                        <ul>
                        <li class="task"><label><input checked disabled type="checkbox"> <strong>read</strong></label></li>
                        </ul>
                        </li>
                        <li>plain</li>
                        </ul>
                        """);
    }

    @Test
    void footnotesComeInTheOrderOfTheirReferences() {
        assertThat(Rendering.html("""
                        Two[^b], one[^a], two again[^b], none[^c].

                        [^a]: First.
                        [^b]: Second,
                            in two lines.

                            And two paragraphs.
                        """)).isEqualTo("""
                        <p>Two<sup class="footnote-ref" id="fnref:1"><a href="#fn:1" role="doc-noteref" aria-label="Footnote 1">1</a></sup>, \
                        one<sup class="footnote-ref" id="fnref:2"><a href="#fn:2" role="doc-noteref" aria-label="Footnote 2">2</a></sup>, \
                        two again<sup class="footnote-ref" id="fnref:1:2"><a href="#fn:1" role="doc-noteref" aria-label="Footnote 1">1</a></sup>, \
                        none[^c].</p>
                        <section class="footnotes" role="doc-endnotes" aria-label="Footnotes">
                        <ol>
                        <li id="fn:1">
                        <p>Second,
                        in two lines.</p>
                        <p>And two paragraphs. \
                        <a class="footnote-back" href="#fnref:1" role="doc-backlink" aria-label="Back to reference 1">↩</a> \
                        <a class="footnote-back" href="#fnref:1:2" role="doc-backlink" aria-label="Back to reference 1-2">↩<sup>2</sup></a></p>
                        </li>
                        <li id="fn:2">
                        <p>First. <a class="footnote-back" href="#fnref:2" role="doc-backlink" aria-label="Back to reference 2">↩</a></p>
                        </li>
                        </ol>
                        </section>
                        """);
    }

    /** cmark-gfm has the same rule. Unlike there, what is no footnote of the text may still be an image. */
    @Test
    void anExclamationMarkBeforeAFootnoteIsText() {
        assertThat(Rendering.html("""
                        Really![^*a*] ![^b] \\![^*a*] **loud![^*a*]** ![^*a*](/c.png)

                        [^*a*]: Yes.
                        """)).startsWith("""
                        <p>Really!<sup class="footnote-ref" id="fnref:1"><a href="#fn:1" role="doc-noteref" aria-label="Footnote 1">1</a></sup> ![^b] \
                        !<sup class="footnote-ref" id="fnref:1:2"><a href="#fn:1" role="doc-noteref" aria-label="Footnote 1">1</a></sup> \
                        <strong>loud!<sup class="footnote-ref" id="fnref:1:3"><a href="#fn:1" role="doc-noteref" aria-label="Footnote 1">1</a></sup></strong> \
                        <img src="/repo/c.png" alt="^a"\
                        """);
    }

    @Test
    void quotesMayBeAlerts() {
        assertThat(Rendering.html("""
                        > [!WARNING]
                        > Mind the **gap**.

                        > [!NOTE] but not this
                        """)).isEqualTo("""
                        <div class="alert alert-warning" role="note">
                        <p class="alert-title">Warning</p>
                        <p>Mind the <strong>gap</strong>.</p>
                        </div>
                        <blockquote>
                        <p>[!NOTE] but not this</p>
                        </blockquote>
                        """);
    }

    @Test
    void anImageWithATitleAloneIsAFigure() {
        assertThat(Rendering.html("""
                        ![A *map*](map.png "Where it is")

                        Inline ![dot](dot.png "tip").
                        """)).isEqualTo("""
                        <figure>
                        <img src="map.png" alt="A map" loading="lazy" decoding="async">
                        <figcaption>Where it is</figcaption>
                        </figure>
                        <p>Inline <img src="dot.png" alt="dot" title="tip" loading="lazy" decoding="async">.</p>
                        """);
    }

    @Test
    void codeScrollsByKeyboard() {
        assertThat(Rendering.html("```java title=\"A\"\nint a = 1 < 2;\n```\n\n    indented\n"))
                .isEqualTo("""
                        <pre tabindex="0"><code class="language-java">int a = 1 &lt; 2;
                        </code></pre>
                        <pre tabindex="0"><code>indented
                        </code></pre>
                        """);
    }

    @Test
    void templatesAreText() {
        String markdown = "{{x}} ${x} {x} #if {% post_url a %} {{< figure >}}";

        assertThat(Rendering.html(markdown))
                .isEqualTo("<p>{{x}} ${x} {x} #if {% post_url a %} {{&lt; figure &gt;}}</p>\n");
    }

    @Test
    void theExcerptEndsAtMore() {
        RenderedBody body = Rendering.of("First [x](/a/).\n\n<!-- more -->\n\nSecond [y](/b/).\n")
                .body();

        assertThat(body.excerpt()).isNotNull();
        assertThat(body.excerpt().absolute("https://example.dev", "https://example.dev/repo/writing/x/"))
                .isEqualTo("<p>First <a href=\"https://example.dev/repo/a/\">x</a>.</p>\n");
        assertThat(body.html().absolute("https://example.dev", "https://example.dev/repo/writing/x/"))
                .contains("<a href=\"https://example.dev/repo/b/\">y</a>");
    }

    @Test
    void theSummaryIsTheFirstParagraph() {
        RenderedBody body = Rendering.of("# Title\n\n> quote\n\nThe *first*\nparagraph[^1], `code`.\n\n[^1]: x\n")
                .body();

        assertThat(body.summary()).isEqualTo("The first paragraph, code.");
        assertThat(Rendering.of("12 Main Street<br>Springfield<br/>\nUSA. <img src=a.png alt=x>Next</b><hr>Last")
                        .body()
                        .summary())
                .isEqualTo("12 Main Street Springfield USA. Next Last");
    }

    @Test
    void wordsAreCountedOutsideCode() {
        RenderedBody body = Rendering.of("""
                        Three **bold**ed words, don't `count this`.

                        ```
                        nor this
                        ```

                        日本語 and 中文
                        """).body();

        assertThat(body.words()).isEqualTo(5);
        assertThat(body.cjkCharacters()).isEqualTo(5);
    }

    @Test
    void blankLinesBetweenBlocksMakeAListLoose() {
        assertThat(Rendering.html("- # a\n\n  b\n")).contains("<p>b</p>");
        assertThat(Rendering.html("- a\n  ```\n\n  ```\n- b\n")).doesNotContain("<p>");
        assertThat(Rendering.html("- a\n  - b\n\n    c\n  > q\n"))
                .contains("<li>a\n<ul>")
                .contains("<p>b</p>");
    }
}
