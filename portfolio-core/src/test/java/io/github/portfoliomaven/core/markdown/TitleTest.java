package io.github.portfoliomaven.core.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Code in titles; brackets stand for it here. */
class TitleTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Plain, Plain",
                "Why `record` is final, Why [record] is final",
                "`a` and `b`, [a] and [b]",
                "``a ` b`` here, [a ` b] here",
                "`` ` `` alone, [`] alone",
                "a ` alone, a ` alone",
                "a ``` b ` c `` d, a ``` b ` c `` d",
                "a `` b `c`, a `` b [c]",
                "`a`, [a]",
                "`List<String>` & co, [List<String>] & co",
            })
    void frontMatter(String written, String shown) {
        assertThat(shown(Title.of(written))).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "# Plain *text*, Plain text",
                "# Why `record` is   final, Why [record] is final",
                "# *The `a` of* `b`, The [a] of [b]",
                "# [The `a`](/x) a, The [a] a",
                "#   `a`   , [a]",
                "# \\`not\\` code, `not` code",
            })
    void headings(String markdown, String shown) {
        Document document = MarkdownParser.of(Features.SITE).parse(markdown);
        FirstHeading heading =
                Objects.requireNonNull(FirstHeading.of(document, new InlineReader(document, null, null)));
        assertThat(shown(heading.title())).isEqualTo(shown);
    }

    @Test
    void aHeadingOnTwoLines() {
        Document document = MarkdownParser.of(Features.SITE).parse("One\n`two\nthree`\n===");
        FirstHeading heading =
                Objects.requireNonNull(FirstHeading.of(document, new InlineReader(document, null, null)));
        assertThat(shown(heading.title())).isEqualTo("One [two three]");
    }

    private static String shown(Title title) {
        StringBuilder out = new StringBuilder(title.text());
        for (int i = title.code().size() - 1; i >= 0; i--) {
            out.insert(title.code().get(i).end(), ']')
                    .insert(title.code().get(i).start(), '[');
        }
        return out.toString();
    }
}
