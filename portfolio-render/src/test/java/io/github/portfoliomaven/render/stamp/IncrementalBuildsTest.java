package io.github.portfoliomaven.render.stamp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.Rounds;
import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.DiagnosticPrinter;
import io.github.portfoliomaven.core.load.LoadOptions;
import io.github.portfoliomaven.core.load.SiteDirectory;
import io.github.portfoliomaven.render.SiteBuild;
import io.github.portfoliomaven.render.SiteResult;
import io.github.portfoliomaven.render.output.OutputDirectory;
import io.github.portfoliomaven.render.output.RenderedFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * One edit after another, and after each two builds: one that uses what the last one left, and a clean one. They agree in
 * every byte, every message and every status. {@code -Dtest.seed=7} makes other edits.
 */
@Tag("rounds")
@Timeout(7200)
@DisabledOnOs(OS.WINDOWS)
class IncrementalBuildsTest {

    private static final int BUILDS = Rounds.of(60);

    private static final List<String> WORDS = List.of("alpha", "beta", "gamma", "delta", "Ωmega", "\uD83D\uDE80");

    private static final List<String> CHAPTERS = List.of("alpha", "beta", "gamma");

    private final Random random = new Random(Long.getLong("test.seed", 20261127));

    private Instant now = Instant.parse("2026-11-01T12:00:00Z");
    private boolean drafts;
    private boolean strict;
    private Map<String, Instant> changes = Map.of();
    private final Set<String> spoilt = new HashSet<>();
    private int unchanged;

    @TempDir
    Path base;

    @Test
    void agreeWithCleanOnes() throws Exception {
        begin();
        compare("the first build");
        for (int i = 0; i < BUILDS; i++) {
            String what = edit();
            compare("edit " + i + ": " + what);
        }
        assertThat(unchanged).as("builds that made nothing").isGreaterThan(BUILDS / 40);
    }

    private void begin() throws IOException {
        write("src/site/portfolio.yml", config());
        for (int i = 0; i < 4; i++) {
            write("src/site/content/writing/p" + i + ".md", post(i));
        }
        write("src/site/content/about.md", "# About\n\nSee [p1](writing/p1.md).\n");
        write("src/Main.java", "class Main {}\n");
        write("CHANGELOG.md", "# Changes\n\n## [1.0.0] - 2026-01-30\n\n- First.\n");
        write("CONTRIBUTING.md", "# Contributing\n");
        write("docs/index.md", "# Manual\n");
        write("program/classes.txt", "version 1");
        write("src/site/content/manual/index.md", "# Manual\n");
        for (String chapter : CHAPTERS) {
            write("src/site/content/manual/" + chapter + ".md", "# " + chapter + "\n");
        }
    }

    private void compare(String edit) throws IOException {
        SiteDirectory directory = new SiteDirectory(base.resolve("src/site"), "src/site");
        Path output = base.resolve("target/site");
        SiteBuild build = SiteBuild.of(directory.tree(), options());
        Program program = Program.of(List.of(base.resolve("program")));
        SiteResult last = build.withStamp(program)
                .run(new OutputDirectory(output, "target/site", base.resolve("target/portfolio")), strict);
        SiteResult clean = build.render();

        assertThat(said(last)).as(edit).isEqualTo(said(clean));
        assertThat(last.failed())
                .as(edit)
                .isEqualTo(clean.hasErrors() || (strict && !clean.diagnostics().isEmpty()));
        if (!last.failed()) {
            assertThat(last.statuses()).as(edit).isEqualTo(clean.statuses());
            assertThat(last.pages()).as(edit).isEqualTo(clean.pages());
            Map<String, String> files = onDisk(output);
            // What somebody else has changed is his, and stays when the site has no such file any more.
            files.keySet()
                    .removeIf(name -> spoilt.contains(name) && !inMemory(clean).containsKey(name));
            assertThat(files).as(edit).isEqualTo(inMemory(clean));
            assertThat(Objects.requireNonNull(last.sync()).unchanged()
                            + last.sync().written().size())
                    .as(edit)
                    .isEqualTo(inMemory(clean).size());
            unchanged += last.site() == null ? 1 : 0;
        }
    }

    private LoadOptions options() {
        LoadOptions options = LoadOptions.at(now).withDrafts(drafts);
        Map<String, Instant> dates = changes;
        return dates.isEmpty()
                ? options
                : options.withChanges(diagnostics -> {
                    diagnostics.warning(Code.GIT_HISTORY, null, "told at " + dates.size(), null);
                    return dates;
                });
    }

    /** But for the one message that a clean build into an empty folder cannot have. */
    private static List<String> said(SiteResult result) {
        return result.diagnostics().stream()
                .filter(diagnostic -> diagnostic.code() != Code.FOREIGN_FILE)
                .map(DiagnosticPrinter::print)
                .toList();
    }

    private static Map<String, String> onDisk(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(
                        folder.relativize(file).toString(),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    private static Map<String, String> inMemory(SiteResult result) {
        Map<String, String> files = new TreeMap<>();
        for (RenderedFile file : Objects.requireNonNull(result.files()).files()) {
            files.put(file.path().outputFile(), new String(file.bytes(), StandardCharsets.ISO_8859_1));
        }
        return files;
    }

    /** Does something that a user, a tool or a bad day may do; returns what. */
    private String edit() throws Exception {
        String post = "src/site/content/writing/p" + random.nextInt(6) + ".md";
        strict = false;
        int kind = random.nextInt(36);
        switch (kind) {
            case 0, 1, 2 -> write(post, post(random.nextInt(100)));
            case 3 -> delete(base.resolve(post));
            case 4 -> move(post, "src/site/content/writing/p" + random.nextInt(6) + ".md");
            case 5 ->
                write("src/site/content/about.md", "# About " + word() + "\n\n![](/dot.png) [p](writing/p1.md)\n");
            case 6 -> write("src/site/portfolio.yml", config());
            case 7 -> writeOrDelete("src/site/data/facts.yml", "fact: " + word() + "\n");
            case 8 -> writeOrDelete("src/site/templates/partials/footer.mustache", "<footer>" + word() + "</footer>\n");
            case 9 -> writeOrDelete("src/site/static/dot.png", random.nextBoolean() ? png(1) : png(2));
            case 10 -> writeOrDelete("src/site/assets/css/99-own.css", "p { margin: " + random.nextInt(9) + "px }\n");
            case 11 ->
                writeOrDelete("src/Main.java", "class Main { int " + (char) ('a' + random.nextInt(20)) + "; }\n");
            case 12 ->
                write("CHANGELOG.md", "# Changes\n\n## [1.0." + random.nextInt(9) + "] - 2026-01-30\n\n- " + word());
            case 13 -> sameSizeAndTime(base.resolve(post));
            case 14 -> now = now.plusSeconds(random.nextInt(3) * 43_200L - 21_600L);
            case 15 ->
                changes = random.nextBoolean()
                        ? Map.of()
                        : Map.of("src/site/content/about.md", now.minusSeconds(9_000_000));
            case 16 -> drafts ^= true;
            case 17 -> strict = true;
            case 18 -> write("program/classes.txt", "version " + random.nextInt(3));
            case 19 -> spoilState();
            case 20 -> spoilOutput();
            case 21 -> Files.setLastModifiedTime(base.resolve("CHANGELOG.md"), FileTime.fromMillis(random.nextInt()));
            case 22 -> touchAll();
            case 23 ->
                write("CONTRIBUTING.md", "# Contributing " + word() + "\n\n![](docs/dot.png) [m](docs/index.md)\n");
            case 24 -> writeOrDelete("docs/guide" + random.nextInt(3) + ".md", "# Guide " + word() + "\n");
            case 25 -> writeOrDelete("docs/dot.png", png(random.nextInt(5) + 1));
            case 26, 27, 28 -> append(post);
            case 29 -> writeOrDelete("src/site/content/manual/" + chapter() + ".md", "# " + word() + "\n\n" + word());
            case 30 -> write("src/site/content/manual/index.md", manual());
            case 31 -> append("src/site/content/about.md");
            case 32 -> writeOrDelete("src/site/data/words.en.yml", "tags: " + word() + "\n");
            default -> {
                return "nothing";
            }
        }
        return "kind " + kind + " " + post;
    }

    /** Changes nothing but the text of a page. */
    private void append(String name) throws IOException {
        Path file = base.resolve(name);
        if (Files.exists(file)) {
            String more = switch (random.nextInt(5)) {
                case 0 -> "\n## " + word() + "\n";
                case 1 -> "\n```java file=src/Main.java\n```\n";
                case 2 -> "\n[p](p" + random.nextInt(6) + ".md#" + word() + ") ![](/dot.png)\n";
                case 3 -> "\n<!--more-->\n";
                default -> "\n" + word() + "\n";
            };
            Files.writeString(file, Files.readString(file) + more);
        }
    }

    /** The text of a page whose links order the others. */
    private String manual() {
        return "# Manual " + word() + "\n\n"
                + Stream.generate(this::chapter)
                        .limit(4)
                        .map(chapter -> "- [x](" + chapter + ".md)\n")
                        .collect(Collectors.joining());
    }

    private String chapter() {
        return CHAPTERS.get(random.nextInt(CHAPTERS.size()));
    }

    private String config() {
        return "title: Ada " + word() + "\nurl: https://ada.example/\nauthor: {name: Ada}\n"
                + "theme: {cards: false, search: " + random.nextBoolean() + "}\nchangelog: CHANGELOG.md\n"
                + "pages: {contributing: {from: CONTRIBUTING.md}}\nsections: {docs: {from: docs}, manual: {type: docs}}\n"
                + "feeds: {items: " + (1 + random.nextInt(5)) + "}\n"
                + "markdown: {publish: " + random.nextBoolean() + "}\n"
                + (random.nextInt(12) == 0 ? "tittle: x\n" : "checks: {links: warn}\n");
    }

    private String post(int number) {
        StringBuilder post = new StringBuilder("---\ntitle: " + word() + " " + number + "\n");
        post.append("date: 2026-")
                .append(random.nextInt(8) == 0 ? "11-0" + (1 + random.nextInt(5)) : "02-12")
                .append('\n');
        post.append("tags: [").append(word()).append(", x]\n");
        switch (random.nextInt(8)) {
            case 0 -> post.append("draft: true\n");
            case 1 ->
                post.append("expires: 2026-11-0").append(1 + random.nextInt(5)).append('\n');
            case 2 -> post.append("oops: ").append(word()).append('\n');
            case 3 -> post.append("image: /dot.png\n");
            default -> post.append("weight: 3\n");
        }
        post.append("---\nText ")
                .append(word())
                .append(" [other](p")
                .append(random.nextInt(6))
                .append(".md) ![](/dot.png)\n");
        if (random.nextInt(3) == 0) {
            post.append("\n```java file=src/Main.java\n```\n");
        }
        return post.toString();
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private static String png(int width) {
        byte[] head = {
            (byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 0, (byte) width
        };
        return new String(head, StandardCharsets.ISO_8859_1) + "\0\0\0\1\10\2\0\0\0";
    }

    /** What only the time of the last change of a file's entry gives away. */
    private void sameSizeAndTime(Path file) throws IOException {
        if (Files.exists(file)) {
            FileTime time = Files.getLastModifiedTime(file);
            Files.writeString(
                    file,
                    Files.readString(file)
                            .replace('a', 'e')
                            .replace("dete", "date")
                            .replace("drefts", "drafts"));
            Files.setLastModifiedTime(file, time);
        }
    }

    private void spoilState() throws IOException {
        try (Stream<Path> files = Files.list(base.resolve("target/portfolio"))) {
            List<Path> state = files.filter(path -> !path.toString().contains("written-"))
                    .sorted()
                    .toList();
            if (!state.isEmpty()) {
                spoil(state.get(random.nextInt(state.size())));
            }
        }
    }

    private void spoilOutput() throws IOException {
        if (!Files.exists(base.resolve("target/site"))) {
            return;
        }
        try (Stream<Path> walk = Files.walk(base.resolve("target/site"))) {
            List<Path> files = walk.filter(Files::isRegularFile).toList();
            Path file = files.get(random.nextInt(files.size()));
            spoilt.add(base.resolve("target/site").relativize(file).toString());
            spoil(file);
        }
    }

    private void spoil(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        FileTime time = Files.getLastModifiedTime(file);
        switch (random.nextInt(4)) {
            case 0 -> Files.delete(file);
            case 1 -> Files.write(file, Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)));
            case 2 -> Files.writeString(file, "portfolio state 0\n");
            default -> {
                if (bytes.length > 0) {
                    bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                }
                Files.write(file, bytes);
            }
        }
        if (Files.exists(file)) {
            Files.setLastModifiedTime(file, time);
        }
    }

    /** As a fresh checkout with a restored cache: every time is new, and every content is as it was. */
    private void touchAll() throws IOException {
        try (Stream<Path> walk = Files.walk(base)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                Files.delete(file);
                Files.write(file, bytes);
            }
        }
    }

    private void writeOrDelete(String name, String text) throws IOException {
        if (random.nextInt(3) == 0) {
            delete(base.resolve(name));
        } else {
            write(name, text);
        }
    }

    private void write(String name, String text) throws IOException {
        Path file = base.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, text.getBytes(name.endsWith(".png") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8));
    }

    private void move(String from, String to) throws IOException {
        if (Files.exists(base.resolve(from), LinkOption.NOFOLLOW_LINKS)) {
            Files.move(base.resolve(from), base.resolve(to), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
    }
}
