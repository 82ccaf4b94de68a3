package io.github.portfoliomaven.render.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import io.github.portfoliomaven.core.language.Words;
import io.github.portfoliomaven.core.load.LoadOptions;
import io.github.portfoliomaven.core.load.SiteInAString;
import io.github.portfoliomaven.render.LanguageSite;
import io.github.portfoliomaven.render.SiteBuild;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * A site of each language that comes with the generator, in both directions, after its scripts have run. Colours are
 * those of all languages, and other tests look at them in the dark.
 */
class EveryLanguageInBrowserTest {

    static final List<String> LANGUAGES = LanguageSite.LANGUAGES;

    private static final List<String> PAGES =
            List.of("/", "/writing/", "/writing/first/", "/work/search/", "/resume/", "/search/?q=a", "/404.html");

    private static final Set<String> FROM_RIGHT = Set.of("ar", "he", "fa");

    private static Chromium chromium;

    @BeforeAll
    static void start() {
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() {
        chromium.close();
    }

    private static StrictHost host(String tag) throws IOException {
        return StrictHost.of(
                Objects.requireNonNull(SiteBuild.of(LanguageSite.in(tag).tree(), LoadOptions.at(SiteInAString.NOW))
                        .render()
                        .files()));
    }

    /** As the author and the generator wrote it: style sheets may show it in capitals. */
    private static String visible(Page page) {
        return page.locator("body :not(script, pre, pre *)").evaluateAll("""
                elements => elements.flatMap(element => [...element.childNodes])
                    .filter(node => node.nodeType === Node.TEXT_NODE).map(node => node.data).join(' ')""").toString();
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void axeFindsNothing(String tag) throws IOException {
        try (StrictHost host = host(tag)) {
            Page page = chromium.open(new NewContextOptions());
            for (String path : PAGES) {
                page.navigate(host.url(path));
                assertThat(page.evaluate("() => getComputedStyle(document.body).direction"))
                        .isEqualTo(FROM_RIGHT.contains(tag) ? "rtl" : "ltr");
                assertThat(new AxeBuilder(page).analyze().getViolations())
                        .extracting(rule ->
                                rule.getId() + ": " + rule.getNodes().get(0).getHtml())
                        .as(path)
                        .isEmpty();
            }
            page.context().close();
        }
        assertThat(chromium.complaints()).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void nothingScrollsSideways(String tag) throws IOException {
        try (StrictHost host = host(tag)) {
            Page page = chromium.open(new NewContextOptions());
            for (String path : PAGES) {
                page.navigate(host.url(path));
                for (int width : List.of(320, 360, 768, 1280)) {
                    page.setViewportSize(width, 700);
                    assertThat(page.evaluate("() => document.documentElement.scrollWidth"))
                            .as(path + " at " + width)
                            .isEqualTo(width);
                }
            }
            page.context().close();
        }
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void scriptsSpeakTheLanguage(String tag) throws IOException {
        Words words = Words.of(tag);
        try (StrictHost host = host(tag)) {
            Page page = chromium.open(new NewContextOptions().setPermissions(List.of("clipboard-write")));
            page.navigate(host.url("/writing/first/"));
            assertThat(page.locator("header.top button").getAttribute("aria-label"))
                    .isEqualTo(words.text("darkColours"));
            page.locator(".copy").first().click();
            page.waitForFunction("text => document.querySelector('.copy').textContent === text", words.text("copied"));
            assertThat(LanguageSite.unknownWords(tag, visible(page))).isEmpty();
            // the marks are around whole words
            String title = page.locator(".neighbours a").first().locator("bdi").innerText();
            page.navigate(host.url("/search/?q=" + URLEncoder.encode(title, StandardCharsets.UTF_8)));
            page.waitForSelector(".search-results a");
            assertThat(page.locator(".search-results a").first().innerText()).isEqualTo(title);
            assertThat(page.locator(".search-status").innerText()).contains(title);
            assertThat(LanguageSite.unknownWords(tag, visible(page))).isEmpty();
            page.locator("#search").fill("qqqqqq");
            page.waitForFunction("() => document.querySelector('.search-results').hidden");
            assertThat(page.locator(".search-status").innerText())
                    .isEqualTo(words.text("searchNone", Map.of("query", "qqqqqq")));
            page.context().close();
        }
    }
}
