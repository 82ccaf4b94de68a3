package io.github.portfoliomaven.render.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContrastTest {

    private static String css(String css) {
        return CheckRun.printed("-- assets/css/90-own.css --\n" + css)
                .replaceAll("(?m)^    .*\n?", "")
                .replaceAll(", in assets/site\\.[0-9a-f]+\\.css", "")
                .strip();
    }

    @Test
    void looksAtBothColourSchemes() {
        assertThat(css("""
                        @media (prefers-color-scheme: dark) {
                          :root { --muted: #555 }
                        }
                        """))
                .isEqualTo("src/site/assets/css/90-own.css:2:11: error: --muted #555555 on --raised #1f1f1d"
                        + " has a contrast of 2.2 to 1 in the dark colours [contrast]");
    }

    @Test
    void looksAtTheBackgroundOfTheSameRule() {
        assertThat(css("""
                        :root { --badge: #777; --badge-text: #ddd }
                        .badge { background: var(--badge); color: var(--badge-text) }
                        """)).isEqualTo("""
                        src/site/assets/css/90-own.css:1:24: error: --badge-text #dddddd on --badge #777777 has a contrast of 3.2 to 1 in the dark colours [contrast]
                        src/site/assets/css/90-own.css:1:24: error: --badge-text #dddddd on --badge #777777 has a contrast of 3.2 to 1 in the light colours [contrast]""");
    }

    @Test
    void leavesWhatIsNoTextAndPaperAlone() {
        assertThat(css("""
                        :root { --hairline: #ddd }
                        hr { border-color: var(--hairline) }
                        @media print { :root { --muted: #ddd } }
                        """)).isEmpty();
    }
}
