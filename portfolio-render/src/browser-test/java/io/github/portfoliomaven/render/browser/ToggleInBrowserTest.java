package io.github.portfoliomaven.render.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.github.portfoliomaven.core.load.LoadOptions;
import io.github.portfoliomaven.core.load.SiteInAString;
import io.github.portfoliomaven.render.SiteBuild;
import io.github.portfoliomaven.render.SiteResult;
import java.io.IOException;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The switch between light and dark of {@code theme: {toggle: true}}. */
class ToggleInBrowserTest {

    private static final SiteInAString SITE = SiteInAString.of("""
            -- portfolio.yml --
            title: Sample Engineer
            url: https://example.dev/
            theme: {toggle: true, accent: "#1d5fd1"}
            -- content/about.md --
            # About

            Words.
            """);

    private static final String PAPER = "() => getComputedStyle(document.body).backgroundColor";
    private static final String THEME_COLOUR = """
            () => [...document.querySelectorAll('meta[name=theme-color]')]
                .filter((meta) => matchMedia(meta.media).matches).map((meta) => meta.content).join()""";

    @Test
    void theChoiceIsMadeByTheKeyboardAndRemembered() throws IOException {
        SiteResult site =
                SiteBuild.of(SITE.tree(), LoadOptions.at(SiteInAString.NOW)).render();
        try (StrictHost host = StrictHost.of(Objects.requireNonNull(site.files()));
                Chromium chromium = new Chromium()) {
            Page page = chromium.open(new NewContextOptions().setColorScheme(ColorScheme.LIGHT));
            page.navigate(host.url("/"));
            Object light = page.evaluate(PAPER);
            Object lightColour = page.evaluate(THEME_COLOUR);
            assertThat(page.locator(".toggle").getAttribute("aria-pressed")).isEqualTo("false");

            page.locator(".toggle").focus();
            page.keyboard().press("Space");
            Object dark = page.evaluate(PAPER);
            assertThat(dark).isNotEqualTo(light);
            assertThat(page.evaluate(THEME_COLOUR)).isNotEqualTo(lightColour);
            assertThat(page.locator(".toggle").getAttribute("aria-pressed")).isEqualTo("true");

            page.navigate(host.url("/about/"));
            assertThat(page.evaluate(PAPER)).isEqualTo(dark);
            page.locator(".toggle").focus();
            page.keyboard().press("Enter");
            assertThat(page.evaluate(PAPER)).isEqualTo(light);
            assertThat(page.evaluate(THEME_COLOUR)).isEqualTo(lightColour);
            assertThat(chromium.complaints()).isEmpty();
        }
    }
}
