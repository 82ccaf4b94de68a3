package io.github.portfoliomaven.render.highlight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HighlighterTest {

    private final Highlighter highlighter = Highlighter.standard();

    @Test
    void marksTokensAndEscapes() {
        assertThat(html("java", "var a = b < 1 && \"&\";"))
                .isEqualTo("<span class=\"t\">var</span> a = b &lt; <span class=\"n\">1</span> &amp;&amp; "
                        + "<span class=\"s\">\"&amp;\"</span>;");
    }

    @Test
    void aTemplateMayStandInATemplate() {
        assertThat(html("js", """
                        const A = css`
                          ${p => p.v && css`
                            ${T} { color: "}"; }
                          `}
                        `;
                        const after = `${a["}"]}`; // it's
                        """)).isEqualTo("""
                        <span class="k">const</span> <span class="t">A</span> = css<span class="s">`
                          </span><span class="v">${p =&gt; p.v &amp;&amp; css`
                            ${T} { color: "}"; }
                          `}</span><span class="s">
                        `</span>;
                        <span class="k">const</span> after = <span class="s">`</span><span class="v">${a["}"]}</span>\
                        <span class="s">`</span>; <span class="c">// it's</span>
                        """);
        assertThat(html("js", "`${` // open\nvar b;")).endsWith("\nvar b;</span>");
    }

    /** A quote in a text of lines starts no text in quotes. */
    @Test
    void textsOfLinesEndWhereTheirNameStands() {
        assertThat(html("bash", "cat <<-EOF | sort\n\tdon't\nEOF\necho done # comment\n"))
                .contains("<span class=\"s\">\tdon't\nEOF</span>\n")
                .endsWith(" <span class=\"c\"># comment</span>\n");
        assertThat(html("bash", "# <<EOF\necho \"<<EOF\" <<<word # c\n")).endsWith("<span class=\"c\"># c</span>\n");
        assertThat(html("php", "echo <<<EOT\n it's\n EOT;\n$x = 1; // comment"))
                .contains("<span class=\"s\"> it's\n EOT</span>;\n<span class=\"v\">$x</span>")
                .endsWith("<span class=\"c\">// comment</span>");
        assertThat(html("perl", "print <<\"END\";\nit's\nEND\nmy $x = 1; # c"))
                .endsWith("<span class=\"c\"># c</span>");
        assertThat(html("dockerfile", "RUN <<EOF\necho it's\nEOF\nCOPY . .\n"))
                .contains("<span class=\"k\">COPY</span>");
        assertThat(html("bash", "cat <<EOF\nnever ends, isn't it"))
                .endsWith("<span class=\"s\">never ends, isn't it</span>");
    }

    @Test
    void joinsNeighboursOfOneKind() {
        assertThat(html("java", "public static final int x"))
                .isEqualTo("<span class=\"k\">public static final</span> <span class=\"t\">int</span> x");
    }

    @Test
    void closesSpansInEachLine() {
        assertThat(highlighter.highlightLines("java", "int a; /* one\n\n  two */ int b;\r\n"))
                .containsExactly(
                        "<span class=\"t\">int</span> a; <span class=\"c\">/* one</span>",
                        "",
                        "  <span class=\"c\">two */</span> <span class=\"t\">int</span> b;");
    }

    @Test
    void linesAreThoseOfTheCode() {
        assertThat(highlighter.highlightLines("text", "")).isEmpty();
        assertThat(highlighter.highlightLines("text", "\n")).containsExactly("");
        assertThat(highlighter.highlightLines("text", "a\n\n b")).containsExactly("a", "", " b");
    }

    @Test
    void unknownLanguageIsPlain() {
        assertThat(highlighter.knows("klingon")).isFalse();
        assertThat(html("klingon", "if (a < b) \"x\"")).isEqualTo("if (a &lt; b) \"x\"");
    }

    @ParameterizedTest
    @CsvSource({
        "sh,bash",
        "shell,bash",
        "zsh,bash",
        "javascript,js",
        "typescript,ts",
        "py,python",
        "rb,ruby",
        "yml,yaml",
        "golang,go",
        "c++,cpp",
        "cs,csharp",
        "c#,csharp",
        "docker,dockerfile",
        "gradle,groovy",
        "kts,kotlin",
        "tf,hcl",
        "patch,diff",
        "shell-session,console",
        "md,markdown",
        "objc,objectivec",
        "plaintext,text",
        "JSON5,json",
        "Java,java",
        "' SQL ',sql",
        "terraform,hcl",
        "rs,rust",
        "hs,haskell",
        "ps1,powershell",
        "mustache,handlebars",
        "jinja2,handlebars",
        "go-html-template,handlebars",
        "tree,text",
        "csv,text",
        "promql,text",
        "awk,text"
    })
    void otherNames(String name, String language) {
        assertThat(highlighter.knows(name)).isTrue();
        String code = Samples.code(language);
        assertThat(html(name, code)).isEqualTo(html(language, code));
    }

    @ParameterizedTest
    @CsvSource({
        "jvaa,java",
        "javscript,javascript",
        "pyhton,python",
        "typscript,typescript",
        "dokcerfile,dockerfile",
        "ymal,yaml",
        "Kotlni,kotlin",
        "bsh,bash",
        "grpahql,graphql"
    })
    void nearNames(String name, String meant) {
        assertThat(highlighter.near(name)).first().isEqualTo(meant);
        assertThat(highlighter.near(name)).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void farNames() {
        assertThat(highlighter.near("brainfuck")).isEmpty();
        assertThat(highlighter.near("x".repeat(50_000))).isEmpty();
    }

    @Test
    void kindsHaveClassesOfTheirOwn() {
        Set<String> classes = new HashSet<>();
        for (TokenKind kind : TokenKind.values()) {
            assertThat(kind.cssClass()).matches("[a-z]");
            assertThat(classes.add(kind.cssClass())).as(kind.name()).isTrue();
        }
    }

    @Test
    void wordsThatAreNames() {
        assertThat(html("ts", "{ type: 'a' }")).isEqualTo("{ type: <span class=\"s\">'a'</span> }");
        assertThat(html("java", "a.record.when")).isEqualTo("a.<span class=\"k\">record</span>.when");
        assertThat(html("kotlin", "x.value")).isEqualTo("x.value");
    }

    @Test
    void commandsAndComments() {
        assertThat(html("console", "$ exit 1\nexit 1"))
                .isEqualTo("<span class=\"p\">$</span> <span class=\"f\">exit</span> "
                        + "<span class=\"n\">1</span>\nexit 1");
        assertThat(html("console", "# exit")).isEqualTo("<span class=\"p\">#</span> <span class=\"f\">exit</span>");
        assertThat(html("console", "exit")).isEqualTo("<span class=\"f\">exit</span>");
    }

    @Test
    void scriptsAndStylesInHtml() {
        assertThat(html("html", "<style>@media (x) { a { b: 1px } }</style>"))
                .isEqualTo("&lt;<span class=\"g\">style</span>&gt;<span class=\"k\">@media</span> (x) { "
                        + "<span class=\"g\">a</span> { <span class=\"a\">b</span>: <span class=\"n\">1px</span> } }"
                        + "&lt;/<span class=\"g\">style</span>&gt;");
        assertThat(html("html", "<!-- <script>if</script> --><b>"))
                .isEqualTo("<span class=\"c\">&lt;!-- &lt;script&gt;if&lt;/script&gt; --&gt;</span>"
                        + "&lt;<span class=\"g\">b</span>&gt;");
    }

    @Test
    void phpWithoutItsTag() {
        assertThat(html("php", "return $a;")).isEqualTo("<span class=\"k\">return</span> <span class=\"v\">$a</span>;");
    }

    @Test
    void removedLineThatLooksLikeAHeader() {
        assertThat(html("diff", "--- a comment\n-x")).isEqualTo("<span class=\"d\">--- a comment\n-x</span>");
    }

    private String html(String language, String code) {
        StringBuilder out = new StringBuilder();
        highlighter.highlight(language, code, out);
        return out.toString();
    }
}
