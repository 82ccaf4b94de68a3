package io.github.portfoliomaven.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.portfoliomaven.core.load.LoadOptions;
import io.github.portfoliomaven.core.load.SourceTree;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.render.browser.Chromium;
import io.github.portfoliomaven.render.output.RenderedSite;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Search among 1,000 posts in a real Chromium, under a content security policy of {@code default-src 'self'} and with
 * gzip, as hosts serve it. Run by {@code mvn verify -Pbrowser}; {@code browser.executable} names the browser.
 */
class SearchInBrowserTest {

    private static final int POSTS = 1000;

    private static RenderedSite site;
    private static HttpServer server;
    private static Chromium chromium;
    private static Browser browser;

    /** What was asked for, with its size on the wire. */
    private static final Map<String, Integer> SENT = new ConcurrentHashMap<>();

    private Page page;

    @BeforeAll
    static void serveASite() throws IOException {
        site = Objects.requireNonNull(
                SiteBuild.of(SourceTree.ofTexts(posts(), "site"), LoadOptions.at(Instant.parse("2026-06-01T00:00:00Z")))
                        .render()
                        .files());
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", SearchInBrowserTest::answer);
        server.start();
        chromium = new Chromium();
        browser = chromium.browser();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        server.stop(0);
    }

    @BeforeEach
    void openAPage() {
        page = browser.newPage();
        page.onPageError(error -> {
            throw new AssertionError(error);
        });
        SENT.clear();
    }

    @Test
    void noByteOfItIsLoadedWhereNobodySearches() {
        for (String path : List.of("/", "/writing/", "/writing/post-7/", "/tags/")) {
            page.navigate(url(path));
            page.waitForLoadState();
        }

        assertThat(SENT.keySet()).noneMatch(path -> path.contains("search"));
    }

    @Test
    void theIndexComesWithTheFirstKeyAndIsSmall() {
        page.navigate(url("/search/"));
        page.waitForLoadState();
        assertThat(SENT).doesNotContainKey("/search/index.json");

        page.keyboard().press("/");
        page.keyboard().type("zebra");
        long start = System.nanoTime();
        page.waitForSelector(".search-results a");
        long first = (System.nanoTime() - start) / 1_000_000;

        int index = SENT.get("/search/index.json");
        int page1 = SENT.entrySet().stream()
                .filter(sent -> sent.getKey().startsWith("/assets/search/"))
                .mapToInt(Map.Entry::getValue)
                .sum();
        System.out.printf(
                "search: %d posts, index %d KiB, scripts and styles %d KiB on the wire, first result after %d ms%n",
                POSTS, index / 1024, page1 / 1024, first);
        assertThat(index).isLessThan(700 * 1024);
        assertThat(page1).isLessThan(12 * 1024);
        assertThat(first).isLessThan(10_000);
        assertThat(page.textContent(".search-status")).isEqualTo("One page has “zebra”.");
    }

    @Test
    void allOfItWorksByKeyboard() {
        page.navigate(url("/search/"));
        page.keyboard().press("/");
        page.keyboard().type("quokka");
        page.waitForSelector(".search-results li:nth-child(2)");
        assertThat(page.textContent(".search-status")).isEqualTo("2 pages have “quokka”.");

        page.keyboard().press("ArrowDown");
        assertThat(focused()).isEqualTo(href(0));
        page.keyboard().press("ArrowDown");
        assertThat(focused()).isEqualTo(href(1));
        page.keyboard().press("ArrowUp");
        page.keyboard().press("ArrowUp");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("search");

        page.keyboard().press("Escape");
        assertThat(page.inputValue("#search")).isEmpty();
        assertThat(page.isVisible(".search-browse")).isTrue();

        page.keyboard().type("qokka");
        page.waitForSelector(".search-results a");
        String first = href(0);
        page.keyboard().press("Enter");
        // browsers keep to themselves which word they scroll to
        page.waitForURL(address -> address.startsWith(url(first.replaceFirst("#.*", ""))));
        assertThat(first).contains(":~:text=quokka");
        page.goBack();
        page.waitForSelector(".search-results a");
        assertThat(page.inputValue("#search")).isEqualTo("qokka");
    }

    @Test
    void whoFindsNothingCanBrowse() {
        page.navigate(url("/search/"));
        page.keyboard().press("/");
        page.keyboard().type("xyzzyplugh");
        page.waitForFunction("() => document.querySelector('.search-status').textContent !== ''");

        assertThat(page.textContent(".search-status")).isEqualTo("No page has “xyzzyplugh”.");
        assertThat(page.isVisible(".search-browse a[href='/writing/']")).isTrue();
    }

    @Test
    void withoutScriptsItLeadsToTheListsAndTags() {
        Page plain = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))
                .newPage();
        plain.navigate(url("/search/"));

        assertThat(plain.isVisible("form.search")).isFalse();
        assertThat(plain.isVisible(".search-browse a[href='/writing/']")).isTrue();
        assertThat(plain.isVisible(".search-browse a[href='/tags/tag-3/']")).isTrue();
    }

    private Object focused() {
        return page.evaluate("document.activeElement.getAttribute('href')");
    }

    private String href(int result) {
        return page.locator(".search-results a").nth(result).getAttribute("href");
    }

    private static String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private static void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        var file = site.at(new SitePath(path));
        byte[] body = file.isPresent() ? gzip(file.get().bytes()) : new byte[0];
        if (file.isPresent()) {
            SENT.put(path, body.length);
        }
        exchange.getResponseHeaders().set("Content-Type", type(path));
        exchange.getResponseHeaders().set("Content-Encoding", "gzip");
        exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'self'");
        exchange.sendResponseHeaders(file.isPresent() ? 200 : 404, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static String type(String path) {
        return switch (path.substring(path.lastIndexOf('.') + 1)) {
            case "js" -> "text/javascript";
            case "css" -> "text/css";
            case "json" -> "application/json";
            case "svg" -> "image/svg+xml";
            case "png" -> "image/png";
            default -> "text/html";
        };
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    /** Posts of 1,000 words, which are as frequent as words are in natural language (Zipf's law). */
    private static Map<String, String> posts() {
        Random random = new Random(7);
        Map<String, String> files = new HashMap<>();
        files.put("portfolio.yml", "title: Sample\nurl: https://example.dev/\ntheme: {cards: false}\n");
        for (int i = 0; i < POSTS; i++) {
            StringBuilder text = new StringBuilder();
            for (int word = 0; word < 1000; word++) {
                text.append(word(random)).append(word % 90 == 89 ? ".\n\n" : " ");
            }
            String rare = i == 7 ? "Zebra " : i == 8 || i == 9 ? "Quokka " : "";
            files.put("content/writing/post-" + i + ".md", """
                    ---
                    title: %s%s %s %d
                    date: %s
                    tags: [tag %d]
                    ---
                    %s
                    """.formatted(
                            rare,
                            word(random),
                            word(random),
                            i,
                            LocalDate.of(2020, 1, 1).plusDays(i),
                            i % 40,
                            text));
        }
        return files;
    }

    private static String word(Random random) {
        // the inverse of the distribution function of 1/rank over 40,000 words
        int rank = (int) Math.pow(40_000, random.nextDouble());
        StringBuilder word = new StringBuilder();
        for (int rest = rank * 7919 + 13; rest > 0; rest /= 85) {
            word.append("bcdfglmnprstvkhjw".charAt(rest % 17)).append("aeiou".charAt(rest / 17 % 5));
        }
        return word.toString();
    }
}
