package io.github.portfoliomaven.render.code;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.SourceText;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands behind a fence, in the forms of many tools, and what it means. */
class FenceReaderTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "java                                                          | java",
                "                                                              |",
                "c++                                                           | c++",
                // Hugo
                "go {linenos=true hl_lines=[1,\"3-5\"]}                        | go numbers=1 mark=1 3 4 5",
                "go {linenos=table,hl_lines=[2,\"4-5\"],linenostart=199}       | go numbers=199 mark=2 4 5",
                "go {linenos=false, hl_lines=\"2-3 5\", style=monokai}         | go mark=2 3 5",
                "go{hl_lines=[2]}                                              | go mark=2",
                // Docusaurus, Gatsby, Astro's Expressive Code
                "jsx {1,4-6} title=\"src/App.js\" showLineNumbers              | jsx title=src/App.js numbers=1 mark=1 4 5 6",
                "jsx showLineNumbers=7 {2}                                     | jsx numbers=7 mark=2",
                "js{1,3-4}{numberLines: 5}                                     | js numbers=5 mark=1 3 4",
                "js {numberLines: true}                                        | js numbers=1",
                "js:title=src/x.js                                             | js title=src/x.js",
                "js title='a b' ins={2} del={3-4} {1} startLineNumber=5        | js title=a b numbers=5 mark=1 ins=2 del=3 4",
                "diff lang=\"js\"                                              | js diff",
                "diff-js                                                       | js diff",
                "js diff                                                       | js diff",
                "diff                                                          | diff",
                // VitePress
                "ts:line-numbers {1}                                           | ts numbers=1 mark=1",
                "ts:line-numbers=2 {1} [config.ts]                             | ts title=config.ts numbers=2 mark=1",
                "ts:no-line-numbers                                            | ts",
                // Zola
                "rust,linenos,linenostart=20,hl_lines=3-4 8-9,name=mod.rs      | rust title=mod.rs numbers=20 mark=3 4 8 9",
                // Material for MkDocs, Pandoc, rustdoc
                "py title=\"x.py\" linenums=\"3\" hl_lines=\"2 3\"             | py title=x.py numbers=3 mark=2 3",
                "{.haskell .numberLines startFrom=\"100\"}                     | haskell numbers=100",
                "rust,ignore                                                   | rust",
                // Hexo
                "yaml _config.yml                                              | yaml title=_config.yml",
                "js src/app.js {2}                                             | js title=src/app.js mark=2",
                "js title=x src/app.js                                         | js title=x",
                // what is ours
                "java focus={2-3}                                              | java focus=2 3",
                "java file=src/main/java/App.java region=parse                 | java file=src/main/java/App.java region=parse",
                "file=src/App.java                                             | file=src/App.java",
            })
    void forms(String info, String meaning) {
        Diagnostics diagnostics = new Diagnostics();
        assertThat(describe(read(info == null ? "" : info, diagnostics))).isEqualTo(meaning == null ? "" : meaning);
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void nothingBehindAFenceBreaksIt() {
        for (String info : new String[] {
            "{",
            "}",
            "java {1",
            "java {1-",
            "=",
            "==",
            "java =",
            "java \"",
            "java title=\"x",
            "java [",
            "java ]",
            "java {}",
            "java {{}}",
            "java {-}",
            "java {,}",
            ":",
            "java::",
            "java title=",
            "java title={",
            "{.}",
            "{#}",
            "java hl_lines=",
            "java 1,3",
            "java {0}",
            "java {5-3}",
            "java {99999999999}",
            "java start=x",
            "java {1,2-3-4}",
            "java {a=b=c}"
        }) {
            assertThat(read(info, new Diagnostics())).as(info).isNotNull();
        }
    }

    private static FenceOptions read(String info, Diagnostics diagnostics) {
        SourceText source = new SourceText("post.md", info);
        return FenceReader.read(new CodeBlock("", info, "", ElementAttributes.NONE, source, 0), diagnostics);
    }

    private static String describe(FenceOptions fence) {
        StringBuilder out = new StringBuilder(fence.language());
        add(out, "title", fence.title());
        add(out, "numbers", fence.firstNumber() == 0 ? null : fence.firstNumber());
        add(out, "mark", lines(fence.marked()));
        add(out, "ins", lines(fence.inserted()));
        add(out, "del", lines(fence.deleted()));
        add(out, "focus", lines(fence.focused()));
        out.append(fence.diff() ? " diff" : "");
        add(out, "file", fence.file() == null ? null : fence.file().value());
        add(out, "region", fence.region() == null ? null : fence.region().value());
        return out.toString().strip();
    }

    private static void add(StringBuilder out, String name, @org.jspecify.annotations.Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            out.append(' ').append(name).append('=').append(value);
        }
    }

    private static String lines(LineSet lines) {
        return IntStream.rangeClosed(1, lines.last())
                .filter(lines::has)
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(" "));
    }
}
