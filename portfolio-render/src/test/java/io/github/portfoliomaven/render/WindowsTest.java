package io.github.portfoliomaven.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.github.portfoliomaven.core.load.LoadOptions;
import io.github.portfoliomaven.core.load.SiteDirectory;
import io.github.portfoliomaven.core.load.SiteInAString;
import io.github.portfoliomaven.render.output.OutputDirectory;
import io.github.portfoliomaven.render.output.RenderedFile;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A build on a file system as Windows has it: drives, backslashes, names that ignore case. */
class WindowsTest {

    private static final String POST = """
            ---
            title: Hello
            date: 2026-02-12
            tags: [Engines]
            ---
            See [about](../about.md), and

            ```java
            class A {

            }
            ```

            > quoted
            > text

            ![dot](dot.svg)
            """;

    private static final String DOT = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>";

    private final FileSystem windows = Jimfs.newFileSystem(Configuration.windows());
    private final Path base = windows.getPath("C:\\work\\engines");

    @AfterEach
    void close() throws IOException {
        windows.close();
    }

    @Test
    void makesTheSameBytesOfAWindowsCheckout() throws IOException {
        SiteInAString site = SiteInAString.of("")
                .with("content/about.md", "# About\n\nWho.\n")
                .with("content/writing/hello/index.md", POST.replace("../about", "../../about"))
                .with("content/writing/hello/dot.svg", DOT);
        write("src\\site\\portfolio.yml", "title: Sample Engineer\r\nurl: https://example.dev/\r\n");
        write("src\\site\\content\\about.md", "# About\r\n\r\nWho.\r\n");
        write(
                "src\\site\\content\\writing\\hello\\index.md",
                POST.replace("../about", "../../about").replace("\n", "\r\n"));
        write("src\\site\\content\\writing\\hello\\dot.svg", DOT);

        SiteResult result = run();
        assertThat(TestConfig.printed(result.diagnostics())).isEmpty();
        Collection<RenderedFile> expected = Objects.requireNonNull(
                        SiteBuild.of(site.tree(), LoadOptions.at(SiteInAString.NOW))
                                .render()
                                .files())
                .files();
        assertThat(Objects.requireNonNull(result.sync()).written()).hasSize(expected.size());
        for (RenderedFile file : expected) {
            assertThat(Files.readAllBytes(
                            base.resolve("target/site").resolve(file.path().outputFile())))
                    .as(file.path().value())
                    .isEqualTo(file.bytes());
        }
        assertThat(Objects.requireNonNull(run().sync()).written()).isEmpty();
    }

    @Test
    void namesFilesWithForwardSlashes() throws IOException {
        write("src\\site\\portfolio.yml", "title: T\r\nurl: https://example.dev/\r\n");
        write("src\\site\\content\\writing\\a.md", "---\r\ntitle: A\r\ndate: yesterday\r\n---\r\n");
        assertThat(TestConfig.printed(run().diagnostics())).isEqualTo("""
                        src/site/content/writing/a.md:3:7: error: 'yesterday' is not a date [date]
                            date: yesterday
                                  ^^^^^^^^^
                            hint: write it as 2026-02-12""");
        SiteDirectory other =
                SiteDirectory.find(base, windows.getPath("..\\docs\\site")).orElseThrow();
        assertThat(other.displayPrefix()).isEqualTo("../docs/site");
        SiteDirectory elsewhere =
                SiteDirectory.find(base, windows.getPath("D:\\site")).orElseThrow();
        assertThat(elsewhere.displayPrefix()).isEqualTo("D:/site");
    }

    @Test
    void warnsEverywhereOfNamesThatWindowsRefuses() {
        SiteInAString site = SiteInAString.of("""
                -- content/writing/hello.md --
                ---
                title: Hello
                slug: aux
                date: 2026-02-12
                aliases: ["/what/is:it/", /end./, /aux.html, /auxiliary/]
                ---
                """);
        assertThat(TestConfig.printed(SiteBuild.of(site.tree(), LoadOptions.at(SiteInAString.NOW))
                        .render()
                        .diagnostics()))
                .isEqualTo("""
                        src/site/content/writing/hello.md:3:7: warning: '/writing/aux/' cannot be written on Windows, where 'aux' is a device [windows-name]
                            slug: aux
                                  ^^^
                            hint: give it another slug, path or name, unless the site is never built there
                        src/site/content/writing/hello.md:5:11: warning: '/what/is:it/' cannot be written on Windows, where names cannot contain ':' [windows-name]
                            aliases: ["/what/is:it/", /end./, /aux.html, /auxiliary/]
                                      ^^^^^^^^^^^^^^
                            hint: give it another slug, path or name, unless the site is never built there
                        src/site/content/writing/hello.md:5:27: warning: '/end./' cannot be written on Windows, where names cannot end with '.' [windows-name]
                            aliases: ["/what/is:it/", /end./, /aux.html, /auxiliary/]
                                                      ^^^^^^
                            hint: give it another slug, path or name, unless the site is never built there
                        src/site/content/writing/hello.md:5:35: warning: '/aux.html' cannot be written on Windows, where 'aux' is a device [windows-name]
                            aliases: ["/what/is:it/", /end./, /aux.html, /auxiliary/]
                                                              ^^^^^^^^^
                            hint: give it another slug, path or name, unless the site is never built there""");
    }

    private SiteResult run() throws IOException {
        SiteDirectory site = SiteDirectory.find(base, null).orElseThrow();
        OutputDirectory output =
                new OutputDirectory(base.resolve("target\\site"), "target/site", base.resolve("target\\portfolio"));
        return SiteBuild.of(site.tree(), LoadOptions.at(SiteInAString.NOW)).run(output, false);
    }

    private void write(String name, String text) throws IOException {
        Path file = base.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
