package io.github.portfoliomaven.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.diagnostic.DiagnosticPrinter;
import io.github.portfoliomaven.core.load.LoadOptions;
import io.github.portfoliomaven.core.load.Repository;
import io.github.portfoliomaven.core.load.SiteInAString;
import io.github.portfoliomaven.core.load.SourceTree;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is as large as it may be is built with 256 MB of memory, and what is larger is an error with a place. Each input is
 * a site that another Java builds.
 */
@Tag("slow")
@Timeout(1800)
class SmallHeapTest {

    private static final int MEBIBYTE = 1024 * 1024;

    private static final String CONFIG = "title: T\nurl: https://example.dev/\n";

    @TempDir
    Path temp;

    /** Builds each site, and prints its name and its first problem. */
    public static void main(String[] sites) {
        for (String site : sites) {
            long start = System.nanoTime();
            Path path = Path.of(site);
            SourceTree tree = SourceTree.directory(path, "").in(Repository.directory(path));
            SiteResult result =
                    SiteBuild.of(tree, LoadOptions.at(SiteInAString.NOW)).render();
            String problem = result.diagnostics().stream()
                    .findFirst()
                    .map(DiagnosticPrinter::headline)
                    .orElse("built");
            System.out.println(path.getFileName() + " | " + problem);
            System.err.println(path.getFileName() + ": " + (System.nanoTime() - start) / 1_000_000 + " ms");
        }
    }

    @Test
    void limits() throws Exception {
        Map<String, String> expected = new LinkedHashMap<>();
        for (String unit : List.of("- a\n", "*a* ", "# a\n", "a\n: b\n\n", "> a\n\n", "|a|b|\n")) {
            String name =
                    "markdown " + unit.replace("\n", "n").replace("|", "I").replace("*", "x");
            write(
                    name,
                    "content/a.md",
                    "---\ntitle: A\n---\n" + (unit.startsWith("|") ? "|a|b|\n|-|-|\n" : "")
                            + fill(unit, MEBIBYTE - 100));
            expected.put(name, "built");
        }
        write("long markdown", "content/a.md", fill("a ", MEBIBYTE + 1));
        expected.put("long markdown", "content/a.md: error: this file is larger than 1 MiB [too-large]");
        write("html", "content/a.html", "---\ntitle: A\n---\n" + fill("<p>a", MEBIBYTE - 100));
        expected.put("html", "built");
        write("long html", "content/a.html", "---\ntitle: A\n---\n" + fill("<p>a", 2 * MEBIBYTE));
        expected.put("long html", "content/a.html: error: this file is larger than 1 MiB [too-large]");

        write("yaml", "data/a.yml", "a: [" + fill("[],", MEBIBYTE - 100) + "[]]\n");
        expected.put("yaml", "built");
        write("long yaml", "data/a.yml", fill("- a\n", MEBIBYTE + 1));
        expected.put("long yaml", "data/a.yml: error: this file is larger than 1 MiB [too-large]");
        write("toml", "data/a.toml", "a = [" + fill("[],", MEBIBYTE - 100) + "]\n");
        expected.put("toml", "built");
        write("long toml", "data/a.toml", fill("# a\n", MEBIBYTE + 1));
        expected.put("long toml", "data/a.toml: error: this file is larger than 1 MiB [too-large]");
        write("json", "data/a.json", "[" + fill("{\"a\":1},", 249_990 * 8) + "1]");
        expected.put("json", "built");
        write("many values", "data/a.json", "[" + fill("{\"a\":1},", 250_010 * 8) + "1]");
        expected.put(
                "many values", "data/a.json:1:1999999: error: this file holds more than 500000 values [too-large]");
        write("resume", "data/resume.json", "{\"basics\":{\"name\":\"" + fill("a", 16 * MEBIBYTE - 100) + "\"}}");
        expected.put("resume", "built");
        write("long resume", "data/resume.json", fill(" ", 16 * MEBIBYTE + 1));
        expected.put("long resume", "data/resume.json: error: this file is larger than 16 MiB [too-large]");
        write("configuration", "portfolio.yml", CONFIG + fill("# a\n", MEBIBYTE - 100));
        expected.put("configuration", "built");

        write("changelog", "portfolio.yml", CONFIG + "changelog: CHANGELOG.md\n");
        write("changelog", "CHANGELOG.md", "## 1.0.0 - 2026-01-01\n" + fill("- a\n", MEBIBYTE - 100));
        expected.put("changelog", "built");
        write("long changelog", "portfolio.yml", CONFIG + "changelog: CHANGELOG.md\n");
        write("long changelog", "CHANGELOG.md", fill("- a\n", MEBIBYTE + 1));
        expected.put("long changelog", "portfolio.yml:3:12: error: 'CHANGELOG.md' is larger than 1 MiB [changelog]");

        write("style sheet", "assets/css/a.css", fill("a{b:c}\n", 4 * MEBIBYTE - 100));
        expected.put("style sheet", "built");
        write("long style sheet", "assets/css/a.css", fill("a{b:c}\n", 4 * MEBIBYTE + 1));
        expected.put("long style sheet", "assets/css/a.css: error: this file is larger than 4096 KiB [too-large]");
        write("template", "templates/partials/footer.mustache", fill("<p>{{site.title}}", MEBIBYTE / 4 - 100));
        write("template", "portfolio.yml", CONFIG);
        expected.put("template", "built");
        write("long template", "templates/partials/footer.mustache", fill("a", MEBIBYTE / 4 + 1));
        expected.put(
                "long template",
                "templates/partials/footer.mustache: error: this file is larger than 256 KiB [too-large]");

        picture("png", 8000, 4000);
        expected.put("png", "built");
        picture("jpg", 8000, 4000);
        expected.put("jpg", "built");
        write("svg", "content/a/index.md", "# A\n\n![b](b.svg)\n");
        write("svg", "content/a/b.svg", "<svg a='" + fill("a", 31 * MEBIBYTE) + "'/>");
        expected.put("svg", "built");
        sparse("large image", "content/a.png", 32 * MEBIBYTE + 1);
        expected.put("large image", "content/a.png: error: this file is larger than 32 MiB [too-large]");
        write("font", "portfolio.yml", CONFIG + "theme: {cardFont: a.ttf}\n");
        sparse("font", "assets/a.ttf", 32 * MEBIBYTE);
        expected.put("font", "portfolio.yml:3:19: error: this font cannot be read [card-font]");
        sparse("large font", "assets/a.ttf", 32 * MEBIBYTE + 1);
        expected.put("large font", "assets/a.ttf: error: this file is larger than 32 MiB [too-large]");
        sparse("file", "static/a.bin", 100 * MEBIBYTE);
        expected.put("file", "built");
        sparse("large file", "static/a.bin", 100 * MEBIBYTE + 1);
        expected.put("large file", "static/a.bin: error: this file is larger than 100 MiB [too-large]");

        String only = System.getProperty("test.only", "");
        expected.keySet().removeIf(name -> !name.contains(only));
        assertThat(build(List.copyOf(expected.keySet())))
                .isEqualTo(expected.entrySet().stream()
                        .map(entry -> entry.getKey() + " | " + entry.getValue())
                        .collect(Collectors.joining("\n")));
    }

    private String build(List<String> sites) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                SmallHeapTest.class.getName()));
        for (String site : sites) {
            if (!Files.exists(temp.resolve(site).resolve("portfolio.yml"))) {
                write(site, "portfolio.yml", CONFIG);
            }
            command.add(temp.resolve(site).toString());
        }
        File printed = temp.resolve("printed.txt").toFile();
        Process process = new ProcessBuilder(command)
                .redirectOutput(printed)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        process.waitFor();
        return Files.readString(printed.toPath()).strip();
    }

    private static String fill(String unit, int size) {
        return unit.repeat(size / unit.length() + (size % unit.length() == 0 ? 0 : 1));
    }

    private void write(String site, String name, String text) throws IOException {
        writeBytes(site, name, text.getBytes(StandardCharsets.UTF_8));
    }

    private void writeBytes(String site, String name, byte[] bytes) throws IOException {
        Path file = temp.resolve(site).resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    /** A file of zeros that takes no room on disk. */
    private void sparse(String site, String name, long size) throws IOException {
        write(site, name, "");
        try (RandomAccessFile file =
                new RandomAccessFile(temp.resolve(site).resolve(name).toFile(), "rw")) {
            file.setLength(size);
        }
    }

    private void picture(String type, int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR), type, bytes);
        writeBytes(type, "content/a/b." + type, bytes.toByteArray());
        write(type, "content/a/index.md", "# A\n\n![b](b." + type + ")\n");
    }
}
