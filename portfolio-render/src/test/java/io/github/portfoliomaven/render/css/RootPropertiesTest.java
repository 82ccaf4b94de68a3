package io.github.portfoliomaven.render.css;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RootPropertiesTest {

    private static final String THEME = """
            :root { --paper: #fbfaf7; --ink: #111 }
            @media screen and (prefers-color-scheme: dark) { :root { --paper: #151514; --ink: #eee } }
            @media print { :root { --paper: #fff; --ink: #000 } }
            """;

    /** The values are those that Chromium paints. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "#fb8 | #ffbb88",
                "#fb8f | #ffbb88",
                "#FBFAF7 | #fbfaf7",
                "#fbfaf7ff | #fbfaf7",
                "white | #ffffff",
                "RebeccaPurple | #663399",
                "yellowgreen | #9acd32",
                "rgb(10 20 30) | #0a141e",
                "rgba(10, 20, 30, 1) | #0a141e",
                "rgb(10% 20% 30% / 100%) | #1a334d",
                "hsl(210 50% 40%) | #336699",
                "hsl(-150deg, 50%, 40%) | #336699",
                "oklch(0.97 0.01 90) | #f8f5ee",
                "oklch(60% 0.15 250) | #2784d5",
                "oklch(0.7 0.3 30) | #ff0000",
                "oklch(0.2 30% 0.5turn) | #002418",
                "oklab(0.5 0.1 -0.1) | #81459a",
                "light-dark(oklch(0.97 0.01 90), #000) | #f8f5ee",
                "var(--other, light-dark(rgb(1, 2, 3), #000)) | #010203",
                "#123456 !important | #123456",
            })
    void readsColoursAsBrowsersDo(String css, String hex) {
        assertThat(RootProperties.of(":root{--paper:" + css + "}")
                        .colour("--paper", false)
                        .map(Rgb::hex))
                .contains(hex);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "#12",
                "#fbfaf780",
                "rgb(1 2 3 / 50%)",
                "rgb(1 2)",
                "rgb(a b c)",
                "color(display-p3 1 1 1)",
                "color-mix(in srgb, red, blue)",
                "transparent",
                "reddish",
                "light-dark(#fff)",
                "var(--nothing)",
                "var(--paper)",
                "oklch(from red l c h)"
            })
    void anythingElseIsNoColour(String css) {
        assertThat(RootProperties.of(":root{--paper:" + css + "}").colour("--paper", false))
                .isEmpty();
    }

    @Test
    void theLastOfSeveralCounts() {
        assertValues("#222222", "#222222", ":root{--paper:#fff} html{--paper:#222}");
        assertValues("#ffffff", "#000000", ":root{--paper:light-dark(#fff,#000)}");
        assertValues(
                "#ffffff", "#333333", "@media (prefers-color-scheme:dark){:root{--paper:#333}}", ":root{--paper:#fff}");
        assertValues(
                "#ffffff", "#ffffff", "@media (prefers-color-scheme:dark){:root{--paper:#333}}:root{--paper:#fff}");
    }

    @Test
    void whatIsNotForTheRootOfScreensDoesNotCount() {
        assertValues("#fbfaf7", "#151514", THEME, ".box{--paper:#123}");
        assertValues("#fbfaf7", "#151514", THEME, "@media (min-width: 60rem){:root{--paper:#123}}");
        assertValues("#fbfaf7", "#151514", THEME, ":root[data-theme=x]{--paper:#123}");
    }

    @Test
    void aValueForAllPagesIsForLightOnesWhereAnEarlierSheetHasAnotherForDarkOnes() {
        RootProperties properties = assertValues("#ffffff", "#151514", THEME, ":root{--paper:#fff}");
        assertThat(properties.restored()).containsExactly(Map.entry("--paper", "#151514"));
        assertThat(assertValues(
                                "#ffffff",
                                "#000000",
                                THEME,
                                ":root{--paper:#fff}@media (prefers-color-scheme:dark){:root{--paper:#000}}")
                        .restored())
                .isEmpty();
        assertThat(assertValues("#eeeeee", "#111111", THEME, ":root{--paper:light-dark(#eee,#111)}")
                        .restored())
                .isEmpty();
        assertThat(assertValues("#eeeeee", "#151514", THEME, "@media (prefers-color-scheme:light){:root{--paper:#eee}}")
                        .restored())
                .isEmpty();
    }

    private static RootProperties assertValues(String light, String dark, String... sheets) {
        RootProperties properties = new RootProperties();
        for (String sheet : sheets) {
            properties.add(sheet);
        }
        assertThat(properties.colour("--paper", false).map(Rgb::hex)).contains(light);
        assertThat(properties.colour("--paper", true).map(Rgb::hex)).contains(dark);
        return properties;
    }

    @ParameterizedTest
    @ValueSource(strings = {"a{", "a{--x:b;", "a{--x:b}", "--x:b;", "a,", "a{b:c}{"})
    @Timeout(value = 1, unit = TimeUnit.MINUTES)
    void nestedRulesTakeNoMinutes(String piece) {
        String many = piece.repeat(200_000);
        RootProperties properties = RootProperties.of(":root{--a:#fff}" + many + "a{" + many + "}}");
        assertThat(properties.value("--a", false)).isEqualTo("#fff");
    }
}
