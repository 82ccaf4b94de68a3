package io.github.portfoliomaven.render.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import io.github.portfoliomaven.core.load.SiteDirectory;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sites in {@code src/test/sites}, which have what the example has not: long words, wide things, embeds, images everywhere, and parts that are empty. */
class RoughPagesInBrowserTest {

    private static final List<String> STRESS_PAGES = List.of(
            "/",
            "/writing/",
            "/writing/page/3/",
            "/writing/archive/",
            "/writing/exceptions/",
            "/writing/part-3/",
            "/notes/",
            "/work/",
            "/work/bare/",
            "/work/full/",
            "/photos/",
            "/services/",
            "/services/review/",
            "/handbook/",
            "/handbook/a/b/c/",
            "/about/",
            "/resume/",
            "/releases/",
            "/search/",
            "/tags/",
            "/tags/concurrentmodificationexceptions/",
            "/404.html");

    @RegisterExtension
    static final SiteInBrowser BROWSER = site("stress");

    @RegisterExtension
    static final SiteInBrowser ONE_POST = site("one-post");

    private static SiteInBrowser site(String name) {
        return SiteInBrowser.of(
                () -> SiteDirectory.find(Path.of("src/test/sites", name).toAbsolutePath(), null)
                        .orElseThrow()
                        .tree(),
                Instant.parse("2026-11-01T00:00:00Z"));
    }

    /** A page of one of the sites. */
    record Opened(String name, SiteInBrowser site, String path) {

        Page page(NewContextOptions options) {
            return site.open(options, path);
        }

        @Override
        public String toString() {
            return name + path;
        }
    }

    static List<Opened> pages() {
        return Stream.concat(
                        STRESS_PAGES.stream().map(path -> new Opened("stress", BROWSER, path)),
                        Stream.of("/", "/writing/", "/writing/hello/", "/search/", "/404.html")
                                .map(path -> new Opened("one-post", ONE_POST, path)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingScrollsSideways(Opened opened) {
        Page page = opened.page(new NewContextOptions());
        // 640 is a window of 1280 at 200 per cent
        for (int width : List.of(320, 360, 640, 768, 1280)) {
            page.setViewportSize(width, 700);
            assertThat(width(page)).as("width at " + width).isEqualTo(width);
        }
        page.evaluate("() => document.documentElement.style.fontSize = '200%'");
        assertThat(width(page)).as("width with letters of twice the size").isEqualTo(1280);
        page.context().close();
    }

    private static Object width(Page page) {
        return page.evaluate("() => document.documentElement.scrollWidth");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingIsCutOffOnPaper(Opened opened) throws IOException {
        Page page = opened.page(new NewContextOptions().setViewportSize(700, 700));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(width(page)).isEqualTo(700);
        try (PDDocument document = Loader.loadPDF(page.pdf())) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s", "");
            assertThat(text).contains(page.locator("h1").first().innerText().replaceAll("\\s", ""));
            assertThat(document.getNumberOfPages()).isLessThan(12);
        }
        page.context().close();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void axeFindsNothing(Opened opened) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            assertThat(violations(opened, new NewContextOptions().setColorScheme(scheme)))
                    .as(scheme.name())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void axeFindsNothingWhereColoursAreForced(Opened opened) {
        // the rule for contrast computes with the colours that the browser does not use
        assertThat(violations(opened, new NewContextOptions().setForcedColors(ForcedColors.ACTIVE)))
                .allMatch(violation -> violation.startsWith("color-contrast:"));
    }

    private static List<String> violations(Opened opened, NewContextOptions options) {
        Page page = opened.page(options);
        List<String> found = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .map(rule ->
                                rule.getId() + ": " + rule.getNodes().get(0).getHtml())
                        .toList();
        page.context().close();
        return found;
    }

    @Test
    void aPictureIsNotTallerThanTheWindow() {
        Page page = BROWSER.open(new NewContextOptions().setViewportSize(1280, 700), "/writing/exceptions/");
        var image = page.locator(".prose img[src*=tall]");
        // its place is kept while it is not loaded, and it is not squeezed into it
        assertThat(image.boundingBox().width).isEqualTo(300);
        assertThat(image.boundingBox().height).isBetween(500.0, 700.0);
        assertThat(image.evaluate("image => getComputedStyle(image).objectFit")).isEqualTo("contain");
        page.navigate(BROWSER.url("/work/bare/"));
        assertThat(page.locator(".cover").boundingBox().height).isLessThanOrEqualTo(700);
        page.context().close();
    }

    @Test
    void aLongSeriesIsFolded() {
        Page page = BROWSER.open(new NewContextOptions().setViewportSize(360, 700), "/writing/part-3/");
        assertThat(page.locator(".series li").first().isVisible()).isFalse();
        page.locator(".series summary").click();
        assertThat(page.locator(".series li").count()).isEqualTo(12);
        assertThat(page.locator(".series li").first().isVisible()).isTrue();
        page.context().close();
    }

    @Test
    void theFirstPostIsInTheFirstScreenOfAPhone() {
        Page page = BROWSER.open(new NewContextOptions().setViewportSize(360, 800), "/writing/");
        assertThat(page.locator(".filter li").count()).isEqualTo(9);
        assertThat(page.locator(".entry").first().boundingBox().y).isLessThan(800);
        page.context().close();
    }

    @Test
    void codeInAnAlertStandsOutFromIt() {
        Page page = BROWSER.open(new NewContextOptions(), "/writing/exceptions/");
        String background = "element => getComputedStyle(element).backgroundColor";
        assertThat(page.locator(".alert pre").evaluate(background))
                .isNotEqualTo(page.locator(".alert").evaluate(background));
        page.context().close();
    }

    @Test
    void aTextWithoutContentsBeginsUnderItsTitle() {
        Page page = ONE_POST.open(new NewContextOptions().setViewportSize(1280, 700), "/writing/hello/");
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
        for (String image : List.of(".prose img[src*=holes]", ".cover")) {
            assertThat(page.locator(image).evaluate("image => getComputedStyle(image).backgroundColor"))
                    .isEqualTo("rgb(251, 250, 247)");
        }
        page.context().close();
    }

    @Test
    void cardsShowTheImages() {
        Page page = BROWSER.open(new NewContextOptions(), "/work/");
        assertThat(page.locator(".case img").getAttribute("src")).contains("tall");
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
