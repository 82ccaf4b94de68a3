package io.github.portfoliomaven.render.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.load.LoadOptions;
import io.github.portfoliomaven.core.load.SiteInAString;
import io.github.portfoliomaven.render.SiteBuild;
import io.github.portfoliomaven.render.TestConfig;
import org.junit.jupiter.api.Test;

class NameLengthsTest {

    private static String problems(String header) {
        SiteInAString site = SiteInAString.of(
                "-- content/writing/a.md --\n---\ntitle: A\ndate: 2026-02-12\n" + header + "\n---\nText.\n");
        return TestConfig.printed(SiteBuild.of(site.tree(), LoadOptions.at(SiteInAString.NOW))
                        .plan()
                        .diagnostics())
                .replaceAll("\n    .*", "");
    }

    @Test
    void tagsSlugsAndAliasesThatNoFileSystemTakesAreNamed() {
        String longest = "x".repeat(255);
        String shown = "x".repeat(40);
        assertThat(problems("tags: [" + longest + "]\nslug: " + longest + "\naliases: [/" + longest + "/]"))
                .isEmpty();
        assertThat(problems("tags: [x" + longest + "]"))
                .isEqualTo("src/site/content/writing/a.md:4:7: error: '" + shown
                        + "…' cannot be written: it is a name of 256 bytes, but file systems allow only 255 [path]");
        assertThat(problems("slug: x" + longest))
                .startsWith("src/site/content/writing/a.md:4:7: error: '" + shown + "…' cannot be written");
        assertThat(problems("aliases: [/old/x" + longest + "/]"))
                .startsWith("src/site/content/writing/a.md:4:11: error: '" + shown + "…' cannot be written");
    }

    @Test
    void bytesCountAndNotCharacters() {
        assertThat(problems("slug: " + "ü".repeat(127))).isEmpty();
        assertThat(problems("slug: " + "ü".repeat(128))).contains("it is a name of 256 bytes");
    }

    @Test
    void aPathHasAnEndToo() {
        assertThat(problems("path: /" + "abcdefghi/".repeat(320))).contains("it is a path of 3210 bytes");
    }
}
