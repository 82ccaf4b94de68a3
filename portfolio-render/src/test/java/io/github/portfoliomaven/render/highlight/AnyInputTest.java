package io.github.portfoliomaven.render.highlight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the code is: nothing is lost, nothing is thrown, nothing hangs. */
class AnyInputTest {

    private static final int MANY = 20_000;

    static Stream<String> languages() {
        return Highlighter.standard().languages().stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void samples(String language) {
        String code = Samples.code(language);
        check(language, code);
        check(language, code.replace("\n", "\r\n"));
        check(language, code.replace('\n', '\r'));
        check(language, code.replace(' ', '\t'));
        check(language, code.replace('a', 'é').replace("o", "😀").replace('e', '\ud83d'));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void unfinished(String language) {
        String code = Samples.code(language);
        for (int end = 0; end <= code.length(); end++) {
            check(language, code.substring(0, end));
            check(language, code.substring(end));
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void foreign(String language) {
        languages().forEach(other -> check(language, Samples.code(other)));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void garbage(String language) {
        Random random = new Random(42);
        String alphabet =
                "\"\"''``\\\\//**{}()[]<>@#$%&=+-~!?:;,.|^_ \t\n\r\n\f\u0000aZ09eE\u00e9\ud83d\ude00\u2028\u0085";
        for (int i = 0; i < 200; i++) {
            check(
                    language,
                    random.ints(random.nextInt(200), 0, alphabet.length())
                            .mapToObj(at -> alphabet.substring(at, at + 1))
                            .collect(Collectors.joining()));
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void much(String language) {
        List<String> pieces = List.of(
                "(",
                "[",
                "{",
                "<",
                "\"",
                "'",
                "`",
                "/",
                "/*",
                "<!--",
                "${",
                "#{",
                "\\",
                "- ",
                "$ ",
                "<a",
                "=> <a b={",
                "a ",
                " ",
                "\n",
                "#[",
                "<style>",
                "<style>/*</style>",
                "/[",
                "<<A\n",
                "[x\n",
                "`x\n",
                "@a{",
                "a:",
                "\"\"\"",
                "r#\"",
                "&*");
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            for (String piece : pieces) {
                checkWhole(language, piece.repeat(piece.length() == 1 ? MANY : MANY / 10));
                checkWhole(language, (piece.repeat(99) + "\n").repeat(MANY / 1_000));
            }
        });
    }

    @Test
    void longLineStaysPlainAndTheNextDoesNot() {
        String line = "int ".repeat(RsyntaxLexer.MAX_LINE);
        assertThat(Highlighter.standard().highlightLines("java", line + "\nint"))
                .containsExactly(line, "<span class=\"t\">int</span>");
    }

    @Test
    void manyThreads() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<?>> done = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                languages()
                        .forEach(language -> done.add(threads.submit(() -> {
                            StringBuilder html = new StringBuilder();
                            Highlighter.standard().highlight(language, Samples.code(language), html);
                            assertThat(html).hasToString(Samples.html(language));
                        })));
            }
            for (Future<?> each : done) {
                each.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static void check(String language, String code) {
        checkWhole(language, code);
        List<String> lines = Highlighter.standard().highlightLines(language, code);
        String shown = Samples.shown(String.join("\n", lines));
        assertThat(shown).isEqualTo(code.lines().collect(Collectors.joining("\n")));
        lexesUnguarded(language, code);
    }

    private static void checkWhole(String language, String code) {
        StringBuilder html = new StringBuilder();
        Highlighter.standard().highlight(language, code, html);
        assertThat(Samples.shown(html.toString())).isEqualTo(code);
    }

    /** Our own lexers must not need the net that is under the borrowed ones. */
    private static void lexesUnguarded(String language, String code) {
        Lexer lexer = Languages.lexer(language);
        if (lexer != null && !(lexer instanceof RsyntaxLexer)) {
            lexer.lex(new Tokens(code));
        }
    }
}
