package io.github.portfoliomaven.render.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The tree of docs by mouse, by keyboard and on a phone, without scripts; and the search that finds its headings. */
class DocsInBrowserTest {

    private static final String SITE = """
            -- portfolio.yml --
            title: Tool
            url: https://tool.example/
            description: A tool.
            sections: {docs: {type: docs}}
            -- content/docs/index.md --
            # Manual

            Read on.
            -- content/docs/1-start.md --
            # Start

            ## Install

            Words.

            ## Configure

            The permalink of each page lasts.

            ## Run

            Words.
            -- content/docs/guide/2-write.md --
            # Write with AbstractSingletonProxyFactoryBeanConcurrentModificationExceptions

            Text.
            -- content/docs/guide/10-deploy.md --
            # Deploy

            Text.
            """;

    static final List<String> PAGES = List.of("/docs/", "/docs/1-start/", "/docs/guide/", "/docs/guide/2-write/");

    @RegisterExtension
    static final SiteInBrowser BROWSER = SiteInBrowser.of(SITE);

    @Test
    void onAWideScreenTheTreeIsOpenAndAKeyboardWalksIt() {
        Page page = BROWSER.open(
                new NewContextOptions().setViewportSize(1280, 800).setJavaScriptEnabled(false), "/docs/1-start/");
        assertThat(page.isVisible(".tree a[href='/docs/guide/2-write/']")).isTrue();
        assertThat(page.isVisible(".tree > details > summary")).isFalse();
        page.locator(".tree [aria-current]").focus();
        page.keyboard().press("Tab"); // the folder
        page.keyboard().press("Enter");
        assertThat(page.isVisible(".tree a[href='/docs/guide/2-write/']")).isFalse();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.waitForURL(BROWSER.url("/docs/guide/2-write/"));
        page.locator("[rel=next]").press("Enter");
        page.waitForURL(BROWSER.url("/docs/guide/10-deploy/"));
        assertThat(page.locator(".tree [aria-current]").textContent()).isEqualTo("Deploy");
        page.context().close();
    }

    @Test
    void onAPhoneTheTreeUnfoldsAboveTheText() {
        Page page = BROWSER.open(
                new NewContextOptions()
                        .setViewportSize(360, 740)
                        .setHasTouch(true)
                        .setJavaScriptEnabled(false),
                "/docs/1-start/");
        assertThat(page.isVisible(".tree a[href='/docs/guide/10-deploy/']")).isFalse();
        assertThat(page.locator("h1").boundingBox().y).isLessThan(400);
        page.locator(".tree > details > summary").tap();
        page.locator(".tree a[href='/docs/guide/10-deploy/']").tap();
        page.waitForURL(BROWSER.url("/docs/guide/10-deploy/"));
        page.context().close();
    }

    @Test
    void searchLeadsToTheHeadingAndMarksTheWord() {
        Page page = BROWSER.open(new NewContextOptions(), "/search/?q=permalink");
        page.waitForSelector(".search-results a");
        assertThat(page.locator(".search-results a").allTextContents()).containsExactly("Start › Configure");
        assertThat(page.locator(".search-results mark").allTextContents()).containsExactly("permalink");
        assertThat(page.locator(".search-results .meta").textContent()).isEqualTo("Manual");
        page.locator(".search-results a").click();
        page.waitForURL(url ->
                url.startsWith(BROWSER.url("/docs/1-start/#configure"))); // and the words, where they are highlighted
        page.context().close();
    }

    @ParameterizedTest
    @FieldSource("PAGES")
    void nothingScrollsSideways(String path) {
        for (int width : List.of(320, 960, 1280)) {
            Page page = BROWSER.open(new NewContextOptions().setViewportSize(width, 700), path);
            assertThat(page.evaluate("() => document.documentElement.scrollWidth"))
                    .as("width at " + width)
                    .isEqualTo(width);
            page.context().close();
        }
    }

    @ParameterizedTest
    @FieldSource("PAGES")
    void axeFindsNothing(String path) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (int width : List.of(360, 1280)) {
                Page page = BROWSER.open(
                        new NewContextOptions().setColorScheme(scheme).setViewportSize(width, 800), path);
                assertThat(new AxeBuilder(page).analyze().getViolations())
                        .extracting(rule ->
                                rule.getId() + ": " + rule.getNodes().get(0).getHtml())
                        .as(scheme + " at " + width)
                        .isEmpty();
                page.context().close();
            }
        }
    }
}
