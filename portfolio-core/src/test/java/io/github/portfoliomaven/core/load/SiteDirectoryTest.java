package io.github.portfoliomaven.core.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteDirectoryTest {

    @TempDir
    Path base;

    @BeforeEach
    void setUp() throws IOException {
        Files.createDirectories(base.resolve("src/site/content"));
        Files.createDirectories(base.resolve("content"));
        Files.createDirectories(base.resolve("docs"));
    }

    @ParameterizedTest
    @CsvSource({
        "src/site, true",
        "src/site/content, true",
        "src/site/public, true",
        "src, true",
        "., true",
        "src/main, false",
        "src/site2, false",
        "docs, false",
        "target/site, false",
        "../elsewhere, false"
    })
    void knowsWhichOutputFoldersAreInItsWay(String output, boolean overlaps) throws IOException {
        SiteDirectory directory = new SiteDirectory(base.resolve("src/site"), "src/site");
        assertThat(directory.overlaps(base.resolve(output))).isEqualTo(overlaps);
    }

    @ParameterizedTest
    @CsvSource({
        "., true",
        "content, true",
        "content/new, true",
        "static/site, true",
        "docs, false",
        "target/site, false",
        "contents, false"
    })
    void theBaseDirectoryMayHoldTheOutput(String output, boolean overlaps) throws IOException {
        assertThat(new SiteDirectory(base, "").overlaps(base.resolve(output))).isEqualTo(overlaps);
    }

    @Test
    void looksThroughSymbolicLinks() throws IOException {
        Path link = Files.createSymbolicLink(base.resolve("public"), base.resolve("src/site/content"));
        SiteDirectory directory = new SiteDirectory(base.resolve("src/site"), "src/site");
        assertThat(directory.overlaps(link)).isTrue();
        assertThat(directory.overlaps(link.resolve("not/there/yet"))).isTrue();
    }
}
