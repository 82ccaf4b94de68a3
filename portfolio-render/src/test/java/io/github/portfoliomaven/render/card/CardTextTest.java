package io.github.portfoliomaven.render.card;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardTextTest {

    private static final FontCoverage SERIF = CardFonts.standard().titles();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A cache is a promise             | A cache is a promise
            '  Two \t  words\n'              | Two words
            Shipping 🚀 on Fridays 👩‍💻!      | Shipping on Fridays !
            I ❤️ SQL                          | I SQL
            ✅                               | nothing
            日本語の題名                      | nothing
            Java と Kotlin                   | nothing
            שלום                             | nothing
            Cafe\u0301 – Ægir, Łódź, Điện    | Café – Ægir, Łódź, Điện
            Ελληνικά и русский               | Ελληνικά и русский
            a → b ⇒ c                        | a → b c
            C++ & <T> “quotes” … 100 %       | C++ & <T> “quotes” … 100 %
            """)
    void keepsWhatTheFontCanShow(String text, String shown) {
        assertThat(CardText.of(text, SERIF).orElse("nothing")).isEqualTo(shown);
    }
}
