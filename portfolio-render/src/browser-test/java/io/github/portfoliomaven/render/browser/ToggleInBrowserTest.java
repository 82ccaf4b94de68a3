package io.github.portfoliomaven.render.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The switch between light and dark of {@code theme: {toggle: true}}. */
class ToggleInBrowserTest {

    @RegisterExtension
    static final SiteInBrowser BROWSER = SiteInBrowser.of("""
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
    void theChoiceIsMadeByTheKeyboardAndRemembered() {
        Page page = BROWSER.open(new NewContextOptions().setColorScheme(ColorScheme.LIGHT), "/");
        Object light = page.evaluate(PAPER);
        Object lightColour = page.evaluate(THEME_COLOUR);
        assertThat(page.locator(".toggle").getAttribute("aria-pressed")).isEqualTo("false");

        page.locator(".toggle").focus();
        page.keyboard().press("Space");
        Object dark = page.evaluate(PAPER);
        assertThat(dark).isNotEqualTo(light);
        assertThat(page.evaluate(THEME_COLOUR)).isNotEqualTo(lightColour);
        assertThat(page.locator(".toggle").getAttribute("aria-pressed")).isEqualTo("true");

        page.navigate(BROWSER.url("/about/"));
        assertThat(page.evaluate(PAPER)).isEqualTo(dark);
        page.locator(".toggle").focus();
        page.keyboard().press("Enter");
        assertThat(page.evaluate(PAPER)).isEqualTo(light);
        assertThat(page.evaluate(THEME_COLOUR)).isEqualTo(lightColour);
    }
}
