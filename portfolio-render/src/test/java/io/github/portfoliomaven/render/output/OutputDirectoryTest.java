package io.github.portfoliomaven.render.output;

import static io.github.portfoliomaven.render.TestConfig.printed;
import static io.github.portfoliomaven.render.output.Plans.site;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.memo.StateFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class OutputDirectoryTest {

    private static final RenderedSite SITE =
            site("/", "home", "/about/", "about", "/feed.json", "{}", "/writing/2026/a.png", "png");

    @TempDir
    Path target;

    private Path out;
    private Path state;
    private final Diagnostics diagnostics = new Diagnostics();

    @BeforeEach
    void setUp() {
        out = target.resolve("site");
        state = target.resolve("portfolio");
    }

    @Test
    void theFirstBuildWritesEverything() throws IOException {
        SyncResult result = sync(SITE);
        assertThat(result)
                .isEqualTo(new SyncResult(
                        List.of("about/index.html", "feed.json", "index.html", "writing/2026/a.png"), 0, List.of()));
        assertThat(files(out))
                .isEqualTo(Map.of(
                        "about/index.html",
                        "about",
                        "feed.json",
                        "{}",
                        "index.html",
                        "home",
                        "writing/2026/a.png",
                        "png"));
        assertThat(stateFiles().keySet()).singleElement().asString().matches("written-[0-9a-f]{8}-[0-9]+\\.txt");
        assertThat(stateFiles().values()).singleElement().asString().startsWith("portfolio manifest 1\n");
        assertThat(printed(diagnostics)).isEmpty();
    }

    @Test
    void theSecondBuildWritesNothing() throws IOException {
        sync(SITE);
        FileTime old = FileTime.from(Instant.EPOCH);
        Files.setLastModifiedTime(out.resolve("index.html"), old);
        Path manifest = state.resolve(stateFiles().keySet().iterator().next());
        Files.setLastModifiedTime(manifest, old);
        assertThat(sync(SITE)).isEqualTo(new SyncResult(List.of(), 4, List.of()));
        assertThat(Files.getLastModifiedTime(out.resolve("index.html"))).isEqualTo(old);
        assertThat(Files.getLastModifiedTime(manifest)).isEqualTo(old);
    }

    @Test
    void anEditWritesWhatChanges() throws IOException {
        sync(SITE);
        RenderedSite edited = site("/", "home", "/about/", "ABOUT", "/feed.json", "{}", "/writing/2026/a.png", "png");
        assertThat(sync(edited)).isEqualTo(new SyncResult(List.of("about/index.html"), 3, List.of()));
        assertThat(files(out)).containsEntry("about/index.html", "ABOUT");
    }

    @Test
    void whatIsNoLongerMadeIsRemovedWithItsEmptyFolders() throws IOException {
        sync(SITE);
        write("writing/notes.txt", "of the user");
        assertThat(sync(site("/", "home")))
                .isEqualTo(
                        new SyncResult(List.of(), 1, List.of("about/index.html", "feed.json", "writing/2026/a.png")));
        assertThat(files(out)).isEqualTo(Map.of("index.html", "home", "writing/notes.txt", "of the user"));
        assertThat(out.resolve("about")).doesNotExist();
        assertThat(out.resolve("writing/2026")).doesNotExist();
    }

    @Test
    void aPageMayTakeThePlaceOfAFileAndTheOtherWayRound() throws IOException {
        sync(site("/a", "file", "/b/c/", "page"));
        assertThat(sync(site("/a/", "page", "/b", "file")).removed()).containsExactly("a", "b/c/index.html");
        assertThat(files(out)).isEqualTo(Map.of("a/index.html", "page", "b", "file"));
    }

    @Test
    void filesOfOthersAreNeverTouched() throws IOException {
        write("apidocs/index.html", "javadoc");
        sync(SITE);
        sync(site("/", "home"));
        assertThat(files(out)).isEqualTo(Map.of("index.html", "home", "apidocs/index.html", "javadoc"));
        assertThat(printed(diagnostics)).isEmpty();
    }

    @Test
    void aFileOfOursThatSomeoneChangedIsNotRemoved() throws IOException {
        sync(SITE);
        write("about/index.html", "written over by another tool");
        assertThat(sync(site("/", "home")).removed()).containsExactly("feed.json", "writing/2026/a.png");
        assertThat(files(out)).containsKey("about/index.html");
    }

    @Test
    void aForeignFileInTheWayIsReplacedWithAWarning() throws IOException {
        write("index.html", "of maven-site-plugin");
        write("feed.json", "{}");
        assertThat(sync(SITE).written()).containsExactly("about/index.html", "index.html", "writing/2026/a.png");
        assertThat(files(out)).containsEntry("index.html", "home");
        assertThat(printed(diagnostics)).isEqualTo("""
                        target/site/index.html: warning: this file of another tool or an unknown build is replaced [foreign-file]
                            hint: if another tool writes it, give one of the two another folder or path""");
    }

    @Test
    void aForeignFileIsKeptWhereTheFolderIsNoBuildDirectory() throws IOException {
        write("index.html", "of the author");
        write("feed.json", "of the author, too");
        OutputDirectory directory = new OutputDirectory(out, "public", state).keepingForeignFiles();
        try (StagedSite staged = directory.stage()) {
            for (RenderedFile file : SITE.files()) {
                staged.take(file);
            }
            directory.compare(staged).report(null, diagnostics);
        }
        assertThat(printed(diagnostics)).isEqualTo("""
                        public/index.html: error: this file exists, and no build of the site wrote it; the same applies to 1 other [foreign-file]
                            hint: write the site to its own folder, or add -Dportfolio.overwrite to replace it""");
        assertThat(files(out)).isEqualTo(Map.of("index.html", "of the author", "feed.json", "of the author, too"));
        assertThat(files(state)).isEmpty();
    }

    @Test
    void ownFilesAreReplacedThereAsEverywhere() throws IOException {
        OutputDirectory directory = new OutputDirectory(out, "public", state).keepingForeignFiles();
        directory.sync(SITE, diagnostics);
        assertThat(directory.sync(site("/", "new"), diagnostics).removed()).hasSize(3);
        assertThat(files(out)).isEqualTo(Map.of("index.html", "new"));
        assertThat(printed(diagnostics)).isEmpty();
    }

    @Test
    void withoutAManifestNothingIsRemoved() throws IOException {
        sync(SITE);
        Path manifest = state.resolve(stateFiles().keySet().iterator().next());
        String text = Files.readString(manifest);
        for (String damaged : List.of(
                "", "nonsense", text.substring(0, text.length() - 5), text.replace("feed.json", "../../feed.json"))) {
            Files.writeString(manifest, damaged);
            assertThat(sync(site("/", "home")).removed()).as(damaged).isEmpty();
            assertThat(files(out)).hasSize(4);
        }
        Files.write(manifest, new byte[] {(byte) 0xff});
        assertThat(sync(SITE)).isEqualTo(new SyncResult(List.of(), 4, List.of()));
        assertThat(sync(site("/", "home")).removed()).hasSize(3);
    }

    @Test
    void twoDirectoriesShareAStateDirectory() throws IOException {
        sync(SITE);
        new OutputDirectory(target.resolve("other"), "target/other", state).sync(site("/", "x"), diagnostics);
        assertThat(stateFiles()).hasSize(2);
        assertThat(sync(SITE)).isEqualTo(new SyncResult(List.of(), 4, List.of()));
    }

    @Test
    void aBuildThatDiesHalfwayLeavesEachFileWholeAndTheNextCarriesOn() throws IOException {
        sync(SITE);
        // The third file cannot be written: a folder of someone else is in its place.
        write("x.html/keep.txt", "in the way");
        RenderedSite next = site("/", "HOME", "/about/", "ABOUT", "/x.html", "X", "/z/", "Z");
        assertThatThrownBy(() -> sync(next))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("a folder is at the path");
        assertThat(files(out))
                .isEqualTo(Map.of("index.html", "HOME", "about/index.html", "ABOUT", "x.html/keep.txt", "in the way"));
        assertThat(stateFiles()).hasSize(1);

        Files.delete(out.resolve("x.html/keep.txt"));
        Files.delete(out.resolve("x.html"));
        // Back to the first site: what the dead build wrote is still known as ours, and what it did not is written.
        assertThat(sync(SITE).written()).hasSize(4);
        assertThat(sync(site("/z/", "Z")).removed()).hasSize(4);
        assertThat(files(out)).isEqualTo(Map.of("z/index.html", "Z"));
        assertThat(printed(diagnostics)).isEmpty();
    }

    @Test
    @Timeout(60)
    void buildsOfOneFolderWaitForEachOther() throws Exception {
        RenderedSite other = site("/", "HOME", "/about/", "ABOUT", "/writing/2026/b.png", "png");
        List<Thread> builds = new ArrayList<>();
        ConcurrentLinkedQueue<Exception> failures = new ConcurrentLinkedQueue<>();
        for (RenderedSite site : List.of(SITE, other, SITE)) {
            Thread build = new Thread(() -> {
                for (int i = 0; i < 10; i++) {
                    try {
                        sync(site);
                    } catch (IOException | RuntimeException e) {
                        failures.add(e);
                    }
                }
            });
            builds.add(build);
            build.start();
        }
        for (Thread build : builds) {
            build.join();
        }
        assertThat(failures).isEmpty();
        sync(other);
        assertThat(files(out))
                .isEqualTo(Map.of("index.html", "HOME", "about/index.html", "ABOUT", "writing/2026/b.png", "png"));
        assertThat(printed(diagnostics)).isEmpty();
    }

    @Test
    void saysThatAnotherBuildDoesNotEnd() throws IOException {
        Path file = state.resolve("x.lock");
        OutputLock first = OutputLock.take(file, Duration.ZERO, "target/site");
        assertThatThrownBy(() -> OutputLock.take(file, Duration.ofMillis(100), "target/site"))
                .isInstanceOf(IOException.class)
                .hasMessage("target/site: another build is writing to this folder");
        first.close();
        OutputLock.take(file, Duration.ZERO, "target/site").close();
    }

    @Test
    void whatAKilledBuildLeftInTheWorkFolderIsNoHarm() throws IOException {
        sync(SITE);
        String name = stateFiles().keySet().iterator().next().replace(".txt", "");
        Path work = Files.createDirectories(state.resolve(".portfolio-work-" + name));
        Files.writeString(work.resolve("0"), "half a fi");
        sync(site("/", "HOME"));
        assertThat(files(out)).isEqualTo(Map.of("index.html", "HOME"));
        assertThat(work).doesNotExist();
    }

    @Test
    void symbolicLinksLeadNowhere() throws IOException {
        Path outside = Files.createDirectories(target.resolve("outside"));
        Files.writeString(outside.resolve("index.html"), "private");
        Files.createDirectories(out);
        Files.createSymbolicLink(out.resolve("about"), outside);
        assertThatThrownBy(() -> sync(SITE))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("a symbolic link is at the path of a folder of the site");
        Files.delete(out.resolve("about"));

        Files.createSymbolicLink(out.resolve("index.html"), outside.resolve("index.html"));
        sync(SITE);
        assertThat(Files.isSymbolicLink(out.resolve("index.html"))).isFalse();
        assertThat(files(outside)).isEqualTo(Map.of("index.html", "private"));
    }

    @Test
    void aLinkInPlaceOfAFileOfOursIsNotRemovedThrough() throws IOException {
        sync(SITE);
        Path outside = Files.writeString(target.resolve("feed.json"), "{}");
        Files.delete(out.resolve("feed.json"));
        Files.createSymbolicLink(out.resolve("feed.json"), outside);
        assertThat(sync(site("/", "home")).removed()).doesNotContain("feed.json");
        assertThat(outside).hasContent("{}");
    }

    @Test
    void theRecordIsNotWrittenThroughLinks() throws IOException {
        sync(SITE);
        Path outside = Files.writeString(target.resolve("secret"), "private");
        String manifest = stateFiles().keySet().iterator().next();
        for (String name : List.of(manifest, manifest + ".new", manifest.replace(".txt", ".lock"))) {
            Files.deleteIfExists(state.resolve(name));
            Files.createSymbolicLink(state.resolve(name), outside);
        }
        sync(site("/", "new"));
        assertThat(outside).hasContent("private");
        assertThat(Files.isSymbolicLink(state.resolve(manifest))).isFalse();

        Path folder = Files.createDirectories(target.resolve("outside"));
        Path link = Files.createSymbolicLink(target.resolve("state"), folder);
        assertThatThrownBy(() -> StateFile.write(link.resolve("report.json"), "{}"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("a symbolic link is at the path of a folder of the build");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void theDirectoryItselfMayBeALink() throws IOException {
        Path real = Files.createDirectories(target.resolve("real"));
        Files.createSymbolicLink(out, real);
        sync(SITE);
        assertThat(files(real)).hasSize(4);
    }

    private SyncResult sync(RenderedSite site) throws IOException {
        return new OutputDirectory(out, "target/site", state).sync(site, diagnostics);
    }

    private void write(String name, String text) throws IOException {
        Path file = out.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, text);
    }

    /** What is kept for the next build; the lock beside it is empty. */
    private Map<String, String> stateFiles() throws IOException {
        Map<String, String> files = files(state);
        String lock = files.keySet().stream()
                .filter(name -> name.endsWith(".lock"))
                .findFirst()
                .orElseThrow();
        assertThat(files.remove(lock)).isEmpty();
        files.keySet().removeIf(name -> name.endsWith(".lock"));
        return files;
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file :
                    (Iterable<Path>) walk.filter(f -> Files.isRegularFile(f, LinkOption.NOFOLLOW_LINKS))::iterator) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                files.put(name, new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }
}
