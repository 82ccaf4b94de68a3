package io.github.portfoliomaven.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.portfoliomaven.core.Rounds;
import io.github.portfoliomaven.core.load.LoadOptions;
import io.github.portfoliomaven.core.load.SiteInAString;
import io.github.portfoliomaven.core.load.SourceTree;
import io.github.portfoliomaven.core.memo.BuildMemory;
import io.github.portfoliomaven.render.output.OutputDirectory;
import io.github.portfoliomaven.render.output.RenderedFile;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a machine can do to a build: another build at once, no permission, a clock that goes back, very many files. */
@Tag("rounds")
@Timeout(600)
class HostileMachineTest {

    private static final int ROUNDS = Rounds.of(2);

    @TempDir
    Path temp;

    private static LoadOptions at(Instant now) {
        return LoadOptions.at(now);
    }

    /** Builds the site of a letter some times. */
    public static void main(String[] args) throws IOException {
        for (int i = 0; i < 5; i++) {
            SiteResult result =
                    SiteBuild.of(letters(args[1]), at(SiteInAString.NOW)).run(output(Path.of(args[0])), false);
            if (result.failed()) {
                throw new IllegalStateException(result.diagnostics().toString());
            }
        }
    }

    private static OutputDirectory output(Path target) {
        return new OutputDirectory(target.resolve("site"), "target/site", target.resolve("portfolio"));
    }

    private static SourceTree letters(String letter) {
        SiteInAString site = SiteInAString.of("");
        for (int i = 0; i < 40; i++) {
            String name = i % 2 == 0 ? "page" + i : letter + i;
            site = site.with("content/" + name + ".md", "# " + letter + "\n\n" + letter.repeat(500) + "\n");
        }
        return site.tree();
    }

    private static Map<String, String> texts(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                texts.put(
                        folder.relativize(file).toString().replace('\\', '/'),
                        Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return texts;
    }

    private static Map<String, String> clean(SourceTree tree) {
        Map<String, String> texts = new TreeMap<>();
        for (RenderedFile file : Objects.requireNonNull(
                        SiteBuild.of(tree, at(SiteInAString.NOW)).render().files())
                .files()) {
            texts.put(file.path().outputFile(), new String(file.bytes(), StandardCharsets.ISO_8859_1));
        }
        return texts;
    }

    @Test
    void twoProcessesBuildIntoOneFolder() throws Exception {
        List<Map<String, String>> either = List.of(clean(letters("a")), clean(letters("b")));
        for (int round = 0; round < ROUNDS; round++) {
            List<Process> builds = new ArrayList<>();
            for (String letter : List.of("a", "b")) {
                builds.add(new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-cp",
                                System.getProperty("java.class.path"),
                                HostileMachineTest.class.getName(),
                                temp.toString(),
                                letter)
                        .inheritIO()
                        .start());
            }
            for (Process build : builds) {
                assertThat(build.waitFor()).isZero();
            }
            assertThat(texts(temp.resolve("site"))).isIn(either);
            Files.deleteIfExists(temp.resolve("site/page0/index.html"));
        }
    }

    @Test
    void aFolderThatMustNotBeWritten() throws Exception {
        assumeTrue(File.separatorChar == '/', "permissions are those of POSIX");
        SiteBuild a = SiteBuild.of(letters("a"), at(SiteInAString.NOW));
        a.run(output(temp), false);
        Map<String, String> before = texts(temp.resolve("site"));
        List<Path> folders;
        try (Stream<Path> walk = Files.walk(temp)) {
            folders = walk.filter(Files::isDirectory).toList();
        }
        for (Path folder : folders) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        }
        try {
            assumeTrue(!Files.isWritable(temp), "the administrator writes everywhere");
            SiteBuild b = SiteBuild.of(letters("b"), at(SiteInAString.NOW));
            assertThatThrownBy(() -> b.run(output(temp), false)).isInstanceOf(AccessDeniedException.class);
            assertThat(texts(temp.resolve("site"))).isEqualTo(before);
        } finally {
            for (Path folder : folders) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        }
        SiteBuild.of(letters("b"), at(SiteInAString.NOW)).run(output(temp), false);
        assertThat(texts(temp.resolve("site"))).isEqualTo(clean(letters("b")));
    }

    /** A post that was due yesterday is not today, if today is the day before. */
    @Test
    void theClockGoesBack() throws Exception {
        SiteInAString site = SiteInAString.of("""
                -- content/writing/new.md --
                ---
                title: New
                date: 2026-03-01T12:00:00Z
                ---
                -- content/writing/2026-01-01-first.md --
                # First
                """);
        BuildMemory memory = new BuildMemory();
        Instant noon = Instant.parse("2026-03-01T12:00:00Z");
        for (Instant now : List.of(noon, noon.minus(Duration.ofDays(1)), noon.plusSeconds(1), Instant.EPOCH, noon)) {
            SiteBuild.of(site.tree(), at(now)).withMemo(memory).run(output(temp), false);
            Map<String, String> fresh = new TreeMap<>();
            Objects.requireNonNull(SiteBuild.of(site.tree(), at(now)).render().files())
                    .files()
                    .forEach(file ->
                            fresh.put(file.path().outputFile(), new String(file.bytes(), StandardCharsets.ISO_8859_1)));
            assertThat(texts(temp.resolve("site"))).as(now.toString()).isEqualTo(fresh);
        }
    }

    @Test
    @Tag("slow")
    void fiftyThousandFilesInAFolder() throws Exception {
        Path source = Files.createDirectories(temp.resolve("source/static/many"));
        Files.writeString(temp.resolve("source/portfolio.yml"), "title: T\nurl: https://example.dev/\n");
        Files.createDirectories(temp.resolve("source/content"));
        Files.writeString(temp.resolve("source/content/index.md"), "# A\n\n[b](/many/f49999.txt)\n");
        for (int i = 0; i < 50_000; i++) {
            Files.writeString(source.resolve("f" + i + ".txt"), "text " + i);
        }
        SiteBuild build = SiteBuild.of(SourceTree.directory(temp.resolve("source"), "site"), at(SiteInAString.NOW));
        assertThat(build.run(output(temp), false).diagnostics()).isEmpty();
        assertThat(temp.resolve("site/many")).isDirectoryContaining("glob:**/f49999.txt");
        assertThat(Objects.requireNonNull(build.run(output(temp), false).sync()).written())
                .isEmpty();
        assertThat(build.check(0).diagnostics()).isEmpty();
    }
}
