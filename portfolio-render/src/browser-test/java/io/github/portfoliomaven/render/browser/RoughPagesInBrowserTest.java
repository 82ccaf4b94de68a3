package io.github.portfoliomaven.render.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Pages with what the example has not: long words, wide things, embeds, images everywhere, and parts that are empty. */
class RoughPagesInBrowserTest {

    private static final String BODY = """
            First ConcurrentModificationExceptionsInAbstractSingletonProxyFactoryBeans, then a paragraph with `code` in it.

            - a list with Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft

            > A quotation of `org.springframework.beans.factory.support.DefaultSingletonBeanRegistry`

            | Throughput | Latency | Allocation | Garbage | Threads | Errors |
            | --- | --- | --- | --- | --- | --- |
            | 1,000,000 per second | 99.99 milliseconds | 1,024 MiB | 16 GiB | 4,096 | 0 |

            > [!WARNING]
            > Mind the gap.[^1]

            <img src="/wide.svg" width="1200" height="400" alt="A wide line">

            <video src="/film.webm" width="1280" height="720" controls preload="none"></video>

            <iframe src="/demo.html" title="A demo" width="560" height="315"></iframe>

            <table><tr><th>Throughput</th><th>Latency</th><th>Allocation</th><th>Garbage</th><th>Threads</th><th>Errors</th></tr></table>

            ```java
            var veryLong = new AbstractSingletonProxyFactoryBean(concurrentModificationExceptions, latencies, allocations);
            ```

            [^1]: A note with https://example.test/a/very/long/address/that/nobody/can/break/into/pieces/at/all/anywhere
            """;

    private static final String SITE = """
            -- portfolio.yml --
            title: Rough
            url: https://rough.example/
            author: {name: Maximiliane Donaudampfschifffahrtskapitänswitwe, role: Softwareentwicklungsingenieurin}
            callToAction: {label: Talk, url: "mailto:a@rough.example"}
            -- content/index.md --
            ---
            title: Home
            ---
            BODY
            -- content/writing/exceptions.md --
            ---
            title: ConcurrentModificationExceptionsInAbstractSingletonProxyFactoryBeans
            date: 2026-01-02
            image: /wide.svg
            tags: [ConcurrentModificationExceptionsInAbstractSingletonProxyFactoryBeans]
            ---
            BODY
            -- content/work/_index.md --
            ---
            title: Work
            type: projects
            ---
            -- content/work/bare.md --
            ---
            title: A project without facts
            image: /wide.svg
            ---
            BODY
            -- content/photos/_index.md --
            ---
            title: Photos
            type: pages
            ---
            Nothing yet.
            -- content/services/_index.md --
            ---
            title: Services
            type: pages
            ---
            -- content/services/review.md --
            ---
            title: Review
            deliverables: [A report]
            ---
            BODY
            -- content/resume.md --
            ---
            title: Resume
            layout: resume
            ---
            -- data/resume.json --
            {"basics": {"name": "Maximiliane Donaudampfschifffahrtskapitänswitwe", "label": "Softwareentwicklungsingenieurin",
              "email": "maximiliane.donaudampfschifffahrtskapitaenswitwe@elektrizitaetenhauptbetriebswerk.example"},
             "work": [{"name": "Rechtsschutzversicherungsgesellschaften", "position": "Softwareentwicklungsingenieurin",
               "startDate": "2020", "highlights": ["Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz"]}],
             "skills": [{"name": "Geschwindigkeitsbeschränkungen", "keywords": ["Kraftfahrzeughaftpflichtversicherungen"]}]}
            -- static/demo.html --
            <!doctype html><html lang="en"><title>Demo</title><p>Demo.</p></html>
            -- static/wide.svg --
            <svg xmlns="http://www.w3.org/2000/svg" width="1200" height="400"><path stroke="#000" stroke-width="9" d="M0 0 1200 400"/></svg>
            -- static/film.webm --
            film
            """.replace("BODY\n", BODY);

    static final List<String> PAGES = List.of(
            "/",
            "/writing/",
            "/writing/exceptions/",
            "/work/",
            "/work/bare/",
            "/photos/",
            "/services/",
            "/services/review/",
            "/resume/",
            "/tags/");

    @RegisterExtension
    static final SiteInBrowser BROWSER = SiteInBrowser.of(SITE);

    @ParameterizedTest
    @FieldSource("PAGES")
    void nothingScrollsSideways(String path) {
        for (int width : List.of(320, 1280)) {
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
            Page page = BROWSER.open(new NewContextOptions().setColorScheme(scheme), path);
            assertThat(new AxeBuilder(page).analyze().getViolations())
                    .extracting(
                            rule -> rule.getId() + ": " + rule.getNodes().get(0).getHtml())
                    .as(scheme.name())
                    .isEmpty();
            page.context().close();
        }
    }

    @Test
    void aTextWithoutContentsBeginsUnderItsTitle() {
        Page page = BROWSER.open(new NewContextOptions().setViewportSize(1280, 700), "/writing/exceptions/");
        assertThat(page.locator(".prose").boundingBox().x)
                .isEqualTo(page.locator("h1").boundingBox().x);
        page.context().close();
    }

    @Test
    void anEmbedKeepsItsShapeOnAPhone() {
        Page page = BROWSER.open(new NewContextOptions().setViewportSize(360, 700), "/writing/exceptions/");
        var frame = page.locator("iframe").boundingBox();
        assertThat(frame.height / frame.width).isBetween(0.55, 0.57);
        page.context().close();
    }

    @Test
    void blackLinesAreSeenOnDarkPages() {
        Page page = BROWSER.open(new NewContextOptions().setColorScheme(ColorScheme.DARK), "/writing/exceptions/");
        for (String image : List.of(".prose img", ".cover")) {
            assertThat(page.locator(image).evaluate("image => getComputedStyle(image).backgroundColor"))
                    .isEqualTo("rgb(251, 250, 247)");
        }
        page.context().close();
    }

    @Test
    void cardsShowTheImages() {
        Page page = BROWSER.open(new NewContextOptions(), "/work/");
        assertThat(page.locator(".case img").getAttribute("src")).contains("wide");
        page.navigate(BROWSER.url("/writing/"));
        assertThat(page.locator(".entry img").getAttribute("src")).contains("wide");
        page.context().close();
    }

    @Test
    void whatIsEmptyHasNoFrame() {
        Page page = BROWSER.open(new NewContextOptions(), "/work/bare/");
        assertThat(page.locator(".brief-case").count()).isZero();
        page.navigate(BROWSER.url("/photos/"));
        assertThat(page.locator(".band").count()).isZero();
        page.navigate(BROWSER.url("/services/review/"));
        assertThat(page.locator(".brief-case").innerText()).contains("A report").doesNotContain("Duration");
        page.context().close();
    }

    @Test
    void buttonsAndDashesStayWhereColoursAreForced() {
        Page page = BROWSER.open(new NewContextOptions().setForcedColors(ForcedColors.ACTIVE), "/");
        assertThat(page.locator(".actions .button").evaluate("button => getComputedStyle(button).borderTopStyle"))
                .isEqualTo("solid");
        assertThat(page.locator(".hero .eyebrow").evaluate("""
                        line => getComputedStyle(line, '::before').borderTopColor === getComputedStyle(line).color""")).isEqualTo(true);
        page.context().close();
    }
}
