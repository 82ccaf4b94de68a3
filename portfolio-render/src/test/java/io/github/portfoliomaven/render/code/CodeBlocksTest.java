package io.github.portfoliomaven.render.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodeBlocksTest {

    private static final String FOUR = "int a;\nint b;\n\nint c;\n";

    @Test
    void aPlainFenceIsAPreWithMarkedTokens() {
        Block block = Block.of("java", "int a = 1 < 2;\n");
        assertThat(block.html()).isEqualTo("""
                <pre tabindex="0"><code class="language-java"><span class="t">int</span> a = <span class="n">1</span> &lt; \
                <span class="n">2</span>;
                </code></pre>""");
        assertThat(block.kind()).isEqualTo(CodeBlocks.Kind.CODE);
        assertThat(block.problems()).isEmpty();
    }

    @Test
    void codeWithoutALanguageStaysPlain() {
        assertThat(Block.of("", "a < \"b\"\n").html())
                .isEqualTo("<pre tabindex=\"0\"><code>a &lt; \"b\"\n</code></pre>");
    }

    @Test
    void aTitleIsACaption() {
        assertThat(Block.of("text title=\"a <b> & c\"", "x\n").html()).isEqualTo("""
                <figure class="code">
                <figcaption>a &lt;b&gt; &amp; c</figcaption>
                <pre tabindex="0"><code class="language-text">x
                </code></pre>
                </figure>""");
    }

    @Test
    void numbersAreNoTextAndMayStartAnywhere() {
        assertThat(Block.of("text linenos start=9 {2}", FOUR).html()).isEqualTo("""
                <pre tabindex="0"><code class="language-text"><span data-n="9">int a;
                </span><mark data-n="10">int b;
                </mark><span data-n="11">
                </span><span data-n="12">int c;
                </span></code></pre>""");
    }

    @Test
    void markedLinesThatFollowEachOtherAreOne() {
        assertThat(Block.of("text {1,3-4}", FOUR).html()).isEqualTo("""
                <pre tabindex="0"><code class="language-text"><mark>int a;
                </mark>int b;
                <mark>
                int c;
                </mark></code></pre>""");
    }

    @Test
    void changesAreElementsOfTheirOwn() {
        assertThat(Block.of("text del={1} ins={2,4}", FOUR).html()).isEqualTo("""
                <pre tabindex="0"><code class="language-text"><del>int a;
                </del><ins>int b;
                </ins>
                <ins>int c;
                </ins></code></pre>""");
    }

    @Test
    void aDiffMayHaveALanguage() {
        String diff = " class A {\n-    int a;\n+    int b;\n }\n";
        String html = """
                <pre tabindex="0"><code class="language-java"><span class="k">class</span> <span class="t">A</span> {
                <del>    <span class="t">int</span> a;
                </del><ins>    <span class="t">int</span> b;
                </ins>}
                </code></pre>""";
        assertThat(Block.of("diff lang=java", diff).html()).isEqualTo(html);
        assertThat(Block.of("java diff", diff).html()).isEqualTo(html);
        assertThat(Block.of("diff-java", diff).html()).isEqualTo(html);
    }

    @Test
    void aDiffWhoseOtherLinesAreNotIndentedKeepsThem() {
        assertThat(Block.of("text diff", "a\n b\n+c\n").html())
                .isEqualTo("<pre tabindex=\"0\"><code class=\"language-text\">a\n b\n<ins>c\n</ins></code></pre>");
    }

    @Test
    void linesOutOfFocusLoseTheirColours() {
        assertThat(Block.of("java focus={2}", "int a;\nint b;\nint c;\nint d;\n")
                        .html())
                .isEqualTo("""
                <pre tabindex="0"><code class="language-java"><span class="dim">int a;
                </span><span class="t">int</span> b;
                <span class="dim">int c;
                int d;
                </span></code></pre>""");
    }

    @Test
    void aDiagramIsLeftToAScript() {
        Block block = Block.of("mermaid", "a --> b\n");
        assertThat(block.html()).isEqualTo("<pre class=\"mermaid\" tabindex=\"0\">a --&gt; b\n</pre>");
        assertThat(block.kind()).isEqualTo(CodeBlocks.Kind.DIAGRAM);
    }

    @Test
    void anUnknownAttributeIsNamed() {
        assertThat(Block.of("java {linenos=true hl_line=[1]}", FOUR).problems()).isEqualTo("""
                post.md:3:23: warning: 'hl_line' is not an attribute of code blocks [code-attribute]
                    ```java {linenos=true hl_line=[1]}
                                          ^^^^^^^
                    hint: did you mean 'hl_lines'?""");
        assertThat(Block.of("java \"word\"", FOUR).problems()).isEqualTo("""
                post.md:3:9: warning: '"word"' is not an attribute of code blocks [code-attribute]
                    ```java "word"
                            ^^^^^^
                    hint: use title, lineNumbers, start, mark, ins, del, focus, diff, lang, file or region""");
    }

    @Test
    void aBadValueIsShown() {
        assertThat(Block.of("java ins={two}", FOUR).problems()).isEqualTo("""
                post.md:3:14: warning: 'two' is not a list of lines [code-attribute]
                    ```java ins={two}
                                 ^^^
                    hint: write it like {1,3-5}; the first line is 1""");
        assertThat(Block.of("java start=one", FOUR).problems()).isEqualTo("""
                post.md:3:15: warning: 'one' is not a line number [code-attribute]
                    ```java start=one
                                  ^^^
                    hint: write it like start=10""");
        assertThat(Block.of("java title", FOUR).problems()).isEqualTo("""
                post.md:3:9: warning: 'title' needs a value [code-attribute]
                    ```java title
                            ^^^^^
                    hint: write it like title="…\"""");
        assertThat(Block.of("java {2-9}", FOUR).problems()).isEqualTo("""
                post.md:3:4: warning: there is no line 9: this block has 4 [code-attribute]
                    ```java {2-9}
                       ^^^^^^^^^^
                    hint: count from 1, whatever number the first line shows""");
    }

    @Test
    void anUnknownLanguageIsPlainAndNamed() {
        Block block = Block.of("jvaa {1}", "int a;\n");
        assertThat(block.html())
                .isEqualTo("<pre tabindex=\"0\"><code class=\"language-jvaa\"><mark>int a;\n</mark></code></pre>");
        assertThat(block.problems()).isEqualTo("""
                post.md:3:4: warning: 'jvaa' is not a language that the highlighter supports [unknown-language]
                    ```jvaa {1}
                       ^^^^
                    hint: did you mean java? Write text for a block without a language""");
    }
}
