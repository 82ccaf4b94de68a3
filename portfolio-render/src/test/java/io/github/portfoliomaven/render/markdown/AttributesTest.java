package io.github.portfoliomaven.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.model.SiteConfig.RawHtml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Attributes in braces behind headings, text, links, images and code, and on the line after a block. */
class AttributesTest {

    private static String anchored(int level, String id, String attributes, String text) {
        return "<h" + level + " id=\"" + id + "\"" + attributes + ">" + text + "<a class=\"anchor\" href=\"#" + id
                + "\" aria-hidden=\"true\" tabindex=\"-1\"></a></h" + level + ">\n";
    }

    @Test
    void aHeadingsOwnIdWins() {
        Rendering rendering = Rendering.of("""
                ## Design
                ## The *plan* ## {#design .wide lang=de}
                Result {#result}
                ------
                ## Next ##
                {: #next-steps}
                """);

        assertThat(rendering.html())
                .isEqualTo(anchored(2, "design-1", "", "Design")
                        + anchored(2, "design", " class=\"wide\" lang=\"de\"", "The <em>plan</em>")
                        + anchored(2, "result", "", "Result")
                        + anchored(2, "next-steps", "", "Next"));
        assertThat(rendering.body().headings().get(1))
                .isEqualTo(new RenderedBody.Heading(2, "design", "The <em>plan</em>", "The plan"));
        assertThat(rendering.problems()).isEmpty();
    }

    /** HTML takes any text without white space for an id; Goldmark, Docusaurus, Gatsby and Pandoc take digits. */
    @Test
    void anIdMayStartWithADigitAndHoldTheDotsOfAVersion() {
        Rendering rendering = Rendering.of("""
                ## 16.0.x {#160x}
                ### 1. Avoid `x` {#1-avoid}
                ## Dots {#v1.2 .wide}
                ## A class {#a.wide}
                ## Shell {#if} ${#1}
                A paragraph. {#9p}

                [link](#160x) [other](#v1.2)
                """);

        assertThat(rendering.html())
                .isEqualTo(anchored(2, "160x", "", "16.0.x")
                        + anchored(3, "1-avoid", "", "1. Avoid <code>x</code>")
                        + anchored(2, "v1.2", " class=\"wide\"", "Dots")
                        + anchored(2, "a", " class=\"wide\"", "A class")
                        + anchored(2, "shell-if-1", "", "Shell {#if} ${#1}")
                        + "<p id=\"9p\">A paragraph.</p>\n"
                        + "<p><a href=\"#160x\">link</a> <a href=\"#v1.2\">other</a></p>\n");
        assertThat(rendering.problems()).isEmpty();
    }

    /** As kramdown has it, with a colon; behind and before a blank line it is text. */
    @Test
    void aLineAboveABlockBelongsToIt() {
        Rendering rendering = Rendering.of("""
                {: .note }
                A callout.

                {: #list}
                {: .plain}
                - one
                {: .last}

                {: .code}
                ```
                x
                ```

                {.text}
                Text.

                {: .alone}

                {: .up}
                ## Heading
                """);

        assertThat(rendering.html())
                .isEqualTo("<p class=\"note\">A callout.</p>\n"
                        + "<ul class=\"plain last\" id=\"list\">\n<li>one</li>\n</ul>\n"
                        + "<pre class=\"code\" tabindex=\"0\"><code>x\n</code></pre>\n"
                        + "<p>{.text}\nText.</p>\n<p>{: .alone}</p>\n"
                        + anchored(2, "heading", " class=\"up\"", "Heading"));
        assertThat(rendering.problems()).isEmpty();
    }

    /** The theme has a table of contents of its own, so that nothing comes in the place of kramdown's. */
    @ParameterizedTest
    @ValueSource(strings = {"* TOC\n{:toc}", "1. toc\n{:toc}", "- x\n  {: toc }"})
    void theListForATableOfContentsIsLeftOut(String list) {
        assertThat(Rendering.of("One.\n\n" + list + "\n\nTwo.\n").html()).isEqualTo("<p>One.</p>\n<p>Two.</p>\n");
        assertThat(Rendering.of("* a\n* b\n{:toc}\n").html()).contains("<li>a</li>");
    }

    @Test
    void blocks() {
        assertThat(Rendering.html("""
                        A first
                        paragraph. {.lead}

                        Another one.
                        {: .note title="A & B"}

                        > Quote
                        {.pull}

                        > [!TIP]
                        > Tip
                        {.big}

                        - one {#one}
                        - two
                        {.plain #list}

                        1. first
                        2. second

                           third {.x}

                        | a |
                        |---|
                        | b |
                        {.narrow}

                        ---
                        {.end}
                        """)).isEqualTo("""
                        <p class="lead">A first
                        paragraph.</p>
                        <p class="note" title="A &amp; B">Another one.</p>
                        <blockquote class="pull">
                        <p>Quote</p>
                        </blockquote>
                        <div class="alert alert-tip big" role="note">
                        <p class="alert-title">Tip</p>
                        <p>Tip</p>
                        </div>
                        <ul class="plain" id="list">
                        <li id="one">one</li>
                        <li>two</li>
                        </ul>
                        <ol>
                        <li>
                        <p>first</p>
                        </li>
                        <li>
                        <p>second</p>
                        <p class="x">third</p>
                        </li>
                        </ol>
                        <div class="table" role="region" aria-label="Table 1" tabindex="0">
                        <table class="narrow">
                        <thead>
                        <tr>
                        <th>a</th>
                        </tr>
                        </thead>
                        <tbody>
                        <tr>
                        <td>b</td>
                        </tr>
                        </tbody>
                        </table>
                        </div>
                        <hr class="end">
                        """);
    }

    @Test
    void definitionLists() {
        assertThat(Rendering.html("""
                        Ledger {#ledger}
                        Book {#book .old}
                        : Entries. {.short}
                        {.glossary}
                        """)).isEqualTo("""
                        <dl class="glossary">
                        <dt id="ledger">Ledger</dt>
                        <dt class="old" id="book">Book</dt>
                        <dd class="short">Entries.</dd>
                        </dl>
                        """);
    }

    @Test
    void linksImagesAndCode() {
        assertThat(Rendering.html("""
                        [a](/b/){.button #go rel="nofollow" target=_blank} [c][]{: lang=de title='C'} `d`{.path} \\
                        ![e](f.png){width=64px loading=eager .round}.

                        ![g](h.png "Caption"){.wide height=10}

                        [c]: /c/
                        """)).isEqualTo("""
                        <p><a href="/repo/b/" class="button" id="go" rel="nofollow" target="_blank">a</a> \
                        <a href="/repo/c/" lang="de" title="C">c</a> <code class="path">d</code> <br>
                        <img src="f.png" alt="e" width="64" class="round">.</p>
                        <figure class="wide">
                        <img src="h.png" alt="g" height="10" loading="lazy" decoding="async">
                        <figcaption>Caption</figcaption>
                        </figure>
                        """);
    }

    @Test
    void blocksOfCode() {
        assertThat(Rendering.html("""
                        ```java {#main .wide}
                        int a;
                        ```

                        ``` {.java .numberLines .tall}
                        int b;
                        ```

                        ```
                        text
                        ```
                        {: .output}
                        """)).isEqualTo("""
                        <pre class="wide" id="main" tabindex="0"><code class="language-java">int a;
                        </code></pre>
                        <pre class="tall" tabindex="0"><code class="language-{.java">int b;
                        </code></pre>
                        <pre class="output" tabindex="0"><code>text
                        </code></pre>
                        """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## Title {x}",
                "## Title {{x}}",
                "## Title ${x}",
                "## The tag {#if}",
                "## Title {#if x}",
                "## Title {x=1}",
                "## Title \\{#id}",
                "Text {x} and ${x.y} and {{ page.title }}",
                "Text {{.Title}}",
                "Text ${#list}",
                "Text {#each items as item}",
                "Text {:else}",
                "Text {.}",
                "Text {...props}",
                "Text {}",
                "Text {: }",
                "Text {a, b}",
                "Text {a=1}",
                "It prints User {id=5}",
                "It prints User {id=5, name=Ada}",
                "text\n{width=5}",
                "`User`{id=5, name=Ada}",
                "Text{.x}",
                "{.lead}",
                "{#if}",
                "text\n{#if}",
                "text\n{:toc}",
                "text\n{x}",
                "text\n\n{.x}",
                "<div>\n{.x}",
                "[a](b){x} c",
                "[a](b){{x}}",
                "`c`{d}",
                "`c` {.d} e",
                "*a*{.b}",
                "| a\n|---\n| {.x}",
            })
    void otherBracesAreText(String markdown) {
        Rendering rendering = Rendering.of(markdown);
        String braces =
                markdown.substring(markdown.indexOf('{')).lines().findFirst().orElseThrow();

        assertThat(rendering.html()).contains(braces);
        assertThat(rendering.problems()).isEmpty();
    }

    @Test
    void oneIdIsGivenOnce() {
        Rendering rendering = Rendering.of("""
                ## First {#same}

                ## Second {#same}

                [x](/y/){#same} [x](/y/){#third}

                ## Third
                """);

        assertThat(rendering.problems()).isEqualTo("""
                content/writing/x.md:3:12: warning: the id 'same' is given twice; the first is on line 1 [duplicate-id]
                    ## Second {#same}
                               ^^^^^
                    hint: use unique ids: a link to #same finds only the first
                content/writing/x.md:5:10: warning: the id 'same' is given twice; the first is on line 1 [duplicate-id]
                    [x](/y/){#same} [x](/y/){#third}
                             ^^^^^
                    hint: use unique ids: a link to #same finds only the first""");
        assertThat(rendering.body().headings().stream().map(RenderedBody.Heading::id))
                .containsExactly("same", "second", "third-1");
    }

    @Test
    void onlySomeAttributesCanBeGiven() {
        Rendering rendering = Rendering.of("""
                [x](/y/){onclick="evil()" titel=T}
                ![x](y.png){width=wide}
                {: style="color: red"}
                """);

        assertThat(rendering.html())
                .isEqualTo("<p><a href=\"/repo/y/\">x</a>\n"
                        + "<img src=\"y.png\" alt=\"x\" loading=\"lazy\" decoding=\"async\"></p>\n");
        assertThat(rendering.problems()).isEqualTo("""
                content/writing/x.md:1:10: warning: 'onclick' cannot be given to links [markdown-attribute]
                    [x](/y/){onclick="evil()" titel=T}
                             ^^^^^^^^^^^^^^^^
                    hint: use class, dir, id, lang, title, hreflang, rel, target, or write HTML
                content/writing/x.md:1:27: warning: 'titel' cannot be given to links [markdown-attribute]
                    [x](/y/){onclick="evil()" titel=T}
                                              ^^^^^^^
                    hint: did you mean 'title'?
                content/writing/x.md:2:13: warning: 'wide' is not a value of width [markdown-attribute]
                    ![x](y.png){width=wide}
                                ^^^^^^^^^^
                    hint: write it like width=640
                content/writing/x.md:3:4: warning: 'style' cannot be given to blocks and code [markdown-attribute]
                    {: style="color: red"}
                       ^^^^^^^^^^^^^^^^^^
                    hint: use class, dir, id, lang, title, or write HTML""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SANITIZE", "ESCAPE"})
    void nothingDangerousGetsThrough(RawHtml html) {
        Rendering rendering = Rendering.of("""
                ## Title {#t onclick="evil()" style="x"}

                [a](/b/){#location href="javascript:evil()" onmouseover=evil() title='"><script>evil()</script>'}
                ![a](b.png){src="javascript:evil()" srcset=x onerror=evil() class='x" onload="evil()'}

                ```js {#fence .x onclick=evil()}
                ```

                Text {.a data-x=y formaction=evil}
                """, html, LinkTargets.none());

        assertThat(rendering.html()).isEqualTo(anchored(2, "user-content-t", "", "Title") + """
                <p><a href="/repo/b/" title="&quot;&gt;&lt;script&gt;evil()&lt;/script&gt;">a</a>
                <img src="b.png" alt="a" loading="lazy" decoding="async"></p>
                <pre tabindex="0"><code class="language-js"></code></pre>
                <p>Text</p>
                """);
        assertThat(rendering.problems().lines().filter(line -> line.contains("where HTML is not allowed")))
                .containsExactly(
                        "content/writing/x.md:3:10: warning: an id cannot be given to links where HTML is not allowed [markdown-attribute]",
                        "content/writing/x.md:4:61: warning: 'class' cannot be given to images where HTML is not allowed [markdown-attribute]",
                        "content/writing/x.md:6:8: warning: an id cannot be given to blocks and code where HTML is not allowed [markdown-attribute]",
                        "content/writing/x.md:6:15: warning: 'class' cannot be given to blocks and code where HTML is not allowed [markdown-attribute]",
                        "content/writing/x.md:9:7: warning: 'class' cannot be given to blocks and code where HTML is not allowed [markdown-attribute]");
    }
}
