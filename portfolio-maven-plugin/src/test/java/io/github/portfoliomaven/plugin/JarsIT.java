package io.github.portfoliomaven.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The jars as users download them. */
class JarsIT {

    @Test
    void sayUnderWhichLicencesTheyMayBeUsed() throws IOException {
        Path ours = Path.of(System.getProperty("it.repository"), "io", "github", "portfoliomaven");
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

    private static String text(JarFile jar, String name) throws IOException {
        return jar.getEntry(name) == null
                ? ""
                : new String(jar.getInputStream(jar.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }
}
