package io.github.portfoliomaven.core.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadgesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "![Build](https://ci.example/badge.svg)",
                "[![Build](https://ci.example/badge.svg?branch=main \"x\")](https://ci.example/)",
                "[![Build](https://github.com/o/r/workflows/CI/badge.svg)][ci]",
                "<img alt=\"x\" src=\"https://img.shields.io/x\" height=\"20\"/>",
                "<a href=\"https://x.example/\">\n  <img src='https://img.shields.io/x'>\n</a>",
                "[![A](https://a.example/badge)](https://a.example/)\n[![B](https://b.example/badge)](https://b.example/)"
            })
    void leaveNothingButSpace(String badge) {
        assertThat(Badges.without(badge + "\n")).hasSameSizeAs(badge + "\n").isBlank();
        assertThat(Badges.without("Text " + badge + " more."))
                .startsWith("Text ")
                .endsWith(" more.");
    }

    @Test
    void thatAreNamedElsewhereInTheTextGoToo() {
        String text =
                "[![Build][ci]][link] ![Chat][]\n\n[ci]: https://ci.example/badge.svg\n[chat]: https://img.shields.io/x\n";
        assertThat(Badges.without(text).lines().findFirst().orElseThrow()).isBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "![Screen](images/badge.png)",
                "![Screen](https://example.org/screen.png)",
                "[Badges](https://shields.io/)",
                "`![Build](https://ci.example/badge.svg)`",
                "```\n![Build](https://ci.example/badge.svg)\n```",
                "~~~~ md\n![Build](https://ci.example/badge.svg)\n```\n~~~~"
            })
    void areNoOtherImagesAndNoCode(String text) {
        assertThat(Badges.without(text)).isEqualTo(text);
    }

    @Test
    void takeNoLongTime() {
        for (String part :
                new String[] {"[![", "<a ", "![a](https://badge", "<img ", "[", "`", "```\n", "[a]: https://badge\n"}) {
            String text = part.repeat(5_000);
            assertThatCode(() ->
                            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Badges.without(text)))
                    .as(part)
                    .doesNotThrowAnyException();
        }
    }
}
