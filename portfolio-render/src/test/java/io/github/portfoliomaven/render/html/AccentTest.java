package io.github.portfoliomaven.render.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.portfoliomaven.render.css.Rgb;
import java.util.List;
import org.junit.jupiter.api.Test;

class AccentTest {

    private static final Backgrounds BACKGROUNDS = new Backgrounds(
            List.of(new Rgb(0xfb, 0xfa, 0xf7), new Rgb(0xf2, 0xf0, 0xea)),
            List.of(new Rgb(0x15, 0x15, 0x14), new Rgb(0x1f, 0x1f, 0x1d)));

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
        Accent accent = Accent.of(colour("#1c4f9c"), BACKGROUNDS);
        assertThat(accent.light()).isEqualTo(colour("#1c4f9c"));
        assertThat(accent.dark()).isNotEqualTo(colour("#1c4f9c"));
    }

    @Test
    void anyColourBecomesReadableInBothSchemes() {
        for (int i = 0; i < 512; i++) {
            Rgb wanted = new Rgb((i >> 6) * 36, (i >> 3 & 7) * 36, (i & 7) * 36);
            Accent accent = Accent.of(wanted, BACKGROUNDS);
            BACKGROUNDS
                    .light()
                    .forEach(paper -> assertThat(accent.light().contrast(paper))
                            .as("%s on %s", wanted, paper)
                            .isGreaterThanOrEqualTo(4.5));
            BACKGROUNDS
                    .dark()
                    .forEach(paper -> assertThat(accent.dark().contrast(paper))
                            .as("%s on %s", wanted, paper)
                            .isGreaterThanOrEqualTo(4.5));
        }
    }

    @Test
    void backgroundsComeFromTheStyleSheet() {
        assertThat(Backgrounds.of("""
                        :root { --paper: /* warm */ #fbfaf7; --ink: #000; --raised: #eee }
                        @media (prefers-color-scheme: dark) { :root { --paper:#111;} }
                        p { content: "} --paper: #f00;" }
                        """))
                .isEqualTo(new Backgrounds(List.of(colour("#fbfaf7"), colour("#eee")), List.of(colour("#111"))));
        assertThat(Backgrounds.of("")).isEqualTo(new Backgrounds(List.of(Rgb.WHITE), List.of(colour("#151515"))));
    }

    private static Rgb colour(String hex) {
        return Rgb.parse(hex).orElseThrow();
    }
}
