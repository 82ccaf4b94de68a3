package io.github.portfoliomaven.render.html;

import static io.github.portfoliomaven.render.TestConfig.printed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.Location;
import io.github.portfoliomaven.render.css.Rgb;
import io.github.portfoliomaven.render.css.RootProperties;
import java.util.List;
import org.junit.jupiter.api.Test;

class AccentTest {

    private static final RootProperties PROPERTIES = RootProperties.of("""
            :root { --paper: #fbfaf7; --raised: #f2f0ea }
            @media (prefers-color-scheme: dark) { :root { --paper: #151514; --raised: #1f1f1d } }
            """);

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void contrastIsThatOfWcag() {
        assertThat(Rgb.BLACK.contrast(Rgb.WHITE)).isEqualTo(21);
        assertThat(Rgb.WHITE.contrast(Rgb.WHITE)).isEqualTo(1);
        // The examples that are known from the tools that designers use.
        assertThat(colour("#777777").contrast(Rgb.WHITE)).isCloseTo(4.48, within(0.005));
        assertThat(colour("#767676").contrast(Rgb.WHITE)).isCloseTo(4.54, within(0.005));
        assertThat(colour("#0000ff").contrast(Rgb.WHITE)).isCloseTo(8.59, within(0.005));
    }

    @Test
    void readsBothFormsOfHexadecimalColours() {
        assertThat(Rgb.parse("#fA0")).contains(new Rgb(255, 170, 0));
        assertThat(Rgb.parse("#010203").map(Rgb::hex)).contains("#010203");
        for (String wrong : List.of("", "#", "#12", "#1234", "#12345", "#1234567", "red", "#ggg", "#-12", "123456")) {
            assertThat(Rgb.parse(wrong)).as(wrong).isEmpty();
        }
    }

    @Test
    void aReadableColourStaysAsItIs() {
        Accent accent = accent("#1c4f9c", PROPERTIES);
        assertThat(accent.light()).isEqualTo(colour("#1c4f9c"));
        assertThat(accent.dark()).isNotEqualTo(colour("#1c4f9c"));
    }

    @Test
    void anyColourBecomesReadableInBothSchemes() {
        for (int i = 0; i < 512; i++) {
            Rgb wanted = new Rgb((i >> 6) * 36, (i >> 3 & 7) * 36, (i & 7) * 36);
            Accent accent = accent(wanted.hex(), PROPERTIES);
            assertThat(Backgrounds.of(PROPERTIES, false).show(accent.light()))
                    .as(wanted.hex())
                    .isTrue();
            assertThat(Backgrounds.of(PROPERTIES, true).show(accent.dark()))
                    .as(wanted.hex())
                    .isTrue();
        }
        assertThat(printed(diagnostics)).isEmpty();
    }

    @Test
    void onPagesThatAreAlwaysDarkItIsLighter() {
        RootProperties dark = new RootProperties();
        dark.add(":root { --paper: #fff; --raised: #eee }");
        dark.add(":root { --paper: #111; --raised: #222 }");
        Accent accent = accent("#1c4f9c", dark);
        assertThat(accent.light().contrast(colour("#222222"))).isGreaterThanOrEqualTo(4.5);
        assertThat(accent.dark()).isEqualTo(accent.light());
        assertThat(printed(diagnostics)).isEmpty();
    }

    @Test
    void aStyleSheetThatSaysNothingHasTheBackgroundsOfBrowsers() {
        assertThat(Backgrounds.of(RootProperties.of(""), false).colours()).containsOnly(entry("--paper", Rgb.WHITE));
        assertThat(Backgrounds.of(RootProperties.of(""), true).colours())
                .containsOnly(entry("--paper", colour("#151515")));
    }

    @Test
    void warnsWhereNoShadeCanBeReadAndWhereNobodyCanTell() {
        accent(
                "#3355ff",
                RootProperties.of(":root{--paper:#fff;--raised:#333}@media (prefers-color-scheme:dark){:root{"
                        + "--raised:#333;--paper:color(display-p3 0 0 0)}}"));
        assertThat(printed(diagnostics)).isEqualTo("""
                src/site/portfolio.yml:3:9: warning: cannot tell how readable #3355ff is on 'color(display-p3 0 0 0)', the --paper of dark pages [contrast]
                    theme: {accent: x}
                            ^
                    hint: write --paper as #rrggbb, a name, rgb(), hsl(), oklch() or light-dark(), without transparency
                src/site/portfolio.yml:3:9: warning: no shade of #3355ff has a contrast of 4.5 to 1 with both --paper #ffffff and --raised #333333 of light pages [contrast]
                    theme: {accent: x}
                            ^
                    hint: make the two colours more alike, in assets/css""");
    }

    private Accent accent(String colour, RootProperties properties) {
        return Accent.of(
                colour(colour),
                properties,
                new Location("src/site/portfolio.yml", 3, 9, 1, "theme: {accent: x}"),
                diagnostics);
    }

    private static Rgb colour(String hex) {
        return Rgb.parse(hex).orElseThrow();
    }
}
