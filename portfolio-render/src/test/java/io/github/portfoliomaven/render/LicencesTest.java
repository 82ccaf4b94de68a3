package io.github.portfoliomaven.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What others made is named in {@code NOTICE}, and its licence stands beside it. */
class LicencesTest {

    private static final Path ROOM = Path.of("src/main/resources/io/github/portfoliomaven/render");

    /** Our own scripts and style sheets are small; libraries and fonts are not. */
    private static final long LARGEST_OF_OURS = 16 * 1024;

    /** Each work of others, and the text of its licence. */
    private static final Map<String, String> OTHERS = new TreeMap<>(Map.of(
            "card/Inter-Medium.ttf", "card/Inter-OFL.txt",
            "card/PortfolioSerif-Regular.ttf", "card/PortfolioSerif-OFL.txt",
            "math/temml.js", "math/temml.LICENSE.txt",
            "theme/assets/math.css", "theme/assets/math.LICENSE.txt",
            "theme/assets/search/minisearch.js", "theme/assets/search/minisearch.LICENSE.txt"));

    @Test
    void areNamedAndPresent() throws IOException {
        String notice = Files.readString(Path.of("../NOTICE"));
        OTHERS.forEach((work, licence) -> {
            assertThat(ROOM.resolve(work)).exists();
            assertThat(ROOM.resolve(licence)).content().contains("Copyright").hasSizeGreaterThan(1000);
            assertThat(notice).contains("  " + work + " ");
        });
        assertThat(notice.lines().filter(line -> line.startsWith("  ") && line.contains("/") && line.contains(";")))
                .hasSameSizeAs(OTHERS.keySet());
    }

    @Test
    void everyFontAndEveryLargeScriptIsOnTheList() throws IOException {
        try (Stream<Path> files = Files.walk(ROOM)) {
            List<String> large = files.filter(Files::isRegularFile)
                    .filter(file ->
                            isFont(file) || (isScript(file) && file.toFile().length() > LARGEST_OF_OURS))
                    .map(file -> ROOM.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
            assertThat(OTHERS.keySet()).containsAll(large);
            assertThat(large).hasSizeGreaterThanOrEqualTo(4);
        }
    }

    /** The name "Source" is reserved, and a font that was cut down is a modified version (OFL 1.1, condition 3). */
    @Test
    void noChangedFontHasAReservedName() throws IOException, FontFormatException {
        for (String name : OTHERS.keySet()) {
            if (isFont(Path.of(name))) {
                Font font =
                        Font.createFont(Font.TRUETYPE_FONT, ROOM.resolve(name).toFile());
                assertThat(List.of(font.getFamily(Locale.ROOT), font.getFontName(Locale.ROOT), font.getPSName()))
                        .as(name)
                        .noneMatch(part -> part.contains("Source"));
            }
        }
    }

    private static boolean isFont(Path file) {
        return file.toString().matches(".*\\.(ttf|otf|woff2?)");
    }

    private static boolean isScript(Path file) {
        return file.toString().endsWith(".js");
    }
}
