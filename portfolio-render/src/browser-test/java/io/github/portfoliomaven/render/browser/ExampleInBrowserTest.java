package io.github.portfoliomaven.render.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.github.portfoliomaven.core.load.SiteDirectory;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The example's site as visitors meet it: a page of each kind, under {@code default-src 'self'}. */
class ExampleInBrowserTest {

    static final List<String> PAGES = List.of(
            "/",
            "/work/",
            "/work/ledger/",
            "/services/",
            "/services/architecture-review/",
            "/writing/",
            "/writing/multi-tenant-rbac/",
            "/tags/",
            "/tags/architecture/",
            "/about/",
            "/resume/",
            "/privacy/",
            "/search/",
            "/404.html");

    @RegisterExtension
    static final SiteInBrowser BROWSER = SiteInBrowser.of(
            () -> SiteDirectory.find(
                            Path.of("../examples/engineer-portfolio")
                                    .toAbsolutePath()
                                    .normalize(),
                            null)
                    .orElseThrow()
                    .tree(),
            Instant.parse("2026-03-01T00:00:00Z"));

    @ParameterizedTest
    @FieldSource("PAGES")
    void axeFindsNothingOnLightPages(String path) {
        axeFindsNothing(path, ColorScheme.LIGHT);
    }

    @ParameterizedTest
    @FieldSource("PAGES")
    void axeFindsNothingOnDarkPages(String path) {
        axeFindsNothing(path, ColorScheme.DARK);
    }

    private static void axeFindsNothing(String path, ColorScheme scheme) {
        Page page = BROWSER.open(new NewContextOptions().setColorScheme(scheme), path);
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .extracting(rule -> rule.getId() + ": " + rule.getNodes().get(0).getHtml())
                .isEmpty();
        page.context().close();
    }

    @ParameterizedTest
    @FieldSource("PAGES")
    void nothingIsWiderThanAPhone(String path) {
        for (int width : List.of(320, 360)) {
            Page page = BROWSER.open(new NewContextOptions().setViewportSize(width, 700), path);
            assertThat(page.evaluate("() => document.documentElement.scrollWidth"))
                    .as("width at " + width)
                    .isEqualTo(width);
            page.context().close();
        }
    }

    @ParameterizedTest
    @FieldSource("PAGES")
    void theTabKeyReachesEverythingInItsOrderAndShowsWhereItIs(String path) {
        Page page = BROWSER.open(new NewContextOptions(), path);
        int all = (int) page.evaluate("""
                () => {
                  const all = [...document.querySelectorAll('a[href], button, input, summary')]
                    .filter((element) => element.checkVisibility() && element.tabIndex >= 0
                      && (element.tagName === 'SUMMARY' || !element.closest('details:not([open])')));
                  all.forEach((element, i) => element.dataset.order = i);
                  return all.length;
                }""");
        assertThat(all).isGreaterThan(8);
        int expected = 0;
        for (int presses = 0; expected < all && presses < 2 * all; presses++) {
            page.keyboard().press("Tab");
            Object order = page.evaluate("() => document.activeElement.dataset.order ?? ''");
            if (order.equals("")) {
                // code and tables wider than their column scroll by the arrow keys
                assertThat(page.evaluate("() => document.activeElement.tagName"))
                        .isIn("PRE", "DIV");
            } else {
                assertThat(order).isEqualTo(Integer.toString(expected++));
            }
            assertThat(page.evaluate("() => getComputedStyle(document.activeElement).outlineStyle"))
                    .as("outline of " + page.evaluate("() => document.activeElement.outerHTML"))
                    .isNotEqualTo("none");
        }
        assertThat(expected).isEqualTo(all);
        page.context().close();
    }

    @Test
    void theSkipLinkComesFirstIsSeenAndMovesTheFocus() {
        Page page = BROWSER.open(new NewContextOptions(), "/writing/");
        assertThat(page.locator(".skip").boundingBox().y).isNegative();
        page.keyboard().press("Tab");
        page.waitForFunction("() => document.activeElement.getBoundingClientRect().top >= 0");
        assertThat(page.evaluate("() => document.activeElement.textContent")).isEqualTo("Skip to content");
        page.keyboard().press("Enter");
        assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("part:main");
        page.keyboard().press("Tab");
        assertThat(page.evaluate("() => document.activeElement.closest('main') !== null"))
                .isEqualTo(true);
        page.context().close();
    }

    @Test
    void theKeyboardAloneLeadsToAPost() {
        Page page = BROWSER.open(new NewContextOptions(), "/");
        follow(page, "Writing");
        assertThat(page.url()).isEqualTo(BROWSER.url("/writing/"));
        assertThat(page.locator("nav [aria-current=page]").textContent()).isEqualTo("Writing");
        follow(page, "Multi-tenant RBAC");
        assertThat(page.url()).isEqualTo(BROWSER.url("/writing/multi-tenant-rbac/"));
        page.context().close();
    }

    private static void follow(Page page, String label) {
        for (int presses = 0; presses < 60; presses++) {
            page.keyboard().press("Tab");
            String text = (String) page.evaluate("() => document.activeElement.textContent.trim()");
            if (text.startsWith(label)) {
                String from = page.url();
                page.keyboard().press("Enter");
                page.waitForURL(url -> !url.equals(from));
                return;
            }
        }
        throw new AssertionError("the Tab key never came to " + label);
    }

    @ParameterizedTest
    @FieldSource("PAGES")
    void everyPageServesWithoutJavaScript(String path) {
        Page page = BROWSER.open(new NewContextOptions().setJavaScriptEnabled(false), path);
        assertThat(page.locator("h1").isVisible()).isTrue();
        assertThat(page.locator("main").innerText()).hasSizeGreaterThan(100);
        page.locator("nav[aria-label=Main] a", new Page.LocatorOptions().setHasText("Work"))
                .click();
        assertThat(page.url()).isEqualTo(BROWSER.url("/work/"));
        page.context().close();
    }

    @Test
    void theResumePrintsOnTwoPagesWithEverySection() throws IOException {
        Page page = BROWSER.open(new NewContextOptions().setColorScheme(ColorScheme.DARK), "/resume/");
        List<String> headings = page.locator("main h1, main h2, main h3").allInnerTexts();
        assertThat(headings).contains("Experience", "Skills", "Education");
        for (String format : List.of("A4", "Letter")) {
            byte[] pdf = page.pdf(new Page.PdfOptions().setFormat(format));
            try (PDDocument document = Loader.loadPDF(pdf)) {
                assertThat(document.getNumberOfPages()).as(format).isBetween(1, 2);
                String text = oneLine(new PDFTextStripper().getText(document));
                assertThat(headings).allSatisfy(heading -> assertThat(text).containsIgnoringCase(oneLine(heading)));
                assertThat(text)
                        .contains("https://github.com/example")
                        .doesNotContain("Skip to content", "Discuss System", "as a PDF");
            }
        }
        page.context().close();
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
