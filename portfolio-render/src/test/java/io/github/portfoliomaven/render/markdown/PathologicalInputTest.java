package io.github.portfoliomaven.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.Rounds;
import io.github.portfoliomaven.core.language.Words;
import io.github.portfoliomaven.core.model.LinkSchemes;
import io.github.portfoliomaven.core.model.SiteConfig;
import io.github.portfoliomaven.core.model.SiteConfig.RawHtml;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Inputs that make parsers hang or overflow: each ends within seconds, as HTML or as a located error. */
@Tag("rounds")
class PathologicalInputTest {

    private static final int N = Rounds.of(3_000);

    /** Half of what threads usually have: limits on the structure make big stacks needless. */
    private static final int STACK = 512 * 1024;

    private static String repeat(String text) {
        return text.repeat(N);
    }

    private static String lines(IntFunction<String> line, int count) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n"));
    }

    static Stream<Arguments> inputs() {
        Map<String, String> inputs = new LinkedHashMap<>();
        inputs.put("nested quotes", repeat("> ") + "a");
        inputs.put("nested quotes without space", repeat(">") + "a");
        inputs.put("quotes, one deeper each line", lines(i -> ">".repeat(i % 90) + " a", N / 10));
        inputs.put("nested bullets", repeat("* ") + "a");
        inputs.put("nested dashes", repeat("- ") + "a");
        inputs.put("nested numbers", repeat("1. ") + "a");
        inputs.put("lists, one deeper each line", lines(i -> "  ".repeat(i) + "- a", 2000));
        inputs.put("lists, 90 deep", lines(i -> " ".repeat(2 * (i % 90)) + "- a", N / 10));
        inputs.put("list items", repeat("- a\n"));
        inputs.put("list items with blank lines", repeat("- a\n\n"));
        inputs.put("different markers", repeat("- a\n+ b\n"));
        inputs.put("empty lines in a deep list", "- - - - - - - - - - a\n" + repeat("\n"));
        inputs.put("empty lines in a list in a quote", "> - a\n" + repeat(">\n"));
        inputs.put("quotes and lists", repeat("> - "));
        inputs.put("open brackets", repeat("[") + "a");
        inputs.put("open and closed brackets", repeat("[") + "a" + repeat("]"));
        inputs.put("closed brackets", repeat("]"));
        inputs.put("brackets and parens", repeat("[ ("));
        inputs.put("nested images", repeat("![") + "a" + repeat("](b)"));
        inputs.put("images", repeat("![[]()"));
        inputs.put("links in links", repeat("[") + "a" + repeat("](b)"));
        inputs.put("open links", repeat("[a](b"));
        inputs.put("open links with angles", repeat("[a](<b"));
        inputs.put("open links with titles", repeat("[a](b \"c "));
        inputs.put("image and links", repeat("![") + repeat("[a](b)"));
        inputs.put("links", repeat("[a](b) "));
        inputs.put("emphasis", repeat("*a "));
        inputs.put("emphasis closers", repeat("a* "));
        inputs.put("emphasis mix", repeat("a**b") + repeat("c* "));
        inputs.put("emphasis pairs", repeat("*a_ "));
        inputs.put("nested emphasis", repeat("*a **a ") + "b" + repeat(" a** a*"));
        inputs.put("deep emphasis", repeat("*") + "a" + repeat("*"));
        inputs.put("deep underscores", repeat("_") + "a" + repeat("_"));
        inputs.put("alternating", repeat("*_") + "a" + repeat("_*"));
        inputs.put("triples", repeat("***a*** "));
        inputs.put("tildes", repeat("~~a "));
        inputs.put("tilde pairs", repeat("~a~~ "));
        inputs.put("backticks", lines(i -> "e" + "`".repeat(i % 1000), 1000));
        inputs.put("open backticks", repeat("`a``"));
        inputs.put("references", lines(i -> "[a" + i + "]: /b" + i, N) + "\n\n" + lines(i -> "[a" + i + "]", N));
        inputs.put("long reference used often", "[a]: /" + repeat("b") + "\n\n" + repeat("[a] "));
        inputs.put("duplicate references", repeat("[a]: b\n"));
        inputs.put("definitions that no template filled", repeat("[a]: {{ b }}\n"));
        inputs.put("definitions and such that no template filled", repeat("[a]: {{ b }}\n[c]: d\n"));
        inputs.put("open definition", repeat("[a]: (\n"));
        inputs.put("long label", "[" + repeat("a") + "]: b");
        inputs.put("labels", repeat("[a]"));
        inputs.put("footnote references", "[^a]: b\n\n" + repeat("[^a]"));
        inputs.put("footnotes", lines(i -> "[^" + i + "]: b", N) + "\n\n" + lines(i -> "[^" + i + "]", N));
        inputs.put("footnotes of footnotes", lines(i -> "[^" + i + "]: b[^" + (i + 1) + "]", N) + "\n\na[^0]");
        inputs.put("nested footnote labels", repeat("[^") + repeat("]"));
        inputs.put("definitions", repeat("a\n: b\n"));
        inputs.put("loose definitions", repeat("a\n\n: b\n\n"));
        inputs.put("definitions of one term", "a\n" + repeat(": b\n"));
        inputs.put("colons", "a\n" + repeat(": "));
        inputs.put("lines that are nearly definitions", "a\n" + repeat(":b\n").repeat(20));
        inputs.put(
                "definitions, one deeper each line",
                lines(i -> "  ".repeat(i % 90) + (i == 0 ? "" : ": ") + "a", N / 10));
        inputs.put("definitions of links before a definition", repeat("[a]: b\n") + ": c\n");
        inputs.put("attributes", repeat("[a](b){.c} "));
        inputs.put("open attributes of links", repeat("[a](b){.c "));
        inputs.put("open values", repeat("`a`{b=\"") + repeat("`a`{b='"));
        inputs.put("long attributes", repeat("`a`{" + ".b ".repeat(50)));
        inputs.put("many attributes", "# a {" + repeat(".b ") + "}");
        inputs.put("open braces", "# a " + repeat("{") + "}");
        inputs.put("lines of attributes", "a\n" + repeat("{.b}\n"));
        inputs.put("attributes of lines", repeat("a\n{.b}\n"));
        inputs.put("attributes of a deep list", "- - - - - - - - a\n" + repeat("{.b}\n"));
        inputs.put("lines of attributes of nothing", repeat("{.b}\n").repeat(20));
        inputs.put("lines that are nearly attributes", repeat("{\n").repeat(20));
        inputs.put("ids", lines(i -> "# a {#b" + i + "}", N));
        inputs.put("quotation marks", repeat("\"a "));
        inputs.put("inner quotation marks", repeat("'a ") + repeat("b' "));
        inputs.put("apostrophes", repeat("a'"));
        inputs.put("dashes", repeat("-- "));
        inputs.put("hyphens in text", "a " + repeat("-"));
        inputs.put("ellipses", repeat("... ") + repeat("."));
        inputs.put("quoted addresses", repeat("\"http://a/b--c\" "));
        inputs.put("dollars", repeat("$"));
        inputs.put("open dollars", repeat("$a "));
        inputs.put("pairs of dollars", repeat("$$ "));
        inputs.put("open pairs of dollars", repeat("a$$$"));
        inputs.put("formulas", repeat("$a$ "));
        inputs.put("formulas that stand apart", repeat("$$\na\n$$\n"));
        inputs.put("lines of dollars in a paragraph", "a $$ b\n" + repeat("$$\n"));
        inputs.put("open formula", "$$\n" + repeat("a\n"));
        inputs.put("deep formula", "$" + repeat("{") + "$");
        inputs.put("tables", repeat("|a|b|\n|-|-|\n|c|d|\n\n"));
        inputs.put("wide table", "|" + repeat("a|") + "\n|" + repeat("-|") + "\n|" + repeat("b|"));
        inputs.put("short rows", "|" + "a|".repeat(1000) + "\n|" + "-|".repeat(1000) + "\n" + repeat("|b\n"));
        inputs.put("table rows", "|a|b|\n|-|-|\n" + repeat("|c|d|\n"));
        inputs.put("delimiter rows", repeat("|-|-|\n"));
        inputs.put("pipes", repeat("|") + "\n" + repeat("|") + "-");
        inputs.put("web addresses", repeat("www."));
        inputs.put("underscored addresses", repeat("_www."));
        inputs.put("schemes", repeat("http://"));
        inputs.put("addresses with parens", "http://a" + repeat("(") + repeat(")"));
        inputs.put("addresses with entities", "http://a" + repeat("&a;"));
        inputs.put("mail addresses", repeat("a.a.a@"));
        inputs.put("mail address", repeat("a") + "@" + repeat("a."));
        inputs.put("pointy brackets", repeat("<"));
        inputs.put("open tags", repeat("<a "));
        inputs.put("open attributes", repeat("<a b=\""));
        inputs.put("tag with attributes", "a <b" + repeat(" c=d") + ">");
        inputs.put("comment", "a <!--" + repeat(" a ") + "-->");
        inputs.put("open comments", "a " + repeat("<!--"));
        inputs.put("open instructions", "a " + repeat("<?"));
        inputs.put("open declarations", "a " + repeat("<!A "));
        inputs.put("open cdata", "a " + repeat("<![CDATA["));
        inputs.put("html block", "<div>\n" + repeat("<p a=b>\n"));
        inputs.put("html blocks", repeat("<div>\n\n"));
        inputs.put("html comments in a block", "<div>\n" + repeat("<!-- "));
        inputs.put("html quotes in a block", "<div>\n" + repeat("<a b='"));
        inputs.put("srcset", "<img srcset=\"" + repeat("a 1x,") + "\">");
        inputs.put("images of one candidate", repeat("<img srcset=\"a 1x\">").repeat(5));
        inputs.put("tags of two kinds", "x " + repeat("<a>") + repeat("</b>"));
        inputs.put("open elements", "x " + repeat("<b>"));
        inputs.put("open elements of different kinds", "x " + repeat("<i><b><u><a>"));
        inputs.put("elements around emphasis", repeat("<b>*a ") + repeat("</b>b* "));
        inputs.put("nested tables", "<table>\n" + repeat("<table><tr><td>"));
        inputs.put("text in tables", "<table>\n" + repeat("<tr>a"));
        inputs.put("elements that differ in attributes", "x " + lines(i -> "<b title=" + i + ">", N) + "<p>");
        inputs.put("formatting around blocks", repeat("<b>\n\na\n\n"));
        inputs.put("html in deep quotes", lines(i -> ">".repeat(i % 90) + " <b>a", N / 10));
        inputs.put("html in list items", repeat("- <b>a\n"));
        inputs.put("placeholders of parts", "a <b>" + repeat("&#xFDD0;0&#xFDD1;"));
        inputs.put("entities", repeat("&amp;"));
        inputs.put("open entities", repeat("&a"));
        inputs.put("backslashes", repeat("\\"));
        inputs.put("hard breaks", repeat("a  \n"));
        inputs.put("spaces", repeat(" ") + "a");
        inputs.put("spaces after text", "a" + repeat(" ") + "\nb");
        inputs.put("tabs", repeat("\t") + "a");
        inputs.put("paragraph of many lines", repeat("a\n"));
        inputs.put("indented lines in a paragraph", "a\n" + repeat(" a\n"));
        inputs.put("lines that may be blocks", repeat("-a\n"));
        inputs.put("underlines", repeat("a\n=\n"));
        inputs.put("number signs", repeat("#") + " a");
        inputs.put("headings", repeat("# a\n"));
        inputs.put("letters that grow in lower case", "# a" + repeat("\u0130").repeat(20));
        inputs.put(
                "names that grow in lower case", "<div>\n<a" + repeat("\u0130").repeat(20) + " b>");
        inputs.put("thematic break", repeat("- - "));
        inputs.put("nearly a thematic break", repeat("* ") + "a");
        inputs.put("fences", repeat("```\n"));
        inputs.put("open fence", repeat("`") + "\n" + repeat("a\n"));
        inputs.put("indented code", repeat("    a\n"));
        inputs.put("blank lines", repeat("\n"));
        inputs.put("null characters", repeat("\0"));
        inputs.put("carriage returns", repeat("\r"));
        return inputs.entrySet().stream().map(input -> Arguments.of(input.getKey(), input.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("inputs")
    @Timeout(value = 2, unit = TimeUnit.MINUTES)
    void ends(String name, String markdown) throws InterruptedException {
        ends(name, markdown, RawHtml.ALLOW);
        ends(name, markdown, RawHtml.SANITIZE);
    }

    private static void ends(String name, String markdown, RawHtml html) throws InterruptedException {
        AtomicReference<Object> outcome = new AtomicReference<>();
        Thread thread = new Thread(null, () -> outcome.set(render(markdown, html)), name, STACK);
        thread.setDaemon(true);
        thread.start();
        thread.join();

        assertThat(outcome.get())
                .asString()
                .matches("(?s)|content/writing/x.md: (error|warning): \\d+ more problems of this file .*|"
                        + "content/writing/x.md:\\d+:\\d+: (error: .* \\[(markdown-limit|formula)]|"
                        // where HTML is sanitised, an author's class is none of the theme's
                        + "warning: 'class' cannot be given .* \\[markdown-attribute]|"
                        + "warning: '.*' is a template tag, and stays text \\[template-leftover]).*");
    }

    /** The problems, or what was thrown. */
    private static Object render(String markdown, RawHtml html) {
        try {
            SiteConfig.Markdown all =
                    new SiteConfig.Markdown(html, LinkSchemes.DEFAULT, null, "fr", true, Words.of("fr"));
            return Rendering.of(markdown, all, LinkTargets.none()).problems();
        } catch (RuntimeException | StackOverflowError e) {
            return e;
        }
    }
}
