package io.github.portfoliomaven.render.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.portfoliomaven.core.load.LoadOptions;
import io.github.portfoliomaven.core.load.SourceTree;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.render.SiteBuild;
import io.github.portfoliomaven.render.SiteResult;
import io.github.portfoliomaven.render.output.RenderedSite;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies as WebP, with the plug-in that the documents recommend, on machines that its native code is for. */
@Tag("webp")
class WebpTest {

    private static final byte[] PHOTO = Pictures.fromPhone(Pictures.jpeg(1000, 700), 6);
    private static final byte[] DIAGRAM = Pictures.png(900, 500);

    @BeforeEach
    void thePlugInWorksHere() {
        assumeThat(WebpEncoder.find()).isPresent();
        assumeThat(works(WebpEncoder.find().orElseThrow())).isTrue();
    }

    private static boolean works(WebpEncoder encoder) {
        try {
            encoder.write(new Pixels(1, 1, 3, new byte[3]), true);
            return true;
        } catch (WebpFailure e) {
            return false;
        }
    }

    @Test
    void browsersMayChoose() throws IOException {
        RenderedSite site = render(ImageCache.none());
        assertThat(lines(site, "<picture>")).isEqualTo("""
                <p><picture><source type="image/webp" srcset="/assets/images/photo-480.HASH.webp 480w, \
                /assets/images/photo-700.HASH.webp 700w" sizes="(min-width: 46rem) 41rem, 90vw">\
                <img src="/trip/photo.jpg" alt="Hills" srcset="/assets/images/photo-480.HASH.jpg 480w, /trip/photo.jpg 700w" \
                sizes="(min-width: 46rem) 41rem, 90vw" width="700" height="1000" loading="lazy" decoding="async"></picture></p>
                <p><picture><source type="image/webp" srcset="/assets/images/diagram-480.HASH.webp 480w, \
                /assets/images/diagram-800.HASH.webp 800w, /assets/images/diagram-900.HASH.webp 900w" \
                sizes="(min-width: 46rem) 41rem, 90vw">\
                <img src="/trip/diagram.png" alt="Plan" srcset="/assets/images/diagram-480.HASH.png 480w, \
                /assets/images/diagram-800.HASH.png 800w, /trip/diagram.png 900w" \
                sizes="(min-width: 46rem) 41rem, 90vw" width="900" height="500" loading="lazy" decoding="async"></picture></p>""");
        for (String copy : List.of("photo-480", "photo-700", "diagram-480", "diagram-800", "diagram-900")) {
            byte[] webp = file(site, "/assets/images/" + copy, ".webp");
            assertThat(Pictures.text(webp)).startsWith("RIFF").contains("WEBPVP8");
            var picture = ImageIO.read(new ByteArrayInputStream(webp));
            assertThat(picture.getWidth()).hasToString(copy.substring(copy.indexOf('-') + 1));
            assertThat(Pictures.text(webp)).doesNotContain("EXIF", "Anna", "GPS");
        }
        var upright = ImageIO.read(new ByteArrayInputStream(file(site, "/assets/images/photo-480", ".webp")));
        assertThat(Pictures.quartersOf(upright)).isEqualTo("blue red / yellow green");
    }

    @Test
    void aDiagramLosesNothing() throws IOException {
        RenderedSite site = render(ImageCache.none());
        var webp = ImageIO.read(new ByteArrayInputStream(file(site, "/assets/images/diagram-900", ".webp")));
        var source = ImageIO.read(new ByteArrayInputStream(DIAGRAM));
        for (int y = 0; y < 500; y++) {
            for (int x = 0; x < 900; x++) {
                assertThat(webp.getRGB(x, y)).isEqualTo(source.getRGB(x, y));
            }
        }
    }

    @Test
    void photosBecomeSmaller() {
        RenderedSite site = render(ImageCache.none());
        assertThat(file(site, "/assets/images/photo-480", ".webp").length)
                .isLessThan(file(site, "/assets/images/photo-480", ".jpg").length);
    }

    @Test
    void aSecondBuildDrawsNothing(@TempDir Path folder) throws IOException {
        render(ImageCache.in(folder));
        List<Path> drawn = list(folder);
        render(ImageCache.in(folder));
        assertThat(list(folder)).isEqualTo(drawn).hasSizeGreaterThan(7);
    }

    private static List<Path> list(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static RenderedSite render(ImageCache cache) {
        SiteResult rendered = SiteBuild.of(
                        SourceTree.inMemory(
                                Map.of(
                                        "portfolio.yml",
                                        utf8("title: A\nurl: https://example.dev/\ntheme: {cards: false}\n"),
                                        "content/trip/index.md",
                                        utf8("---\ntitle: Trip\n---\n![Hills](photo.jpg)\n\n![Plan](diagram.png)\n"),
                                        "content/trip/photo.jpg",
                                        PHOTO,
                                        "content/trip/diagram.png",
                                        DIAGRAM),
                                "src/site"),
                        LoadOptions.at(Instant.parse("2026-03-01T00:00:00Z")))
                .withImageCache(cache)
                .render();
        assertThat(rendered.diagnostics()).isEmpty();
        return Objects.requireNonNull(rendered.files());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] file(RenderedSite site, String start, String end) {
        return site.files().stream()
                .filter(file -> file.path().value().startsWith(start)
                        && file.path().value().endsWith(end))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + start + "…" + end))
                .bytes();
    }

    private static String lines(RenderedSite site, String part) {
        String html =
                Pictures.text(site.at(new SitePath("/trip/")).orElseThrow().bytes());
        return String.join(
                        "\n", html.lines().filter(line -> line.contains(part)).toList())
                .replaceAll("\\.[0-9a-f]{8,16}\\.", ".HASH.");
    }
}
