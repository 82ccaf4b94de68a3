package io.github.portfoliomaven.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.load.JsonSchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jars as users download them. */
class JarsIT {

    @Test
    void sayUnderWhichLicencesTheyMayBeUsed() throws IOException {
        Path ours = Path.of(System.getProperty("it.installed"), "io", "github", "portfoliomaven");
        List<Path> jars;
        try (Stream<Path> files = Files.walk(ours)) {
            jars = files.filter(file -> file.toString().endsWith(".jar"))
                    .filter(file -> !file.toString().endsWith("-tests.jar"))
                    .toList();
        }
        assertThat(jars).hasSizeGreaterThanOrEqualTo(3);
        for (Path jar : jars) {
            try (JarFile file = new JarFile(jar.toFile())) {
                assertThat(text(file, "META-INF/LICENSE")).as(jar + "").contains("Apache License");
                assertThat(text(file, "META-INF/NOTICE")).as(jar + "").contains("SIL Open Font License");
            }
        }
    }

    /** What somebody waits for who builds a site for the first time. The aim is 6 MiB; this is what there is, and some room. */
    @Test
    void areNotMoreToDownload(@TempDir Path home) throws IOException, InterruptedException {
        Path group = Path.of("io", "github", "portfoliomaven");
        Path installed = Path.of(System.getProperty("it.installed")).resolve(group);
        Path repository = home.resolve("repository");
        for (String artifact : List.of("parent", "core", "render", "maven-plugin")) {
            try (Stream<Path> files = Files.walk(installed.resolve("portfolio-" + artifact))) {
                for (Path file : files.filter(Files::isRegularFile)
                        .filter(file -> !file.toString().endsWith("-tests.jar"))
                        .toList()) {
                    Path copy = repository.resolve(group).resolve(installed.relativize(file));
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        }
        Folder folder = Folder.of(home.resolve("work"), "-- portfolio.yml --\ntitle: Ada\nurl: https://ada.example/\n");
        MavenRun run = MavenRun.in(folder.path()).run(MavenRun.SITE, "-Dmaven.repo.local=" + repository);

        assertThat(run.status()).as(run.output()).isZero();
        Map<String, Long> sizes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(repository)) {
            for (Path jar :
                    files.filter(file -> file.toString().endsWith(".jar")).toList()) {
                sizes.put(String.valueOf(jar.getFileName()), Files.size(jar));
            }
        }
        assertThat(sizes)
                .containsKey("portfolio-maven-plugin-" + System.getProperty("it.version") + ".jar")
                .hasSizeGreaterThan(15);
        assertThat(sizes.values().stream().mapToLong(size -> size).sum())
                .as(sizes.toString())
                .isLessThan(6_380L * 1024);
    }

    @Test
    void haveTheSchemasOfWhatAuthorsWrite() throws IOException {
        Path ours = Path.of(System.getProperty("it.installed"), "io", "github", "portfoliomaven", "portfolio-core");
        try (Stream<Path> files = Files.walk(ours)) {
            Path jar = files.filter(
                            file -> file.getFileName().toString().matches("portfolio-core-[^-]+(-SNAPSHOT)?\\.jar"))
                    .findFirst()
                    .orElseThrow();
            try (JarFile file = new JarFile(jar.toFile())) {
                assertThat(text(file, "META-INF/portfolio/schema/v0/portfolio.schema.json"))
                        .contains("\"$id\": \"" + JsonSchema.CONFIGURATION + "\"");
                assertThat(text(file, "META-INF/portfolio/schema/v0/front-matter.schema.json"))
                        .contains("\"$id\"");
            }
        }
    }

    private static String text(JarFile jar, String name) throws IOException {
        return jar.getEntry(name) == null
                ? ""
                : new String(jar.getInputStream(jar.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }
}
