package io.github.portfoliomaven.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class LowerCaseTest {

    @Test
    void isThatOfTheJdk() {
        String letters = "aA\u0130Iı\u0307ΣσςßẞÉ.\u00ad \uD801\uDC00ǅ";
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(8); j >= 0; j--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            assertThat(LowerCase.of(text.toString())).isEqualTo(text.toString().toLowerCase(Locale.ROOT));
        }
    }

    @Test
    @Timeout(value = 1, unit = TimeUnit.MINUTES)
    void takesNoMinutesForALetterThatBecomesTwo() {
        assertThat(LowerCase.of("\u0130".repeat(500_000))).hasSize(1_000_000);
    }
}
