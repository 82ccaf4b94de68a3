package io.github.portfoliomaven.render.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class SourceWatchTest {

    @TempDir
    Path temp;

    private Path site;

    @BeforeEach
    void fill() throws IOException {
        site = temp.resolve("site");
        write("portfolio.yml", "title: A");
        write("content/writing/a.md", "A");
    }

    private void write(String name, String text) throws IOException {
        Path file = site.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void delete(String name) throws IOException {
        try (Stream<Path> walk = Files.walk(site.resolve(name))) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    @Test
    void noticesFilesAndFoldersThatComeChangeAndGo() throws Exception {
        SourceWatch watch = new SourceWatch(site);
        write("content/writing/a.md", "B");
        assertThat(watch.await()).containsExactly("content/writing/a.md");
        write("data/deep/er/new.yml", "x: 1");
        assertThat(watch.await()).containsExactly("data/deep/er/new.yml");
        write("data/deep/er/new.yml", "x: 2");
        assertThat(watch.await()).containsExactly("data/deep/er/new.yml");
        delete("data");
        assertThat(watch.await()).containsExactly("data/deep/er/new.yml");
        Files.writeString(temp.resolve("other"), "title: B");
        Files.move(temp.resolve("other"), site.resolve("portfolio.yml"), StandardCopyOption.REPLACE_EXISTING);
        assertThat(watch.await()).containsExactly("portfolio.yml");
    }

    /** A file that changed lately is noticed alone; whatever else changed at that moment is noticed then. */
    @Test
    void missesNothingBesideAFileThatChangesAgain() throws Exception {
        SourceWatch watch = new SourceWatch(site);
        for (int i = 0; i < 5; i++) {
            write("content/writing/a.md", "B" + i);
            assertThat(watch.await()).containsExactly("content/writing/a.md");
            Thread writer = new Thread(() -> {
                try {
                    Thread.sleep(100);
                    write("content/writing/a.md", "C");
                    write("content/writing/b.md", "D");
                    delete("content/writing/b.md");
                    write("portfolio.yml", "title: " + System.nanoTime());
                } catch (IOException | InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            });
            writer.start();
            Set<String> noticed = new TreeSet<>();
            while (!noticed.containsAll(List.of("content/writing/a.md", "portfolio.yml"))) {
                noticed.addAll(watch.await());
            }
            writer.join();
        }
    }

    @Test
    void survivesThatTheDirectoryGoesAndComesBack() throws Exception {
        SourceWatch watch = new SourceWatch(site);
        delete("");
        assertThat(watch.await()).containsExactly("content/writing/a.md", "portfolio.yml");
        fill();
        assertThat(watch.await()).contains("portfolio.yml");
    }

    @Test
    void followsAFileThatBecomesAFolderAndBack() throws Exception {
        SourceWatch watch = new SourceWatch(site);
        for (int i = 0; i < 3; i++) {
            delete("content/writing/a.md");
            assertThat(watch.await()).containsExactly("content/writing/a.md");
            write("content/writing/a.md/in/it.txt", "x");
            assertThat(watch.await()).containsExactly("content/writing/a.md/in/it.txt");
            delete("content/writing/a.md");
            assertThat(watch.await()).containsExactly("content/writing/a.md/in/it.txt");
            write("content/writing/a.md", "again " + i);
            assertThat(watch.await()).containsExactly("content/writing/a.md");
        }
    }

    @Test
    void takesManyChangesAsOne() throws Exception {
        SourceWatch watch = new SourceWatch(site);
        for (int i = 0; i < 200; i++) {
            write("content/writing/p" + i + ".md", "text");
        }
        assertThat(watch.await()).hasSize(200);
    }

    /** As on file systems that keep whole seconds. */
    @Test
    void noticesAChangeOfTheSameLengthInTheSameInstant() throws Exception {
        SourceWatch watch = new SourceWatch(site);
        Path file = site.resolve("content/writing/a.md");
        FileTime time = Files.getLastModifiedTime(file);
        for (String text : List.of("B", "C")) {
            Files.writeString(file, text);
            Files.setLastModifiedTime(file, time);
            assertThat(watch.await()).containsExactly("content/writing/a.md");
        }
    }

    @Test
    void looksAtFilesOfTheSiteOnly() throws Exception {
        SourceWatch watch = new SourceWatch(site);
        write("target/site/index.html", "x");
        write(".git/index", "x");
        write("content/.a.md.swp", "x");
        write("README.md", "x");
        write("templates/post.mustache", "x");
        assertThat(watch.await()).containsExactly("templates/post.mustache");
    }

    @Test
    void isNotCaughtByLinks() throws Exception {
        Files.createSymbolicLink(site.resolve("content/loop"), site.resolve("content"));
        Path outside = Files.createDirectory(temp.resolve("outside"));
        Files.createSymbolicLink(site.resolve("content/out"), outside);
        SourceWatch watch = new SourceWatch(site);
        Files.writeString(outside.resolve("b.md"), "B");
        write("content/writing/a.md", "B");
        assertThat(watch.await()).containsExactly("content/writing/a.md");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void doesNotWaitForAPipe() throws Exception {
        SourceWatch watch = new SourceWatch(site);
        Files.createDirectories(site.resolve("static"));
        Path pipe = site.resolve("static/pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        assertThat(watch.await()).containsExactly("static/pipe");
        Files.delete(pipe);
        assertThat(watch.await()).containsExactly("static/pipe");
    }

    @Test
    void doesNotLookDeeperThanTheSiteReads() throws Exception {
        Files.createDirectories(site.resolve("static/" + "d/".repeat(120)));
        for (int i = 0; i < 8; i++) {
            Files.createDirectories(site.resolve("static/f" + i));
        }
        for (int i = 0; i < 8; i++) {
            for (int j = 0; j < 8; j++) {
                Files.createSymbolicLink(site.resolve("static/f" + i + "/to" + j), site.resolve("static/f" + j));
            }
        }
        SourceWatch watch = new SourceWatch(site);
        write("content/writing/a.md", "B");
        assertThat(watch.await()).containsExactly("content/writing/a.md");
    }
}
