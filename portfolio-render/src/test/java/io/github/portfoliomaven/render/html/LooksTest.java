package io.github.portfoliomaven.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.load.LoadOptions;
import io.github.portfoliomaven.core.load.SiteInAString;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.render.SiteBuild;
import io.github.portfoliomaven.render.SiteResult;
import io.github.portfoliomaven.render.TestConfig;
import io.github.portfoliomaven.render.css.Rgb;
import io.github.portfoliomaven.render.css.RootProperties;
import io.github.portfoliomaven.render.output.RenderedSite;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The looks of the standard theme, and pages that are always light or dark. */
class LooksTest {

    private static final String SITE = """
            -- portfolio.yml --
            title: Ada
            url: https://ada.example/
            theme: {%s}
            -- content/index.md --
            # Hello

            Text with `code`.
            """;

    private static final List<String> TEXT =
            List.of("--ink", "--muted", "--accent", "--note", "--tip", "--important", "--warning", "--caution");

    private static final List<String> CODE = List.of(
            "--ink",
            "--code-keyword",
            "--code-string",
            "--code-number",
            "--code-comment",
            "--code-function",
            "--code-type",
            "--code-removed",
            "--code-inserted");

    @ParameterizedTest
    @ValueSource(strings = {"paper", "ink", "mono", "clay"})
    void allTextCanBeReadInBothSchemes(String look) {
        RootProperties colours = new RootProperties();
        colours.add(asset("code.css"));
        colours.add(asset("css/10-tokens.css"));
        if (!look.equals("paper")) {
            colours.add(asset("looks/" + look + ".css"));
        }
        for (boolean dark : List.of(false, true)) {
            assertReadable(colours, dark, TEXT, List.of("--paper", "--raised"));
            assertReadable(
                    colours, dark, CODE, List.of("--raised", "--paper", "--code-mark", "--code-ins", "--code-del"));
            assertReadable(colours, dark, List.of("--accent-contrast"), List.of("--accent"));
            assertReadable(colours, dark, List.of("--paper"), List.of("--ink"));
        }
    }

    private static void assertReadable(RootProperties colours, boolean dark, List<String> texts, List<String> behind) {
        for (String text : texts) {
            for (String paper : behind) {
                assertThat(colour(colours, text, dark).contrast(colour(colours, paper, dark)))
                        .as("%s on %s of %s pages", text, paper, dark ? "dark" : "light")
                        .isGreaterThanOrEqualTo(4.5);
            }
        }
    }

    private static Rgb colour(RootProperties colours, String name, boolean dark) {
        return colours.colour(name, dark).orElseThrow(() -> new AssertionError(name));
    }

    private static String asset(String name) {
        return ThemeText.read(Theme.standard().asset(name).orElseThrow(), ThemeText.STYLE_SHEET, new Diagnostics())
                .orElseThrow()
                .text();
    }

    @Test
    void aLookComesAfterTheTokensAndNotByItself() {
        RenderedSite site = render("look: clay");
        assertThat(styles(site)).contains("--paper:#fdf1ea", "--paper:#2a1611");
        assertThat(styles(site).indexOf("--paper:#fbfaf7"))
                .isLessThan(styles(site).indexOf("--paper:#fdf1ea"));
        assertThat(home(site)).contains("<meta name=\"theme-color\" content=\"#fdf1ea\"");
        assertThat(site.files()).noneMatch(file -> file.path().value().contains("looks"));
        assertThat(styles(render("look: paper"))).isEqualTo(styles(render("search: true")));
    }

    @Test
    void aSiteCanHaveALookOfItsOwn() {
        SiteInAString site = SiteInAString.of(SITE.formatted("look: mine"))
                .with("assets/looks/mine.css", ":root { --paper: #eef; }");
        assertThat(styles(render(site))).contains(":root{--paper:#eef;}");
    }

    @Test
    void anUnknownLookIsAnError() {
        assertThat(problems("look: inc")).isEqualTo("""
                src/site/portfolio.yml:3:15: error: there is no look 'inc' [unknown-asset]
                    theme: {look: inc}
                                  ^^^
                    hint: did you mean 'ink'?""");
        assertThat(problems("look: brutalist"))
                .contains("hint: write one of clay, ink, mono, paper, or add assets/looks/brutalist.css");
    }

    @Test
    void aSiteCanAlwaysBeDark() {
        RenderedSite site = render("scheme: dark, accent: \"#1c4f9c\"");
        assertThat(styles(site))
                .contains("color-scheme:dark;", "@media screen and (min-width:0){:root{--paper:#151514")
                .doesNotContain("prefers-color-scheme");
        assertThat(home(site))
                .contains("<meta name=\"color-scheme\" content=\"dark\">")
                .contains("content=\"#151514\" media=\"(prefers-color-scheme: light)\"");
    }

    @Test
    void aSiteCanAlwaysBeLight() {
        RenderedSite site = render("scheme: light");
        assertThat(styles(site)).contains("color-scheme:light;", "@media screen and (max-width:0)");
        assertThat(home(site)).contains("content=\"#fbfaf7\" media=\"(prefers-color-scheme: dark)\"");
    }

    private static String problems(String theme) {
        return TestConfig.printed(
                SiteBuild.of(SiteInAString.of(SITE.formatted(theme)).tree(), LoadOptions.at(SiteInAString.NOW))
                        .render()
                        .diagnostics());
    }

    private static RenderedSite render(String theme) {
        return render(SiteInAString.of(SITE.formatted(theme)));
    }

    private static RenderedSite render(SiteInAString site) {
        SiteResult result =
                SiteBuild.of(site.tree(), LoadOptions.at(SiteInAString.NOW)).render();
        return Objects.requireNonNull(result.files(), () -> TestConfig.printed(result.diagnostics()));
    }

    private static String home(RenderedSite site) {
        return new String(site.at(SitePath.ROOT).orElseThrow().bytes(), StandardCharsets.UTF_8);
    }

    private static String styles(RenderedSite site) {
        return site.files().stream()
                .filter(file -> file.path().value().startsWith("/assets/site."))
                .map(file -> new String(file.bytes(), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
    }
}
