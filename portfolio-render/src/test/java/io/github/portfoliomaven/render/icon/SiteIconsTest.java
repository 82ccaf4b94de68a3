package io.github.portfoliomaven.render.icon;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.diagnostic.DiagnosticPrinter;
import io.github.portfoliomaven.core.load.LoadOptions;
import io.github.portfoliomaven.core.load.SourceTree;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.render.SiteBuild;
import io.github.portfoliomaven.render.SiteResult;
import io.github.portfoliomaven.render.image.ImageCache;
import io.github.portfoliomaven.render.image.ImageHash;
import io.github.portfoliomaven.render.output.RenderedFile;
import io.github.portfoliomaven.render.output.RenderedSite;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands for a site in tabs and on home screens, from one source. */
class SiteIconsTest {

    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>";

    @Test
    void theThemeHasAWholeSet() throws IOException {
        RenderedSite site = render(site());
        assertThat(links(site))
                .containsExactly(
                        "<link rel=\"icon\" href=\"/repo/favicon.ico\" sizes=\"32x32\">",
                        "<link rel=\"icon\" href=\"/repo/assets/favicon.svg\" type=\"image/svg+xml\">",
                        "<link rel=\"apple-touch-icon\" href=\"/repo/assets/apple-touch-icon.png\">");
        assertThat(site.files())
                .as("the source")
                .noneMatch(file -> file.path().value().startsWith("/assets/favicon.")
                        && file.path().value().endsWith(".png"));
        assertThat(sizes(bytes(site, "/favicon.ico"))).containsExactly(16, 32, 48);
        assertThat(image(bytes(site, "/favicon.ico"), 2).getRGB(3, 24)).isEqualTo(0xff24456b);
        assertThat(image(bytes(site, "/favicon.ico"), 2).getRGB(0, 0) >>> 24).isLessThan(16);
    }

    @Test
    void aPngOfTheSitesIsTheSourceOfAll() throws IOException {
        Map<String, byte[]> files = site();
        files.put("assets/favicon.png", png(600, true));
        RenderedSite site = render(files);
        assertThat(links(site))
                .containsExactly(
                        "<link rel=\"icon\" href=\"/repo/favicon.ico\" sizes=\"32x32\">",
                        "<link rel=\"apple-touch-icon\" href=\"/repo/assets/icons/touch.png\">");
        BufferedImage touch = ImageIO.read(new ByteArrayInputStream(bytes(site, "/assets/icons/touch.")));
        assertThat(touch.getWidth()).isEqualTo(180);
        assertThat(touch.getColorModel().hasAlpha()).isFalse();
        assertThat(touch.getRGB(10, 90)).as("the margin").isEqualTo(0xffffffff);
        assertThat(touch.getRGB(30, 30)).as("what was transparent").isEqualTo(0xffffffff);
        assertThat(touch.getRGB(90, 90)).isEqualTo(0xffcc3300);
    }

    @Test
    void anIconThatFillsItsSquareKeepsFillingIt() throws IOException {
        Map<String, byte[]> files = site();
        files.put("assets/favicon.png", png(180, false));
        RenderedSite site = render(files);
        BufferedImage touch = ImageIO.read(new ByteArrayInputStream(bytes(site, "/assets/icons/touch.")));
        assertThat(touch.getRGB(0, 0)).isEqualTo(0xffcc3300);
        files.put("assets/favicon.png", png(40, false));
        RenderedSite small = render(files);
        assertThat(sizes(bytes(small, "/favicon.ico")))
                .as("nothing is drawn larger than its source")
                .containsExactly(16, 32);
        assertThat(links(small)).noneMatch(link -> link.contains("touch"));
    }

    @Test
    void anSvgOfTheSitesStandsAloneUntilThereIsAPngBesideIt() {
        Map<String, byte[]> files = site();
        files.put("assets/favicon.svg", SVG.getBytes(StandardCharsets.UTF_8));
        assertThat(links(render(files)))
                .containsExactly("<link rel=\"icon\" href=\"/repo/assets/favicon.svg\" type=\"image/svg+xml\">");
        files.put("assets/favicon.png", png(512, true));
        assertThat(links(render(files))).hasSize(3);
    }

    @Test
    void whatTheAuthorHasMadeIsNotDrawn() {
        Map<String, byte[]> files = site();
        files.put("static/favicon.ico", new byte[] {1});
        files.put("static/site.webmanifest", "{}".getBytes(StandardCharsets.UTF_8));
        files.put("assets/favicon.png", png(512, true));
        files.put("assets/apple-touch-icon.png", png(180, false));
        RenderedSite site = render(files);
        assertThat(bytes(site, "/favicon.ico")).hasSize(1);
        assertThat(text(site, "/site.webmanifest")).isEqualTo("{}");
        assertThat(links(site)).contains("<link rel=\"apple-touch-icon\" href=\"/repo/assets/apple-touch-icon.png\">");
        assertThat(site.files()).noneMatch(file -> file.path().value().contains("/icons/"));
        assertThat(links(site)).contains("<link rel=\"manifest\" href=\"/repo/site.webmanifest\">");
    }

    @Test
    void iconsAreSquarePng() {
        Map<String, byte[]> files = site();
        files.put("assets/favicon.png", png(new BufferedImage(64, 32, BufferedImage.TYPE_INT_RGB)));
        assertThat(problems(files)).isEqualTo("""
                src/site/assets/favicon.png: error: this icon is 64 pixels wide and 32 high, but icons must be square [icon]
                    hint: make it square, with at least 180 pixels
                """);
        files.put("assets/favicon.png", "no".getBytes(StandardCharsets.UTF_8));
        assertThat(problems(files)).isEqualTo("""
                src/site/assets/favicon.png: error: this image is broken: it is not a PNG with a single image [broken-image]
                    hint: export it again, or remove it from the pages that show it
                """);
    }

    @Test
    void aSecondBuildDrawsNothing(@TempDir Path folder) throws IOException {
        ImageCache cache = ImageCache.in(folder);
        RenderedSite first = render(site(), cache);
        List<String> drawn = names(folder);
        assertThat(render(site(), cache).files()).hasSameSizeAs(first.files());
        assertThat(names(folder)).isEqualTo(drawn);
    }

    /** A checksum of pixels that every JDK has to reproduce; its change needs a new version of the pictures. */
    @Test
    void theSamePixelsOnEachJdk() throws IOException {
        StringBuilder pixels = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            BufferedImage image = image(bytes(render(site()), "/favicon.ico"), i);
            for (int rgb : image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth())) {
                pixels.append(rgb).append(' ');
            }
        }
        assertThat(ImageHash.of(pixels.toString()))
                .isEqualTo("0eefe8b256b44021e68dece5f731269ebdf22631307e6d982903fbc1c86d75f8");
    }

    private static List<String> names(Path folder) throws IOException {
        try (var list = Files.list(folder)) {
            return list.map(Path::toString).sorted().toList();
        }
    }

    private static byte[] png(int size, boolean round) {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(0xcc3300));
        if (round) {
            graphics.fillOval(0, 0, size, size);
        } else {
            graphics.fillRect(0, 0, size, size);
        }
        graphics.dispose();
        return png(image);
    }

    private static byte[] png(BufferedImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    /** The sizes in the directory of an ICO, each that of its PNG. */
    private static List<Integer> sizes(byte[] ico) throws IOException {
        List<Integer> sizes = new ArrayList<>();
        for (int i = 0; i < ico[4]; i++) {
            BufferedImage image = image(ico, i);
            assertThat(image.getWidth()).isEqualTo(ico[6 + 16 * i]).isEqualTo(image.getHeight());
            sizes.add(image.getWidth());
        }
        return sizes;
    }

    private static BufferedImage image(byte[] ico, int i) throws IOException {
        ByteBuffer directory = ByteBuffer.wrap(ico).order(ByteOrder.LITTLE_ENDIAN);
        int length = directory.getInt(6 + 16 * i + 8);
        int offset = directory.getInt(6 + 16 * i + 12);
        return ImageIO.read(new ByteArrayInputStream(ico, offset, length));
    }

    private static Map<String, byte[]> site() {
        Map<String, byte[]> files = new HashMap<>();
        files.put(
                "portfolio.yml",
                "title: Sam Ple\nurl: https://example.dev/repo/\ntheme: {cards: false}\n"
                        .getBytes(StandardCharsets.UTF_8));
        return files;
    }

    private static SiteBuild build(Map<String, byte[]> files) {
        return SiteBuild.of(
                SourceTree.inMemory(files, "src/site"), LoadOptions.at(Instant.parse("2026-03-01T00:00:00Z")));
    }

    private static String problems(Map<String, byte[]> files) {
        return build(files).render().diagnostics().stream()
                .map(diagnostic -> DiagnosticPrinter.print(diagnostic) + "\n")
                .collect(Collectors.joining());
    }

    private static RenderedSite render(Map<String, byte[]> files) {
        return render(files, ImageCache.none());
    }

    private static RenderedSite render(Map<String, byte[]> files, ImageCache cache) {
        SiteResult rendered = build(files).withImageCache(cache).render();
        assertThat(rendered.diagnostics()).isEmpty();
        return Objects.requireNonNull(rendered.files());
    }

    private static List<String> links(RenderedSite site) {
        return text(site, "/")
                .lines()
                .filter(line -> line.contains("icon\"") || line.contains("rel=\"manifest\""))
                .map(SiteIconsTest::withoutHashes)
                .toList();
    }

    private static String withoutHashes(String text) {
        return text.replaceAll("\\.[0-9a-f]{10}\\.", ".");
    }

    private static String text(RenderedSite site, String path) {
        return new String(site.at(new SitePath(path)).orElseThrow().bytes(), StandardCharsets.UTF_8);
    }

    /** The first file whose path starts so. */
    private static byte[] bytes(RenderedSite site, String path) {
        return site.files().stream()
                .filter(file -> file.path().value().startsWith(path))
                .map(RenderedFile::bytes)
                .findFirst()
                .orElseThrow();
    }
}
