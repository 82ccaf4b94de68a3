package io.github.portfoliomaven.render.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.github.portfoliomaven.core.load.LoadOptions;
import io.github.portfoliomaven.core.load.SiteDirectory;
import io.github.portfoliomaven.render.SiteBuild;
import io.github.portfoliomaven.render.browser.Chromium;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The live preview as an author sees it, beside the editor. Run by {@code mvn verify -Pbrowser}. */
class PreviewInBrowserTest {

    private static final String POST = "content/writing/post-7.md";
    private static final int EDITS = 200;
    private static final int EARLY = 20;

    private final Semaphore built = new Semaphore(0);

    @TempDir
    Path temp;

    private static Chromium chromium;
    private static Browser browser;

    @BeforeAll
    static void startTheBrowser() {
        chromium = new Chromium();
        browser = chromium.browser();
    }

    @AfterAll
    static void endTheBrowser() {
        chromium.close();
    }

    private static Page open(String address) {
        Page page = browser.newPage();
        page.navigate(address);
        return page;
    }

    private void write(String name, String text) throws IOException {
        Path file = temp.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String config(String title) {
        return "title: " + title + "\nurl: https://ada.example/\nauthor: {name: Ada}\n";
    }

    private String post(int number, String text) {
        String words = "The queue hands work to whoever asks first, and each of them says when it is done. ".repeat(12);
        return "---\ntitle: Post %d\ndate: 20%02d-%02d-%02d\ntags: [java, queue]\n---\n%s\n\n"
                        .formatted(number, 10 + number % 15, number % 12 + 1, number % 28 + 1, text)
                + ("## Part\n\n" + words + "\n\n```java\nvar next = queue.take(); // waits\n```\n\n").repeat(6);
    }

    private void site(int posts) throws IOException {
        write("portfolio.yml", config("Ada"));
        write("data/facts.yml", "note: first\n");
        write("templates/partials/footer.mustache", footer("first"));
        for (int i = 0; i < posts; i++) {
            write("content/writing/post-" + i + ".md", post(i, "Text of " + i + "."));
        }
    }

    private static String footer(String text) {
        return "<footer><p>" + text + "</p><p>{{data.facts.note}}</p><p>{{site.title}}</p></footer>\n";
    }

    private Preview preview(Path site) throws IOException {
        LoadOptions options = LoadOptions.at(Instant.parse("2026-11-01T00:00:00Z"))
                .withDrafts(true)
                .withFuture(true);
        Preview preview =
                Preview.start(new SiteDirectory(site, "src/site"), tree -> SiteBuild.of(tree, options), null, 0);
        Thread thread = new Thread(() -> {
            try {
                preview.run(rebuild -> built.release());
            } catch (InterruptedException e) {
                // the end of the test
            }
        });
        thread.setDaemon(true);
        thread.start();
        return preview;
    }

    private static void waitFor(Page page, String text) {
        page.getByText(text, new Page.GetByTextOptions().setExact(true))
                .first()
                .waitFor(new Locator.WaitForOptions()
                        .setState(WaitForSelectorState.ATTACHED)
                        .setTimeout(60_000));
    }

    /** Another file for each edit, in turn: content, template, configuration, data. */
    private void edit(int number) throws IOException {
        String text = "edit-" + number;
        switch (number % 4) {
            case 0 -> write(POST, post(7, text));
            case 1 -> write("templates/partials/footer.mustache", footer(text));
            case 2 -> write("portfolio.yml", config(text));
            default -> write("data/facts.yml", "note: " + text + "\n");
        }
    }

    /**
     * The bytes that are in use when the build is done. The serial collector leaves garbage lying, up to a twentieth of
     * the room, and makes all clean once in four times.
     */
    private long heap() throws InterruptedException {
        assertThat(built.tryAcquire(1, TimeUnit.MINUTES)).isTrue();
        Runtime runtime = Runtime.getRuntime();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 4; i++) {
            System.gc();
            least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
        }
        return least;
    }

    /** With {@code -Dpreview.posts=1000} on a larger site, which takes minutes. */
    @Test
    void showsEachOfManyEdits() throws Exception {
        int posts = Integer.getInteger("preview.posts", 100);
        site(posts);
        try (Preview preview = preview(temp)) {
            Page page = open(preview.address() + "writing/post-7/");
            waitFor(page, "Text of 7.");
            List<Long> millis = new ArrayList<>();
            long early = 0;
            long late = 0;
            for (int i = 0; i < EDITS; i++) {
                built.drainPermits();
                long start = System.nanoTime();
                edit(i);
                waitFor(page, "edit-" + i);
                millis.add((System.nanoTime() - start) / 1_000_000);
                if (i + 1 == EARLY || i + 1 == EDITS) {
                    // the driver of the browser remembers a page's requests as long as the page
                    page.context().close();
                    early = i + 1 == EARLY ? heap() : early;
                    late = i + 1 == EDITS ? heap() : 0;
                    page = open(preview.address() + "writing/post-7/");
                }
            }
            Collections.sort(millis);
            System.out.printf(
                    Locale.ROOT,
                    "%d posts, %d edits, save to visible: median %d ms, 95 %% within %d ms, slowest %d ms;"
                            + " heap %.1f MB after %d edits, %.1f MB after all%n",
                    posts,
                    EDITS,
                    millis.get(EDITS / 2),
                    millis.get(EDITS * 95 / 100),
                    millis.get(EDITS - 1),
                    early / 1e6,
                    EARLY,
                    late / 1e6);
            assertThat(late).isLessThan(early * 12 / 10);
        }
    }

    @Test
    void keepsThePlaceOnThePage() throws Exception {
        site(10);
        try (Preview preview = preview(temp)) {
            Page page = open(preview.address() + "writing/post-7/");
            waitFor(page, "Text of 7.");
            page.evaluate("scrollTo({top: 700, behavior: 'instant'})");
            edit(4);
            waitFor(page, "edit-4");
            page.waitForFunction("Math.abs(scrollY - 700) < 2");
        }
    }

    @Test
    void laysProblemsOverThePageUntilTheyAreMended() throws Exception {
        site(10);
        try (Preview preview = preview(temp)) {
            Page page = open(preview.address() + "writing/post-7/");
            waitFor(page, "Text of 7.");
            Locator overlay = page.locator("portfolio-preview .overlay");
            write(POST, post(7, "To [nowhere](nowhere.md)."));
            overlay.waitFor();
            assertThat(overlay.locator("h2").innerText())
                    .isEqualTo("src/site/content/writing/post-7.md:6:14: error: "
                            + "there is no file 'nowhere.md' to link to [broken-link]");
            assertThat(overlay.locator("pre").innerText())
                    .startsWith("To [nowhere](nowhere.md).\n             ^^^^^^^^^^\nhint: ");
            // the page below is still the last good one
            assertThat(page.getByText("Text of 7.").count()).isPositive();
            write("portfolio.yml", "title: [\n");
            overlay.getByText("portfolio.yml:").first().waitFor();
            write("portfolio.yml", config("Ada"));
            write(POST, post(7, "Mended."));
            waitFor(page, "Mended.");
            assertThat(overlay.isVisible()).isFalse();
        }
    }

    @Test
    void showsTheFirstGoodSiteAfterProblemsFromTheStart() throws Exception {
        site(10);
        write("portfolio.yml", "titel: Ada\n");
        try (Preview preview = preview(temp)) {
            Page page = open(preview.address() + "writing/post-7/");
            page.locator("portfolio-preview .overlay")
                    .getByText("did you mean 'title'?")
                    .waitFor();
            write("portfolio.yml", config("Ada"));
            waitFor(page, "Text of 7.");
        }
    }

    @Test
    void marksDrafts() throws Exception {
        site(10);
        write("content/writing/idea.md", "---\ntitle: Idea\ndraft: true\n---\nText.\n");
        try (Preview preview = preview(temp)) {
            Page page = open(preview.address() + "writing/idea/");
            page.locator("portfolio-preview .mark").getByText("draft").waitFor();
            page.navigate(preview.address() + "writing/");
            page.locator("a [data-portfolio-mark=draft]").first().waitFor();
        }
    }
}
