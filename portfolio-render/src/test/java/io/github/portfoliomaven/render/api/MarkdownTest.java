package io.github.portfoliomaven.render.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.portfoliomaven.render.highlight.Highlighter;
import io.github.portfoliomaven.render.highlight.TokenKind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** One text through the door. */
class MarkdownTest {

    @Test
    void aTextBecomesAFragment() {
        assertThat(Markdown.create().toHtml("Some *words*.\n\n- [x] done\n")).isEqualTo("""
                <p>Some <em>words</em>.</p>
                <ul>
                <li class="task"><label><input checked disabled type="checkbox"> done</label></li>
                </ul>
                """);
    }

    @Test
    void htmlIsSanitisedUnlessTheCallerSaysOtherwise() {
        String hostile = "<b onclick=\"x()\">b</b> [a](javascript:x)\n";

        assertThat(Markdown.create().toHtml(hostile)).isEqualTo("<p><b>b</b> a</p>\n");
        assertThat(Markdown.builder().html(AuthorHtml.ESCAPE).build().toHtml(hostile))
                .startsWith("<p>&lt;b onclick=");
        assertThat(Markdown.builder().html(AuthorHtml.ALLOW).build().toHtml(hostile))
                .isEqualTo("<p><b onclick=\"x()\">b</b> <a href=\"javascript:x\">a</a></p>\n");
    }

    @Test
    void idsHaveAPrefixAndLinksToThemLeadThere() {
        String text = "# Two words\n\n[up](#two-words) [home](/x/) [other](other.md#y)\n";

        assertThat(Markdown.create().toHtml(text))
                .contains("<h1 id=\"user-content-two-words\">")
                .contains("<a href=\"#user-content-two-words\">up</a>")
                .contains("<a href=\"/x/\">home</a> <a href=\"other.md#y\">other</a>");
        assertThat(Markdown.builder().html(AuthorHtml.ALLOW).build().toHtml(text))
                .contains("<h1 id=\"two-words\">")
                .contains("<a href=\"#two-words\">up</a>");
    }

    @Test
    void aProgramAllowsMoreSchemesButNoneThatRuns() {
        Markdown.Builder builder = Markdown.builder();

        assertThat(builder.schemes(List.of("xmpp")).build().toHtml("[a](xmpp:a@b.example)"))
                .isEqualTo("<p><a href=\"xmpp:a@b.example\">a</a></p>\n");
        assertThatThrownBy(() -> builder.schemes(List.of("JavaScript")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'JavaScript' cannot be allowed: its addresses run");
    }

    @Test
    void whatIsWrongIsAValue() {
        RenderedText text = Markdown.create().render("Text\n\n```jav\nx\n```\n");

        assertThat(text.problems()).hasToString("""
                [text:3:4: warning: 'jav' is not a language that the highlighter supports [unknown-language]
                    ```jav
                       ^^^
                    hint: did you mean 'java'? Write text for a block without a language]""".replace("'java'", "java"));
        Problem problem = text.problems().get(0);
        assertThat(List.of(problem.isError(), problem.code(), problem.file(), problem.line(), problem.column()))
                .containsExactly(false, "unknown-language", "text", 3, 4);
        assertThat(text.html()).isEqualTo("""
                <p>Text</p>
                <pre tabindex="0"><code class="language-jav">x
                </code></pre>
                """);
    }

    @Test
    void aTextBeyondALimitIsEmptyAndAProblem() {
        RenderedText text = Markdown.create().render(">".repeat(5_000) + " x");

        assertThat(text.html()).isEmpty();
        assertThat(text.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.isError()).isTrue();
            assertThat(problem.code()).isEqualTo("markdown-limit");
        });
    }

    @Test
    void aProgramWritesBlocksOfItsOwn() {
        CodeBlockRenderer csv = block -> {
            if (!block.language().equals("csv")) {
                return Optional.empty();
            }
            if (block.code().isBlank()) {
                block.warn("there is nothing in this table");
            }
            return Optional.of("<table>" + block.code().lines().count() + " rows</table>");
        };
        Markdown markdown = Markdown.builder().codeBlocks(csv).build();

        assertThat(markdown.toHtml("```csv\na,b\nc,d\n```\n")).isEqualTo("<table>2 rows</table>\n");
        assertThat(markdown.toHtml("```java\nint i;\n```\n")).contains("<span class=\"t\">int</span>");
        assertThat(markdown.render("```csv\n```\n").problems()).hasToString("""
                [text:1:4: warning: there is nothing in this table [extension]
                    ```csv
                       ^^^]""");
    }

    @Test
    void aProgramColoursALanguageOfItsOwn() {
        Highlighter highlighter = Highlighter.standard().with("Shout", tokens -> {
            String code = tokens.code();
            for (int at = 0; at < code.length(); at++) {
                if (Character.isUpperCase(code.charAt(at))) {
                    tokens.add(TokenKind.KEYWORD, at, at + 1);
                }
            }
        });

        assertThat(Markdown.builder().highlighter(highlighter).build().render("```shout\nA<b\n```\n"))
                .satisfies(text -> {
                    assertThat(text.problems()).isEmpty();
                    assertThat(text.html()).contains("<span class=\"k\">A</span>&lt;b\n");
                });
        assertThat(Highlighter.standard().knows("shout")).isFalse();
    }
}
