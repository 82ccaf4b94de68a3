package io.github.portfoliomaven.render.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.portfoliomaven.core.model.SiteFile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VariantDrawingTest {

    private final AtomicInteger reads = new AtomicInteger();

    private SourceImage source(String name, byte[] bytes) throws BrokenImage {
        ImageFacts facts = Objects.requireNonNull(FactsReader.read(bytes));
        SiteFile file = new SiteFile(name, "src/site/" + name, () -> {
            reads.incrementAndGet();
            return bytes;
        });
        return SourceImage.of(file, bytes, facts, false);
    }

    private static VariantDrawing drawing(SourceImage source, ImageCache cache) {
        return new VariantDrawing(source, cache, new Semaphore(64), null);
    }

    private static List<BufferedImage> drawAll(SourceImage source, ImageCache cache) throws Exception {
        VariantDrawing drawing = drawing(source, cache);
        List<BufferedImage> images = new ArrayList<>();
        for (ImageVariant variant : source.own()) {
            images.add(ImageIO.read(new ByteArrayInputStream(drawing.make(variant))));
        }
        return images;
    }

    private static List<String> sizes(List<BufferedImage> images) {
        return images.stream().map(i -> i.getWidth() + "x" + i.getHeight()).toList();
    }

    @Test
    void makesFourWidthsOfAPhotoUprightAndWithoutItsPlace() throws Exception {
        byte[] photo = Pictures.fromPhone(Pictures.jpeg(4000, 3000), 6);
        SourceImage source = source("content/writing/trip/IMG 0001.JPG", photo);

        List<BufferedImage> drawn = drawAll(source, ImageCache.none());

        assertThat(sizes(drawn)).containsExactly("480x640", "800x1067", "1200x1600", "1600x2133");
        assertThat(Pictures.quartersOf(ImageIO.read(new ByteArrayInputStream(photo))))
                .isEqualTo("red green / blue yellow");
        assertThat(drawn)
                .allSatisfy(image -> assertThat(Pictures.quartersOf(image)).isEqualTo("blue red / yellow green"));
        VariantDrawing drawing = drawing(source, ImageCache.none());
        for (ImageVariant variant : source.own()) {
            assertThat(Pictures.text(drawing.make(variant))).doesNotContain("Exif", "Phone", "GPS", "Anna");
        }
        assertThat(source.own().get(0).path().value()).matches("/assets/images/img-0001-480\\.[0-9a-f]{10}\\.jpg");
    }

    /** The stored picture is red green / blue yellow; the names say what each orientation makes of it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 red green / blue yellow",
                "2 green red / yellow blue",
                "3 yellow blue / green red",
                "4 blue yellow / red green",
                "5 red blue / green yellow",
                "6 blue red / yellow green",
                "7 yellow green / blue red",
                "8 green yellow / red blue"
            })
    void knowsAllOrientations(String expected) throws Exception {
        int orientation = Character.digit(expected.charAt(0), 10);
        byte[] photo = Pictures.fromPhone(Pictures.jpeg(900, 700), orientation);
        BufferedImage drawn = drawAll(source("a.jpg", photo), ImageCache.none()).get(0);
        assertThat(orientation + " " + Pictures.quartersOf(drawn)).isEqualTo(expected);
        assertThat(drawn.getWidth()).isEqualTo(480);
    }

    @Test
    void neverEnlarges() throws Exception {
        assertThat(sizes(drawAll(source("a.png", Pictures.png(900, 500)), ImageCache.none())))
                .containsExactly("480x267", "800x444");
        assertThat(source("a.png", Pictures.png(500, 500)).variants()).isEmpty();
        assertThat(source("a.png", Pictures.png(1, 1)).variants()).isEmpty();
        assertThat(source("a.jpg", Pictures.jpeg(1, 1)).variants()).isEmpty();
    }

    @Test
    void drawsALineOfPixels() throws Exception {
        assertThat(sizes(drawAll(source("a.png", Pictures.png(40_000, 20)), ImageCache.none())))
                .containsExactly("480x1", "800x1", "1200x1", "1600x1");
    }

    @Test
    void keepsTransparency() throws Exception {
        BufferedImage image = new BufferedImage(900, 300, BufferedImage.TYPE_4BYTE_ABGR);
        for (int x = 0; x < 900; x++) {
            for (int y = 0; y < 300; y++) {
                image.setRGB(x, y, x < 450 ? 0x00ffffff : 0xffff0000 | ((x * y * 2654435) & 0xffff));
            }
        }
        BufferedImage drawn = drawAll(source("a.png", Pictures.encode(image, "png")), ImageCache.none())
                .get(0);
        assertThat(drawn.getRGB(10, 10) >>> 24).isZero();
        assertThat(drawn.getRGB(470, 10) >>> 16).isEqualTo(0xffff);
    }

    @Test
    void readsDeepIndexedAndGreyPng() throws Exception {
        for (int type :
                new int[] {BufferedImage.TYPE_USHORT_GRAY, BufferedImage.TYPE_BYTE_INDEXED, BufferedImage.TYPE_BYTE_GRAY
                }) {
            BufferedImage image = new BufferedImage(900, 700, type);
            image.createGraphics().drawImage(Pictures.quarters(900, 700), 0, 0, null);
            byte[] png = Pictures.encode(image, "png");
            BufferedImage drawn =
                    drawAll(source("a.png", png), ImageCache.none()).get(0);
            for (int i = 0; i < 4; i++) {
                int x = 120 + 240 * (i % 2);
                int y = 93 + 186 * (i / 2);
                int was = image.getRGB(x * 900 / 480, y * 900 / 480) >> 8 & 0xff;
                assertThat(drawn.getRGB(x, y) >> 8 & 0xff).isBetween(was - 16, was + 16);
            }
        }
    }

    @Test
    void keepsTheColourProfileOfAPhoto() throws Exception {
        byte[] jpeg = Pictures.jpeg(900, 700);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 20);
        out.writeBytes(Pictures.segment(0xe2, Pictures.ascii("ICC_PROFILE\0\u0001\u0001no real profile")));
        out.write(jpeg, 20, jpeg.length - 20);
        SourceImage source = source("a.jpg", out.toByteArray());
        byte[] drawn = drawing(source, ImageCache.none()).make(source.own().get(0));
        assertThat(Pictures.text(drawn)).contains("no real profile");
        assertThat(FactsReader.read(drawn)).isNotNull();
    }

    @Test
    void leavesInksAndAnimationsAlone() throws Exception {
        assertThat(source("a.jpg", Pictures.cmyk(900, 700)).variants()).isEmpty();
        byte[] png = Pictures.png(900, 700);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(png, 0, 33);
        out.writeBytes(Pictures.chunk("acTL", new byte[8]));
        out.write(png, 33, png.length - 33);
        assertThat(source("a.png", out.toByteArray()).variants()).isEmpty();
    }

    @Test
    void saysThatDataAreDamaged() throws Exception {
        byte[] png = Pictures.png(900, 700);
        byte[] broken = Pictures.chunk("IDAT", new byte[40_000]);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(png, 0, 33);
        out.writeBytes(broken);
        out.writeBytes(Pictures.chunk("IEND", new byte[0]));
        SourceImage source = source("a.png", out.toByteArray());
        assertThatThrownBy(() -> drawAll(source, ImageCache.none()))
                .isInstanceOf(BrokenImage.class)
                .hasMessage("its data is damaged");
    }

    @Test
    void decodesOnceForAllWidthsAndNotAtAllFromTheCache(@TempDir Path directory) throws Exception {
        SourceImage source = source("a.jpg", Pictures.jpeg(1500, 900));
        ImageCache cache = ImageCache.in(directory.resolve("images"));

        List<BufferedImage> first = drawAll(source, cache);
        assertThat(reads).hasValue(1);
        List<BufferedImage> second = drawAll(source, cache);
        assertThat(reads).hasValue(1);
        assertThat(sizes(second)).isEqualTo(sizes(first)).containsExactly("480x288", "800x480", "1200x720");
    }

    @Test
    void drawsADamagedCacheEntryAgain(@TempDir Path directory) throws Exception {
        SourceImage source = source("a.jpg", Pictures.jpeg(1500, 900));
        ImageCache cache = ImageCache.in(directory);
        byte[] drawn = drawing(source, cache).make(source.own().get(0));
        try (Stream<Path> entries = Files.list(directory)) {
            for (Path entry : entries.toList()) {
                byte[] bytes = Files.readAllBytes(entry);
                bytes[100] ^= 1;
                Files.write(entry, bytes);
            }
        }
        assertThat(drawing(source, cache).make(source.own().get(0))).isEqualTo(drawn);
        assertThat(reads).hasValue(2);
        assertThat(drawing(source, cache).make(source.own().get(0))).isEqualTo(drawn);
        assertThat(reads).hasValue(2);
    }

    @Test
    void drawsAgainWhatLiesUnderAnotherName(@TempDir Path directory) throws Exception {
        ImageCache cache = ImageCache.in(directory);
        cache.put("aa", new byte[] {1});
        cache.put("bb", new byte[] {2});
        Path aside = directory.resolve("aside");
        Files.move(directory.resolve("aa"), aside);
        Files.move(directory.resolve("bb"), directory.resolve("aa"));
        Files.move(aside, directory.resolve("bb"));
        assertThat(cache.get("aa")).isEmpty();
        assertThat(cache.get("bb")).isEmpty();
        cache.put("aa", new byte[] {1});
        assertThat(cache.get("aa")).hasValue(new byte[] {1});
    }

    @Test
    void drawsAHundredMegapixelsInLittleMemory() throws Exception {
        SourceImage source = source("a.png", Pictures.greyPng(12_500, 8_000));
        assertThat(ImageDecoder.step(source.facts())).isEqualTo(2);
        assertThat(sizes(drawAll(source, ImageCache.none())))
                .containsExactly("480x307", "800x512", "1200x768", "1600x1024");
    }

    @Test
    void refusesMoreThanTheLimit() throws Exception {
        ImageFacts huge = new ImageFacts(ImageFormat.PNG, 20_000, 12_801, 1, true, false);
        assertThat(ImageDecoder.canDecode(huge)).isFalse();
        ImageFacts progressive = new ImageFacts(ImageFormat.JPEG, 8_000, 6_001, 1, true, true);
        assertThat(ImageDecoder.canDecode(progressive)).isFalse();
    }
}
