package io.github.portfoliomaven.core.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FirstHeadingTest {

    private static FirstHeading heading(String markdown) {
        return Objects.requireNonNull(FirstHeading.of(markdown));
    }

    @Test
    void aHeadingWithNothingBeforeItLeads() {
        assertThat(heading("# Title\n\ntext")).isEqualTo(new FirstHeading("Title", true));
        assertThat(heading("\n\n   # Title ##  \n")).isEqualTo(new FirstHeading("Title", true));
        assertThat(heading("Title\n=====\n\ntext")).isEqualTo(new FirstHeading("Title", true));
    }

    @Test
    void aHeadingAfterTextOrOfALowerLevelDoesNotLead() {
        assertThat(heading("Text first.\n\n# Title")).isEqualTo(new FirstHeading("Title", false));
        assertThat(heading("Text first.\n\nTitle\n=====")).isEqualTo(new FirstHeading("Title", false));
        assertThat(heading("## Title")).isEqualTo(new FirstHeading("Title", false));
        assertThat(heading("Title\n-----")).isEqualTo(new FirstHeading("Title", false));
    }

    @Test
    void codeHoldsNoHeadings() {
        assertThat(heading("```sh\n# comment\n```\n\n# Title")).isEqualTo(new FirstHeading("Title", false));
        assertThat(heading("~~~~\n# a\n~~~\n# b\n~~~~\n# Title").text()).isEqualTo("Title");
        assertThat(heading("    # indented\n\n# Title").text()).isEqualTo("Title");
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
        assertThat(FirstHeading.of(markdown)).isNull();
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
                "A [link][ref] here|A link here",
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
        assertThat(heading("# " + markdown).text()).isEqualTo(text);
    }
}
