package io.github.portfoliomaven.core.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FirstHeadingTest {

    private record Title(String text, boolean leads) {}

    private static @Nullable Title find(String markdown) {
        Document document = MarkdownParser.of(Features.SITE).parse(markdown);
        FirstHeading heading = FirstHeading.of(document, new InlineReader(document, null, null));
        return heading == null ? null : new Title(heading.title().text(), heading.leads());
    }

    private static Title heading(String markdown) {
        return Objects.requireNonNull(find(markdown));
    }

    @Test
    void aHeadingWithNothingBeforeItLeads() {
        assertThat(heading("# Title\n\ntext")).isEqualTo(new Title("Title", true));
        assertThat(heading("\n\n   # Title ##  \n")).isEqualTo(new Title("Title", true));
        assertThat(heading("Title\n=====\n\ntext")).isEqualTo(new Title("Title", true));
    }

    @Test
    void aHeadingAfterTextOrOfALowerLevelDoesNotLead() {
        assertThat(heading("Text first.\n\n# Title")).isEqualTo(new Title("Title", false));
        assertThat(heading("Text first.\n\nTitle\n=====")).isEqualTo(new Title("Title", false));
        assertThat(heading("## Title")).isEqualTo(new Title("Title", false));
        assertThat(heading("Title\n-----")).isEqualTo(new Title("Title", false));
    }

    @Test
    void codeHoldsNoHeadings() {
        assertThat(heading("```sh\n# comment\n```\n\n# Title")).isEqualTo(new Title("Title", false));
        assertThat(heading("~~~~\n# a\n~~~\n# b\n~~~~\n# Title").text()).isEqualTo("Title");
        assertThat(heading("    # indented\n\n# Title").text()).isEqualTo("Title");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- Copyright\n# Licence: Apache\n-->",
                "<div>\n# Licence\n</div>",
                "<pre>\n# Licence\n</pre>",
                "<script>\n# Licence\n</script>",
                "[link]: /u",
            })
    void aHeadingAfterRawHtmlLeads(String before) {
        assertThat(heading(before + "\n\n# The real title\n")).isEqualTo(new Title("The real title", true));
    }

    @Test
    void whatTheParserKnowsIsNoHeading() {
        assertThat(heading("```\n```x\n# In code\n```\n\n# Real")).isEqualTo(new Title("Real", false));
        assertThat(heading("[foo]: https://u\n===\n\n# Real")).isEqualTo(new Title("Real", false));
        assertThat(heading("Two\nlines\n===")).isEqualTo(new Title("Two lines", true));
        assertThat(heading("#\n\n# Real")).isEqualTo(new Title("Real", false));
        assertThat(heading("> # Quoted\n\n- # Listed\n\n# Real")).isEqualTo(new Title("Real", false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text",
                "#hashtag",
                "#",
                "####### seven",
                "- item\n---",
                "> quote\n===",
                "\n\n---\n",
                "```\n# only code\n",
                "a | b\n\n---",
            })
    void whatHoldsNoHeading(String markdown) {
        assertThat(find(markdown)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A **bold** and *soft* title|A bold and soft title",
                "Use `git rebase` __now__|Use git rebase now",
                "snake_case_name stays|snake_case_name stays",
                "2 * 3 * 4|2 * 3 * 4",
                "A [link](https://example.com) here|A link here",
                "A [link][ref] here|A [link][ref] here",
                "A [link][defined] here|A link here",
                "Tom &amp; Jerry|Tom & Jerry",
                "<https://e.example> and http://f.example|https://e.example and http://f.example",
                "An ![image](a.png) here|An image here",
                "[brackets] alone|[brackets] alone",
                "C\\# and \\*stars\\*|C# and *stars*",
                "Title {#custom-id}|Title",
                "Title ## {.wide}|Title",
                "Title {.wide} ##|Title",
                "The tag {#if x}|The tag {#if x}",
                "Title {x}|Title {x}",
                "`a`{.b} and [c](d){lang=de}|a and c",
                "A <em>tag</em> and a < b|A tag and a < b",
                "~~Old~~ new|Old new",
                "Unclosed `tick|Unclosed `tick",
                "Unclosed [link](x|Unclosed [link](x",
            })
    void theTextIsWhatAReaderSees(String markdown, String text) {
        assertThat(heading("# " + markdown + "\n\n[defined]: /somewhere").text())
                .isEqualTo(text);
    }
}
