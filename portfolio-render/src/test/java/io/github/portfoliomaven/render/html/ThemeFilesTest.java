package io.github.portfoliomaven.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.load.LoadOptions;
import io.github.portfoliomaven.core.load.SiteInAString;
import io.github.portfoliomaven.render.SiteBuild;
import io.github.portfoliomaven.render.SiteResult;
import io.github.portfoliomaven.render.TestConfig;
import io.github.portfoliomaven.render.output.RenderedSite;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** {@code theme.logo} and {@code theme.font}. */
class ThemeFilesTest {

    private static final String TABLES =
            "\0\1\0\0" + "\0\2" + "\0".repeat(6) + "%s" + "\0".repeat(12) + "glyf" + "\0".repeat(40);
    private static final String FONT = TABLES.formatted("head");
    private static final String VARIABLE = TABLES.formatted("fvar");

    private static final String SITE = """
            -- portfolio.yml --
            title: Ada
            url: https://ada.example/me/
            theme: {%s}
            -- assets/brand/logo.svg --
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 30"/>
            -- assets/note.txt --
            A note.
            -- content/index.md --
            # Hello
            """;

    @Test
    void aLogoStandsInPlaceOfTheName() {
        assertThat(page(site("logo: brand/logo.svg")))
                .containsPattern(
                        "<a class=\"brand\" href=\"/me/\"><img src=\"/me/assets/brand/logo\\.\\w{10}\\.svg\" alt=\"Ada\""
                                + " width=\"90\" height=\"30\"></a>");
        assertThat(page(site("search: true"))).contains("<a class=\"brand\" href=\"/me/\"><strong>Ada</strong></a>");
    }

    @Test
    void aFontIsLoadedFirstAndUsedForAllTextButCode() {
        SiteInAString site = site("font: fonts/own.ttf, look: ink")
                .with("assets/fonts/own.ttf", FONT)
                .with("assets/css/90-mine.css", ":root { --sans: Mine; }");
        assertThat(page(site))
                .containsPattern("<link rel=\"preload\" href=\"/me/assets/fonts/own\\.\\w{10}\\.ttf\" as=\"font\""
                        + " type=\"font/ttf\" crossorigin>\\s+<link rel=\"stylesheet\"");
        assertThat(styles(site))
                .containsPattern(
                        "@font-face\\{font-family:site;src:url\\(fonts/own\\.\\w{10}\\.ttf\\);font-display:swap}"
                                + ":root\\{--serif:site,\"Inter\",[^;]+;--sans:site,var\\(--serif\\)}")
                .containsSubsequence("--serif:\"Inter\"", "--serif:site", "--sans:Mine");
        assertThat(page(site("search: true"))).doesNotContain("preload");
    }

    @Test
    void aVariableFontHasAllWeights() {
        assertThat(styles(site("font: own.ttf").with("assets/own.ttf", VARIABLE)))
                .contains(";font-display:swap;font-weight:100 900}");
    }

    @Test
    void whatIsMissingIsAnError() {
        assertThat(problems(site("logo: brand/logo.sgv, font: fonts/own.woff2")))
                .isEqualTo("""
                src/site/portfolio.yml:3:15: error: there is no asset 'brand/logo.sgv' [unknown-asset]
                    theme: {logo: brand/logo.sgv, font: fonts/own.woff2}
                                  ^^^^^^^^^^^^^^
                    hint: did you mean 'brand/logo.svg'?
                src/site/portfolio.yml:3:37: error: there is no asset 'fonts/own.woff2' [unknown-asset]
                    theme: {logo: brand/logo.sgv, font: fonts/own.woff2}
                                                        ^^^^^^^^^^^^^^^
                    hint: put it in assets/fonts/own.woff2""");
    }

    @Test
    void whatIsOfAnotherKindIsAnError() {
        assertThat(problems(site("logo: note.txt, font: brand/logo.svg"))).isEqualTo("""
                src/site/portfolio.yml:3:15: error: 'note.txt' is not an image [bad-value]
                    theme: {logo: note.txt, font: brand/logo.svg}
                                  ^^^^^^^^
                    hint: use an .svg, .png, .jpg, .webp, .avif or .gif file
                src/site/portfolio.yml:3:31: error: 'brand/logo.svg' is not a font [bad-value]
                    theme: {logo: note.txt, font: brand/logo.svg}
                                                  ^^^^^^^^^^^^^^
                    hint: use a .woff2, .woff, .ttf or .otf file""");
        assertThat(problems(site("logo: cut.png").with("assets/cut.png", "no picture")))
                .startsWith("src/site/assets/cut.png: error: this image is broken: ");
    }

    private static SiteInAString site(String theme) {
        return SiteInAString.of(SITE.formatted(theme));
    }

    private static String problems(SiteInAString site) {
        return TestConfig.printed(build(site).diagnostics());
    }

    private static String page(SiteInAString site) {
        return text(site, "/");
    }

    private static String styles(SiteInAString site) {
        return text(site, "/assets/site.");
    }

    private static String text(SiteInAString site, String path) {
        SiteResult result = build(site);
        RenderedSite files = Objects.requireNonNull(result.files(), () -> TestConfig.printed(result.diagnostics()));
        return files.files().stream()
                .filter(file -> path.equals("/")
                        ? file.path().value().equals("/")
                        : file.path().value().startsWith(path))
                .map(file -> new String(file.bytes(), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
    }

    private static SiteResult build(SiteInAString site) {
        return SiteBuild.of(site.tree(), LoadOptions.at(SiteInAString.NOW)).render();
    }
}
