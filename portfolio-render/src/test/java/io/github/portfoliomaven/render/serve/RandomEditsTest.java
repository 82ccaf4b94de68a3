package io.github.portfoliomaven.render.serve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.Rounds;
import io.github.portfoliomaven.core.load.LoadOptions;
import io.github.portfoliomaven.core.load.SiteDirectory;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.render.SiteBuild;
import io.github.portfoliomaven.render.output.RenderedFile;
import io.github.portfoliomaven.render.output.RenderedSite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The preview follows whatever is done to the sources, and ends with the bytes of a build that never saw any of it. */
@Tag("rounds")
@Timeout(1800)
@DisabledOnOs(OS.WINDOWS)
class RandomEditsTest {

    private static final int EDITS = Rounds.of(40);

    private static final LoadOptions OPTIONS = LoadOptions.at(Instant.parse("2026-11-01T00:00:00Z"));

    private static final String CONFIG = "title: Ada\nurl: https://ada.example/\nauthor: {name: Ada}\n";

    private final Random random = new Random(20261101);
    private final LinkedBlockingQueue<Preview.Rebuild> rebuilds = new LinkedBlockingQueue<>();

    @TempDir
    Path base;

    private Path site;

    @Test
    void endWithTheBytesOfACleanBuild() throws Exception {
        site = base.resolve("src/site");
        SiteDirectory directory = new SiteDirectory(site, "src/site");
        write("portfolio.yml", CONFIG);
        write("content/index.md", "# Home\n");
        try (Preview preview = Preview.start(directory, tree -> SiteBuild.of(tree, OPTIONS), null, 0)) {
            Thread follower = new Thread(() -> {
                try {
                    preview.run(rebuilds::add);
                } catch (InterruptedException e) {
                    return;
                }
            });
            follower.start();
            for (int i = 0; i < EDITS; i++) {
                edit(i);
                Thread.sleep(random.nextInt(60));
            }
            mend();
            RenderedSite last = lastRebuild();
            RenderedSite clean = Objects.requireNonNull(
                    SiteBuild.of(directory.tree(), OPTIONS).render().files());
            assertThat(texts(last)).isEqualTo(texts(clean));
            assertThat(follower.isAlive()).isTrue();
            follower.interrupt();
            follower.join();
        }
    }

    private RenderedSite lastRebuild() throws InterruptedException {
        while (true) {
            Preview.Rebuild rebuild =
                    Objects.requireNonNull(rebuilds.poll(60, TimeUnit.SECONDS), "no build at the end");
            if (rebuild.failure() != null) {
                assertThat(rebuild.failure()).isInstanceOf(java.io.UncheckedIOException.class);
            }
            RenderedSite files =
                    rebuild.rendered() == null ? null : rebuild.rendered().files();
            if (files != null && files.at(new SitePath("/end.txt")).isPresent()) {
                return files;
            }
        }
    }

    private static Map<String, String> texts(RenderedSite site) {
        Map<String, String> texts = new TreeMap<>();
        for (RenderedFile file : site.files()) {
            texts.put(file.path().value(), new String(file.bytes(), StandardCharsets.ISO_8859_1));
        }
        return texts;
    }

    /** Leaves a site without errors, whatever is in it. */
    private void mend() throws Exception {
        for (String folder : new String[] {"templates", "data"}) {
            delete(site.resolve(folder));
        }
        delete(site.resolve("portfolio.yml"));
        write("portfolio.yml", CONFIG);
        try (Stream<Path> walk = Files.walk(site)) {
            for (Path path : walk.filter(p -> Files.exists(p) && !Files.isDirectory(p) && !Files.isRegularFile(p))
                    .toList()) {
                delete(path);
            }
        }
        delete(site.resolve("static/end.txt"));
        if (Files.exists(site.resolve("static")) && !Files.isDirectory(site.resolve("static"))) {
            delete(site.resolve("static"));
        }
        write("static/end.txt", "end");
    }

    private void edit(int number) throws Exception {
        String section = "content/" + (random.nextBoolean() ? "writing" : "notes");
        String post = section + "/p" + random.nextInt(6) + ".md";
        try {
            switch (random.nextInt(12)) {
                case 0, 1, 2, 3 ->
                    write(post, "---\ntitle: P" + number + "\ndate: 2026-02-12\n---\nText " + number + ".\n");
                case 4 -> delete(site.resolve(post));
                case 5 -> delete(site.resolve(section));
                case 6 -> Files.move(site.resolve("content/writing"), site.resolve("content/moved" + number));
                case 7 -> {
                    delete(site.resolve(section));
                    write(section, "a file now " + number);
                }
                case 8 -> {
                    delete(site.resolve("portfolio.yml"));
                    write("portfolio.yml", random.nextBoolean() ? "title: [\n" : CONFIG);
                }
                case 9 -> {
                    delete(site.resolve(post));
                    new ProcessBuilder("mkfifo", site.resolve(post).toString())
                            .start()
                            .waitFor();
                }
                case 10 ->
                    write("templates/partials/footer.mustache", random.nextBoolean() ? "{{#open}}" : "<p>foot</p>");
                default -> {
                    delete(site.resolve("data/facts.yml"));
                    write("data/facts.yml", random.nextBoolean() ? "a: 1" : "a: [");
                }
            }
        } catch (FileSystemException e) {
            // what was to be moved or made is something else just now; the next edit comes
            return;
        }
    }

    private void write(String name, String text) throws IOException {
        Path file = site.resolve(name);
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            delete(file);
        }
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static void delete(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
