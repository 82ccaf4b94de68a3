package io.github.portfoliomaven.render.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.github.portfoliomaven.core.load.LoadOptions;
import io.github.portfoliomaven.core.load.SiteInAString;
import io.github.portfoliomaven.render.SiteBuild;
import io.github.portfoliomaven.render.SiteResult;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
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

    private static Chromium chromium;
    private static StrictHost host;

    @BeforeAll
    static void start() throws IOException {
        SiteResult rendered = SiteBuild.of(SiteInAString.of(SITE).tree(), LoadOptions.at(SiteInAString.NOW))
                .render();
        host = StrictHost.of(Objects.requireNonNull(rendered.files(), rendered.diagnostics()::toString));
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        host.close();
    }

    @AfterEach
    void nothingWentWrong() {
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void onAWideScreenTheTreeIsOpenAndAKeyboardWalksIt() {
        Page page =
                open(new NewContextOptions().setViewportSize(1280, 800).setJavaScriptEnabled(false), "/docs/1-start/");
        assertThat(page.isVisible(".tree a[href='/docs/guide/2-write/']")).isTrue();
        assertThat(page.isVisible(".tree > details > summary")).isFalse();
        page.locator(".tree [aria-current]").focus();
        page.keyboard().press("Tab"); // the folder
        page.keyboard().press("Enter");
        assertThat(page.isVisible(".tree a[href='/docs/guide/2-write/']")).isFalse();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.waitForURL(host.url("/docs/guide/2-write/"));
        page.locator("[rel=next]").press("Enter");
        page.waitForURL(host.url("/docs/guide/10-deploy/"));
        assertThat(page.locator(".tree [aria-current]").textContent()).isEqualTo("Deploy");
        page.context().close();
    }

    @Test
    void onAPhoneTheTreeUnfoldsAboveTheText() {
        Page page = open(
                new NewContextOptions()
                        .setViewportSize(360, 740)
                        .setHasTouch(true)
                        .setJavaScriptEnabled(false),
                "/docs/1-start/");
        assertThat(page.isVisible(".tree a[href='/docs/guide/10-deploy/']")).isFalse();
        assertThat(page.locator("h1").boundingBox().y).isLessThan(400);
        page.locator(".tree > details > summary").tap();
        page.locator(".tree a[href='/docs/guide/10-deploy/']").tap();
        page.waitForURL(host.url("/docs/guide/10-deploy/"));
        page.context().close();
    }

    @Test
    void searchLeadsToTheHeadingAndMarksTheWord() {
        Page page = open(new NewContextOptions(), "/search/?q=permalink");
        page.waitForSelector(".search-results a");
        assertThat(page.locator(".search-results a").allTextContents()).containsExactly("Start › Configure");
        assertThat(page.locator(".search-results mark").allTextContents()).containsExactly("permalink");
        assertThat(page.locator(".search-results .meta").textContent()).isEqualTo("Manual");
        page.locator(".search-results a").click();
        page.waitForURL(host.url("/docs/1-start/#configure"));
        page.context().close();
    }

    @ParameterizedTest
    @FieldSource("PAGES")
    void nothingScrollsSideways(String path) {
        for (int width : List.of(320, 960, 1280)) {
            Page page = open(new NewContextOptions().setViewportSize(width, 700), path);
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
                Page page = open(new NewContextOptions().setColorScheme(scheme).setViewportSize(width, 800), path);
                assertThat(new AxeBuilder(page).analyze().getViolations())
                        .extracting(rule ->
                                rule.getId() + ": " + rule.getNodes().get(0).getHtml())
                        .as(scheme + " at " + width)
                        .isEmpty();
                page.context().close();
            }
        }
    }

    private static Page open(NewContextOptions options, String path) {
        Page page = chromium.open(options);
        page.navigate(host.url(path));
        return page;
    }
}
