package io.github.portfoliomaven.core.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.portfoliomaven.core.diagnostic.DiagnosticPrinter;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What a file system can hold beside ordinary files: none of it may stop a build, or be passed over in silence. */
@Timeout(60)
@DisabledOnOs(OS.WINDOWS)
class HostileFilesTest {

    @TempDir
    Path site;

    @BeforeEach
    void configure() throws IOException {
        write("portfolio.yml", "title: T\nurl: https://example.dev/\n");
        write("content/index.md", "# Home\n");
    }

    /** JUnit takes minutes for folders so deep. */
    @AfterEach
    void clear() throws Exception {
        assertThat(new ProcessBuilder("rm", "-rf", site.resolve("static").toString())
                        .start()
                        .waitFor())
                .isZero();
    }

    private void write(String name, String text) throws IOException {
        Path file = site.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String problems(SourceTree tree) {
        Diagnostics diagnostics = new Diagnostics();
        SiteLoader.load(tree, LoadOptions.at(SiteInAString.NOW), diagnostics);
        return diagnostics.sorted().stream()
                .map(d -> DiagnosticPrinter.print(d) + "\n")
                .collect(Collectors.joining());
    }

    private String problems() {
        return problems(SourceTree.directory(site, "site"));
    }

    private static void pipe(Path path) throws IOException, InterruptedException {
        Files.createDirectories(path.getParent());
        assertThat(new ProcessBuilder("mkfifo", path.toString()).start().waitFor())
                .isZero();
    }

    @Test
    void pipesAndSocketsAreNamedAndNotRead() throws Exception {
        pipe(site.resolve("content/writing/pipe.md"));
        pipe(site.resolve("static/pipe"));
        try (ServerSocketChannel socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            socket.bind(UnixDomainSocketAddress.of(site.resolve("static/socket")));
            assertThat(problems()).isEqualTo("""
                    site/content/writing/pipe.md: warning: this is a pipe, a socket or a device, not a file, and is not read [unread-file]
                        hint: remove it, or put a file here
                    site/static/pipe: warning: this is a pipe, a socket or a device, not a file, and is not read [unread-file]
                        hint: remove it, or put a file here
                    site/static/socket: warning: this is a pipe, a socket or a device, not a file, and is not read [unread-file]
                        hint: remove it, or put a file here
                    """);
        }
    }

    @Test
    void aPipeThatTakesThePlaceOfAFileIsNotWaitedFor() throws Exception {
        write("content/about.md", "# About\n");
        SourceTree tree = SourceTree.directory(site, "site");
        Files.delete(site.resolve("content/about.md"));
        pipe(site.resolve("content/about.md"));
        assertThat(problems(tree)).isEqualTo("""
                site/content/about.md: error: this file cannot be read [unreadable]
                    hint: check that it is still there and that its permissions let you read it
                """);
    }

    @Test
    void filesThatAreGoneAreReportedTogether() throws Exception {
        write("content/about.md", "# About\n");
        write("content/notes.txt", "Notes\n");
        write("data/facts.yml", "a: 1\n");
        SourceTree tree = SourceTree.directory(site, "site");
        for (String name : new String[] {"portfolio.yml", "content/about.md", "content/notes.txt", "data/facts.yml"}) {
            Files.delete(site.resolve(name));
        }
        assertThat(problems(tree).lines().filter(line -> line.contains("error")))
                .containsExactly(
                        "site/content/about.md: error: this file cannot be read [unreadable]",
                        "site/content/notes.txt: error: this file cannot be read [unreadable]",
                        "site/data/facts.yml: error: this file cannot be read [unreadable]",
                        "site/portfolio.yml: error: this file cannot be read [unreadable]");
    }

    @Test
    void aFolderThatMustNotBeListedIsAnError() throws Exception {
        write("content/secret/a.md", "# A\n");
        Path folder = site.resolve("content/secret");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("---------"));
        try {
            assumeFalse(Files.isReadable(folder), "the administrator reads everything");
            assertThat(problems()).isEqualTo("""
                    site/content/secret: error: the files in this folder cannot be listed [unreadable]
                        hint: check that the folder is still there and that its permissions let you read it
                    """);
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void foldersAreNestedAHundredLevelsDeepAndNoMore() throws Exception {
        write("content/" + "d/".repeat(99) + "deep.txt", "deep");
        assertThat(problems()).isEmpty();
        Files.createDirectories(site.resolve("static/" + "d/".repeat(300)));
        assertThat(problems()).isEqualTo("site/static" + "/d".repeat(100) + """
                : error: folders are nested more than 100 levels deep here [too-large]
                    hint: move the content of this folder up
                """);
    }

    /** A path of 20,000 bytes, which no call of the system takes at once: it is put together from below. */
    @Test
    void tenThousandFoldersInEachOther() throws Exception {
        Path below = site.resolve("below");
        Files.createDirectories(below);
        for (int i = 0; i < 10; i++) {
            Path chain = site.resolve("chain");
            Files.createDirectories(chain.resolve("d/".repeat(999)));
            Files.move(below, chain.resolve("d/".repeat(1000)));
            Files.move(chain, below);
        }
        Files.createDirectories(site.resolve("static"));
        Files.move(below, site.resolve("static/d"));
        assertThat(problems())
                .startsWith("site/static" + "/d".repeat(100)
                        + ": error: folders are nested more than 100 levels deep here");
    }

    @Test
    void linksThatMultiplyComeToAnEnd() throws Exception {
        for (int i = 0; i < 8; i++) {
            write("static/f" + i + "/a.txt", "a");
        }
        for (int i = 0; i < 8; i++) {
            for (int j = 0; j < 8; j++) {
                Files.createSymbolicLink(site.resolve("static/f" + i + "/to" + j), site.resolve("static/f" + j));
            }
        }
        assertThat(problems())
                .contains("error: more than 1000 folders are reached over symbolic links [too-large]\n"
                        + "    hint: replace links to folders with the folders\n");
        Files.createSymbolicLink(site.resolve("static/self"), site.resolve("static/self"));
        assertThat(problems())
                .contains("site/static/self: warning: this symbolic link leads out of the site directory");
    }

    @Test
    void aNameCannotForgeALineOfALog() throws Exception {
        write("static/a\n[ERROR] BUILD FAILURE", "x");
        assertThat(problems()).isEqualTo("""
                site/static/a\uFFFD[ERROR] BUILD FAILURE: error: this file's name cannot be published [path]
                    hint: rename it without backslashes and control characters
                """);
    }
}
