package io.github.portfoliomaven.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.Rounds;
import io.github.portfoliomaven.core.markdown.Features;
import io.github.portfoliomaven.core.markdown.MarkdownParser;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Texts put together at random come out as commonmark-java, another reader of the specification, writes them. */
@Tag("rounds")
class OtherParserTest {

    private static final int DOCUMENTS = Rounds.of(1_000);

    private static final List<String> PIECES = List.of(
            ("a|b| |  |    |\t|\n|\n|\n\n|\n> |\n- |\n1. |\n    |\n# |\n\n- |* |+ |2) |> |>|#|##|---|===|***|*|**|_|__|`|``|```|"
                            + "~~~|[|]|)|](/u)|[a]|\n\n[a]: /u\n\n|![|<|>|<b>|</b>|<!-- c -->|<div>|</div>|&amp;|&|&#65;|\\|\\*|\\[|"
                            + "\"|'|\"t\"|!|:|.|,|é|\u00a0|😀|<https://e.dev>|[a][b]|\n\n[b]: <x> 't'\n\n|<pre>|</pre>|\\\n|  \n")
                    .split("\\|"));

    private static final List<String> CELLS = List.of(
            "a", " ", "b c", "\\|", "`", "`x`", "**", "_", "~~", "~", "[a](/u)", "\\", "<b>", ":", "-", "é", "");

    private static final Pattern FENCE = Pattern.compile("(?:```|~~~)(?:[~`]|[^\\n]*\\t)");

    @Test
    void commonMark() {
        Parser parser = Parser.builder().build();
        HtmlRenderer renderer = HtmlRenderer.builder().percentEncodeUrls(true).build();
        compare(parser, renderer, Features.COMMONMARK, OtherParserTest::text);
    }

    /**
     * Whether the texts agree but for what is known. The other keeps the spaces before one line break for a later one that
     * has none; it cuts blank lines off the end of a block of HTML, of which the specification says nothing; and it takes an
     * item for tight whose first line is a whole block, such as a heading, before a blank line and a paragraph (5.3 does not).
     */
    private static boolean same(String expected, String actual) {
        return lines(actual).equals(lines(expected))
                || (actual.length() > expected.length() && tight(actual).equals(tight(expected)));
    }

    private static String tight(String html) {
        return lines(html.replaceAll("</?p>", "")).replace("\n</li>", "</li>");
    }

    private static String lines(String html) {
        return html.replace("<br>\n", "\n").replaceAll("\n{2,}", "\n").strip();
    }

    /**
     * Where the other differs for a reason. It takes no tildes right behind the backticks of a fence, nor the other
     * way round, and no tab for the end of a word there (CommonMark 0.31.2, section 4.5 does); lets a pipe be escaped by a backslash that is escaped itself, and joins
     * the words of an alternative text that an element of HTML keeps apart (6.4 leaves it open).
     */
    private static boolean isKnown(String markdown) {
        return FENCE.matcher(markdown).find()
                || markdown.contains("\\\\|")
                || (markdown.contains("![") && markdown.contains("div>"));
    }

    @Test
    void tablesAndStrikethrough() {
        List<Extension> extensions = List.of(TablesExtension.create(), StrikethroughExtension.create());
        Parser parser = Parser.builder().extensions(extensions).build();
        HtmlRenderer renderer = HtmlRenderer.builder()
                .extensions(extensions)
                .percentEncodeUrls(true)
                .build();
        compare(parser, renderer, Features.GFM, OtherParserTest::table);
    }

    private static String text(Random random) {
        return pieces(random, PIECES, 12);
    }

    /** A table of as many columns as its header, and a paragraph. */
    private static String table(Random random) {
        int columns = 1 + random.nextInt(3);
        StringBuilder table = new StringBuilder(row(random, columns))
                .append(List.of("|-|", "|:-|", "| -: |").get(random.nextInt(3)));
        table.append("-|".repeat(columns - 1)).append('\n');
        for (int i = random.nextInt(3); i > 0; i--) {
            table.append(row(random, 1 + random.nextInt(4)));
        }
        return table.append('\n').append(pieces(random, CELLS, 6)).toString();
    }

    private static String row(Random random, int columns) {
        StringBuilder row = new StringBuilder("|");
        for (int i = 0; i < columns; i++) {
            row.append("x").append(pieces(random, CELLS, 3)).append(" |");
        }
        return row.append('\n').toString();
    }

    private static String pieces(Random random, List<String> pieces, int most) {
        StringBuilder text = new StringBuilder();
        for (int k = 1 + random.nextInt(most); k > 0; k--) {
            text.append(pieces.get(random.nextInt(pieces.size())));
        }
        return text.toString();
    }

    private static void compare(
            Parser parser, HtmlRenderer renderer, Features features, Function<Random, String> texts) {
        Random random = new Random(20261127);
        MarkdownParser ours = MarkdownParser.of(features);
        StringBuilder differences = new StringBuilder();
        int found = 0;
        for (int i = 0; i < DOCUMENTS && found < 20; i++) {
            String markdown = texts.apply(random);
            String expected = SpecificationTest.voidElements(renderer.render(parser.parse(markdown)));
            String actual = SpecificationTest.voidElements(SpecificationTest.render(ours, markdown, features));
            if (!same(expected, actual) && !isKnown(markdown)) {
                found++;
                differences
                        .append("\n---- ")
                        .append(markdown.replace("\n", "\\n"))
                        .append("\n---- commonmark-java\n")
                        .append(expected)
                        .append("---- ours\n")
                        .append(actual);
            }
        }
        assertThat(differences.toString()).isEmpty();
    }
}
