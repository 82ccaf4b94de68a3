package io.github.portfoliomaven.render.card;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleLayoutTest {

    /** With a font whose letters are all half as wide as high. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            About                                                  ; 104: About
            A cache is a promise                                   ; 104: A cache is a promise
            Role-based access control patterns that age well       ; 84: Role-based access | control patterns | that age well
            Writing down what a distributed system promises to do  ; 84: Writing down what a | distributed system | promises to do
            日本語の長い題名は空白がなくても複数の行に分けられるべきだ            ; 104: 日本語の長い題名は空白がなくて | も複数の行に分けられるべきだ
            Donaudampfschifffahrtsgesellschaftskapitänsmütze       ; 46: Donaudampfschifffahrtsgesellschaftskapitänsmü | tze
            """)
    void breaksIntoLinesOfOneWidth(String title, String lines) {
        TitleLayout layout = TitleLayout.of(title, 1040, text -> text.length() / 2.0);
        assertThat(layout.size() + ": " + String.join(" | ", layout.lines())).isEqualTo(lines);
    }

    @ParameterizedTest
    @CsvSource({
        "org.springframework.beans.factory.support.DefaultSingletonBeanRegistry explained",
        "Why com.example.ConcurrentModificationExceptionTranslatorFactoryBean fails",
        "\u2003wide\u3000space\u2003and-a-word-that-is-far-too-long-to-stand-on-any-line-of-a-card ends"
    })
    void measuresNoEmptyText(String title) {
        TitleLayout layout = TitleLayout.of(title, 1040, text -> {
            assertThat(text).isNotEmpty();
            return text.length() / 2.0;
        });
        assertThat(String.join("", layout.lines()).replaceAll("\\p{Z}", "")).isEqualTo(title.replaceAll("\\p{Z}", ""));
    }

    @ParameterizedTest
    @CsvSource({"a b , 400", "word , 400", "x, 5000"})
    void cutsWhatNoCardCanHold(String word, int times) {
        TitleLayout layout = TitleLayout.of(word.repeat(times), 1040, text -> text.length() / 2.0);
        assertThat(layout.lines()).hasSize(6);
        assertThat(layout.lines().get(5)).endsWith("…");
        assertThat(layout.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(45));
    }
}
