package io.github.portfoliomaven.render.serve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.diagnostic.DiagnosticPrinter;
import io.github.portfoliomaven.core.load.LoadOptions;
import io.github.portfoliomaven.core.load.SiteDirectory;
import io.github.portfoliomaven.render.SiteBuild;
import io.github.portfoliomaven.render.SiteResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class PreviewTest {

    private static final LoadOptions OPTIONS = LoadOptions.at(Instant.parse("2026-11-01T00:00:00Z"))
            .withDrafts(true)
            .withFuture(true);

    private final LinkedBlockingQueue<String> log = new LinkedBlockingQueue<>();

    @TempDir
    Path base;

    private Path site;

    private Preview preview;
    private Thread follower;
    private Wire wire;

    @BeforeEach
    void start() throws Exception {
        site = base.resolve("src/site");
        fill();
        SiteDirectory directory = new SiteDirectory(site, "src/site");
        preview = Preview.start(directory, tree -> SiteBuild.of(tree, OPTIONS), null, 0);
        wire = new Wire(preview.port());
        follower = new Thread(() -> {
            try {
                preview.run(rebuild -> log.add(line(rebuild)));
            } catch (InterruptedException e) {
                log.add("ended");
            }
        });
        follower.start();
        assertThat(next()).isEqualTo("[]: built");
    }

    @AfterEach
    void end() throws Exception {
        follower.interrupt();
        assertThat(next()).isEqualTo("ended");
        preview.close();
    }

    private void fill() throws IOException {
        write("portfolio.yml", "title: Ada\nurl: https://ada.example/\nauthor: {name: Ada}\n");
        write("content/writing/first.md", "---\ntitle: First\ndate: 2026-02-12\n---\nOne.\n");
        write("content/writing/second.md", "---\ntitle: Second\ndate: 2026-03-12\n---\nTwo.\n");
    }

    private void write(String name, String text) throws IOException {
        Path file = site.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String line(Preview.Rebuild rebuild) {
        SiteResult rendered = rebuild.rendered();
        if (rendered == null) {
            return rebuild.changed() + ": " + rebuild.failure();
        }
        List<String> problems =
                rendered.diagnostics().stream().map(DiagnosticPrinter::headline).toList();
        return rebuild.changed() + ": " + (problems.isEmpty() ? "built" : String.join("\n", problems));
    }

    private String next() throws InterruptedException {
        String line = log.poll(60, TimeUnit.SECONDS);
        return line == null ? "nothing" : line;
    }

    @Test
    void showsAChange() throws Exception {
        assertThat(wire.get("/writing/first/")).startsWith("200 OK\n").contains("<p>One.</p>");
        write("content/writing/first.md", "---\ntitle: First\ndate: 2026-02-12\n---\nChanged.\n");
        assertThat(next()).isEqualTo("[content/writing/first.md]: built");
        assertThat(wire.get("/writing/first/")).contains("<p>Changed.</p>");
        write("data/facts.yml", "a: 1\n");
        assertThat(next()).isEqualTo("[data/facts.yml]: built");
    }

    @Test
    void keepsTheLastGoodSiteWhileTheConfigurationIsBroken() throws Exception {
        write("portfolio.yml", "title: [\n");
        assertThat(next()).startsWith("[portfolio.yml]: src/site/portfolio.yml:");
        assertThat(wire.get("/writing/first/")).startsWith("200 OK\n").contains("<p>One.</p>");
        write("portfolio.yml", "title: Grace\nurl: https://ada.example/repo/\nauthor: {name: Grace}\n");
        assertThat(next()).isEqualTo("[portfolio.yml]: built");
        assertThat(wire.get("/repo/")).startsWith("200 OK\n").contains("Grace");
        assertThat(preview.address()).hasToString("http://localhost:" + preview.port() + "/repo/");
    }

    /** That a template includes itself shows only while a page is made of it: after the site is shown. */
    @Test
    void goesBackToTheLastGoodSiteWhenAPageCannotBeMade() throws Exception {
        write("templates/partials/footer.mustache", "<footer>{{>partials/again}}</footer>");
        write("templates/partials/again.mustache", "x {{>partials/again}}");
        String failed = next();
        while (!failed.contains("endlessly")) {
            failed = next();
        }
        assertThat(failed)
                .endsWith("src/site/templates/partials/again.mustache:1:1: error: "
                        + "'partials/again' includes itself endlessly [template]");
        assertThat(wire.get("/writing/first/")).startsWith("200 OK\n").contains("<p>One.</p>");
        try (ListeningPage page = new ListeningPage(preview.port())) {
            assertThat(page.state()).contains("\"failed\":true").contains("includes itself endlessly");
        }
    }

    @Test
    void survivesThatTheSiteGoesAndComesBack() throws Exception {
        try (Stream<Path> walk = Files.walk(site)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
        String gone = next();
        while (!gone.contains("config-missing")) {
            gone = next();
        }
        assertThat(wire.get("/writing/second/")).startsWith("200 OK\n").contains("<p>Two.</p>");
        fill();
        String back = next();
        while (!back.endsWith("built")) {
            back = next();
        }
        assertThat(wire.get("/writing/second/")).startsWith("200 OK\n");
    }

    @Test
    void followsTheFilesThatCodeBlocksShow() throws Exception {
        Path shown = base.resolve("src/Main.java");
        Files.writeString(shown, "class First {}\n");
        write("content/code.md", "# Code\n\n```java file=\"src/Main.java\"\n```\n");
        assertThat(next()).isEqualTo("[content/code.md]: built");
        assertThat(wire.get("/code/")).contains("First");
        Files.writeString(shown, "class Second {}\n");
        assertThat(next()).isEqualTo("[../Main.java]: built");
        assertThat(wire.get("/code/")).contains("Second");
        Files.delete(shown);
        assertThat(next()).startsWith("[../Main.java]: src/site/content/code.md:3:");
    }

    @Test
    void marksWhatThePublicWillNotSee() throws Exception {
        write("content/writing/idea.md", "---\ntitle: Idea\ndraft: true\n---\nText.\n");
        write("content/writing/later.md", "---\ntitle: Later\ndate: 2030-01-01\n---\nText.\n");
        while (!next().contains("later.md")) {
            // one file at a time, maybe
        }
        try (ListeningPage page = new ListeningPage(preview.port())) {
            assertThat(page.state())
                    .endsWith("\"marks\":{\"/writing/idea/\":\"draft\",\"/writing/later/\":\"future\"}}");
        }
    }
}
