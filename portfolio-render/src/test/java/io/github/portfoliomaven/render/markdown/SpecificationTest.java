package io.github.portfoliomaven.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.SourceText;
import io.github.portfoliomaven.core.language.Words;
import io.github.portfoliomaven.core.markdown.Document;
import io.github.portfoliomaven.core.markdown.Features;
import io.github.portfoliomaven.core.markdown.InlineReader;
import io.github.portfoliomaven.core.markdown.MarkdownParser;
import io.github.portfoliomaven.core.model.LinkSchemes;
import io.github.portfoliomaven.core.model.SiteConfig.RawHtml;
import io.github.portfoliomaven.render.code.CodeBlocks;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The examples of the specifications, and the exact list of those that come out otherwise. */
class SpecificationTest {

    @Test
    void commonMark() {
        List<SpecExample> examples = SpecExample.read("/markdown/commonmark-0.31.2.txt");

        assertThat(examples).hasSize(652);
        assertDifferences("commonmark-0.31.2", examples, Features.COMMONMARK);
    }

    @Test
    void gitHubFlavoredExtensions() {
        List<SpecExample> examples = SpecExample.read("/markdown/gfm-0.29.txt").stream()
                .filter(example -> !example.extension().isEmpty())
                .toList();

        assertThat(examples).hasSize(24);
        assertDifferences("gfm-0.29", examples, Features.GFM);
    }

    private static void assertDifferences(String suite, List<SpecExample> examples, Features features) {
        Set<Integer> known = KnownDifferences.of(suite);
        MarkdownParser parser = MarkdownParser.of(features);
        String unexpected = examples.stream()
                .filter(example -> !known.contains(example.number()))
                .map(example -> difference(example, parser, features))
                .collect(Collectors.joining());
        Set<Integer> mended = examples.stream()
                .filter(example -> known.contains(example.number()))
                .filter(example -> difference(example, parser, features).isEmpty())
                .map(SpecExample::number)
                .collect(Collectors.toSet());

        assertThat(unexpected).isEmpty();
        assertThat(mended)
                .as("examples that are listed as differences, but come out right")
                .isEmpty();
    }

    private static String difference(SpecExample example, MarkdownParser parser, Features features) {
        String expected = voidElements(example.html());
        String actual = voidElements(render(parser, example.markdown(), features));
        return actual.equals(expected)
                ? ""
                : "\n#" + example.number() + " " + example.section() + "\n" + example.markdown() + "---- expected\n"
                        + expected + "---- actual\n" + actual;
    }

    /** The HTML of a body, without what a site adds. */
    static String render(MarkdownParser parser, String markdown, Features features) {
        BodyInput input = new BodyInput(
                new SourceText("spec.md", markdown),
                0,
                false,
                features,
                RawHtml.ALLOW,
                LinkSchemes.DEFAULT,
                Words.of("en"),
                Links.asWritten(),
                CodeBlocks.plain(""),
                new Diagnostics());
        Document document = parser.parse(markdown);
        return new BodyWriter(input, document, new InlineReader(document, null, null))
                .write(List::of)
                .html()
                .html();
    }

    /** The suites write void elements as XHTML does, this generator as HTML does. */
    static String voidElements(String html) {
        return html.replace(" />", ">");
    }
}
