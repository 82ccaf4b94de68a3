package io.github.portfoliomaven.core.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class DiagnosticPrinterTest {

    private static Diagnostic error(Location location, @Nullable String hint) {
        return new Diagnostic(Severity.ERROR, Code.DATE, location, "'yesterday' is not a date", hint);
    }

    @Test
    void aProblemIsALineAnExcerptACaretAndAHint() {
        SourceText source = new SourceText("src/site/content/writing/rbac.md", "---\ntitle: x\ndate: yesterday\n---\n");
        assertThat(DiagnosticPrinter.print(error(source.at(19, 9), "write it as 2026-02-12")))
                .isEqualTo("""
                        src/site/content/writing/rbac.md:3:7: error: 'yesterday' is not a date [date]
                            date: yesterday
                                  ^^^^^^^^^
                            hint: write it as 2026-02-12""");
    }

    @Test
    void aWholeFileHasNoExcerpt() {
        Diagnostic diagnostic = new Diagnostic(
                Severity.WARNING,
                Code.MISSING_URL,
                Location.ofFile("portfolio.yml"),
                "the site has no url",
                "write it");
        assertThat(DiagnosticPrinter.print(diagnostic))
                .isEqualTo("portfolio.yml: warning: the site has no url [missing-url]\n    hint: write it");
    }

    @Test
    void whatIsInNoFileHasNoPlace() {
        Diagnostic diagnostic = new Diagnostic(Severity.ERROR, Code.BAD_VALUE, null, "'x' is no address", null);
        assertThat(DiagnosticPrinter.print(diagnostic)).isEqualTo("error: 'x' is no address [bad-value]");
    }

    @Test
    void tabsBeforeThePlaceStayTabsSoThatTheCaretStandsUnderIt() {
        SourceText source = new SourceText("a.md", "\tdate:\tx");
        assertThat(DiagnosticPrinter.print(error(source.at(7, 1), null)))
                .isEqualTo("a.md:1:8: error: 'yesterday' is not a date [date]\n    \tdate:\tx\n    \t     \t^");
    }

    @Test
    void controlCharactersDoNotReachTheTerminal() {
        SourceText source = new SourceText("a.md", "x: \u001b[31m");
        assertThat(DiagnosticPrinter.print(error(source.at(3, 1), null)))
                .contains("    x: \uFFFD[31m\n       ^")
                .doesNotContain("\u001b");
    }

    @Test
    void aLongLineIsCutAroundThePlace() {
        SourceText source = new SourceText("a.md", "a".repeat(300) + "X" + "b".repeat(300));
        String printed = DiagnosticPrinter.print(error(source.at(300, 1), null));
        List<String> lines = printed.lines().toList();
        assertThat(lines.get(1)).startsWith("    …aaa").endsWith("bbb…").hasSize(4 + 122);
        assertThat(lines.get(2).indexOf('^')).isEqualTo(lines.get(1).indexOf('X'));
    }

    @Test
    void aLongLineOfEmojiIsCutBetweenThem() {
        SourceText source = new SourceText("a.md", "😀".repeat(300) + "X" + "😀".repeat(300));
        List<String> lines =
                DiagnosticPrinter.print(error(source.at(600, 1), null)).lines().toList();
        assertThat(lines.get(1)).isEqualTo("    …" + "😀".repeat(60) + "X" + "😀".repeat(59) + "…");
        assertThat(lines.get(2)).isEqualTo("    " + " ".repeat(61) + "^");
        assertThat(DiagnosticPrinter.print(error(source.at(0, 2), null)).lines().toList())
                .endsWith("    " + "😀".repeat(120) + "…", "    ^");
        assertThat(DiagnosticPrinter.print(error(source.at(1199, 2), null))
                        .lines()
                        .toList())
                .endsWith("    …" + "😀".repeat(120), "    " + " ".repeat(120) + "^");
    }

    /** One line of a megabyte may have a hundred thousand mistakes. */
    @Test
    @Timeout(60)
    void ofAFileWithThousandsOfProblemsTheFirstAreShown() {
        Diagnostics diagnostics = new Diagnostics();
        SourceText source = new SourceText("a.md", "x ".repeat(500_000));
        for (int i = 0; i < 400_000; i++) {
            diagnostics.warning(Code.UNKNOWN_KEY, source.at(2 * i, 1), "'x' " + i, null);
        }
        diagnostics.error(Code.DATE, source.at(0, 1), "last", null);
        diagnostics.error(Code.DATE, Location.ofFile("b.md"), "another file", null);

        List<String> printed =
                diagnostics.sorted().stream().map(DiagnosticPrinter::print).toList();
        assertThat(printed).hasSize(1002);
        assertThat(printed.get(0)).isEqualTo("""
                a.md: error: 399001 more problems of this file are not shown [unknown-key]
                    hint: correct those that are shown first""");
        assertThat(printed.get(1000)).startsWith("a.md:1:1999: warning: 'x' 999 [unknown-key]\n    …x x");
        assertThat(printed.get(1001)).isEqualTo("b.md: error: another file [date]");
        assertThat(diagnostics.count()).isEqualTo(400_002);
        assertThat(diagnostics.hasErrors()).isTrue();
    }

    @Test
    void aPlaceAfterTheEndOfTheLineHasACaret() {
        SourceText source = new SourceText("a.md", "abc");
        assertThat(DiagnosticPrinter.print(error(source.at(3, 5), null))).endsWith("    abc\n       ^");
    }

    @Test
    void theSummaryCounts() {
        Diagnostic first = error(Location.ofFile("a.md"), null);
        Diagnostic second = error(Location.ofFile("b.md"), null);
        Diagnostic warning =
                new Diagnostic(Severity.WARNING, Code.MISSING_URL, Location.ofFile("b.md"), "no url", null);
        Diagnostic nowhere = new Diagnostic(Severity.ERROR, Code.BAD_VALUE, null, "x", null);
        assertThat(DiagnosticPrinter.summary(List.of(first, second, warning)))
                .isEqualTo("2 errors, 1 warning in 2 files");
        assertThat(DiagnosticPrinter.summary(List.of(first))).isEqualTo("1 error in 1 file");
        assertThat(DiagnosticPrinter.summary(List.of(warning))).isEqualTo("1 warning in 1 file");
        assertThat(DiagnosticPrinter.summary(List.of(nowhere))).isEqualTo("1 error");
    }

    @Test
    void problemsComeSortedAndOnce() {
        Diagnostics diagnostics = new Diagnostics();
        SourceText source = new SourceText("b.md", "x\ny");
        diagnostics.warning(Code.UNKNOWN_KEY, source.at(2, 1), "second line", null);
        diagnostics.error(Code.DATE, source.at(0, 1), "first line", null);
        diagnostics.error(Code.DATE, source.at(0, 1), "first line", null);
        diagnostics.error(Code.PATH, Location.ofFile("a.md"), "other file", null);
        assertThat(diagnostics.sorted())
                .extracting(Diagnostic::message)
                .containsExactly("other file", "first line", "second line");
        assertThat(diagnostics.hasErrors()).isTrue();
    }
}
