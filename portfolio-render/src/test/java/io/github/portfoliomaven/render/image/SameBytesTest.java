package io.github.portfoliomaven.render.image;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.model.SiteFile;
import java.io.ByteArrayInputStream;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Checksums that every JDK has to reproduce; a change of one needs a new {@code SourceImage.VERSION}. */
class SameBytesTest {

    private static byte[] smallest(byte[] bytes, String name) throws Exception {
        ImageFacts facts = Objects.requireNonNull(FactsReader.read(bytes));
        SourceImage source = SourceImage.of(new SiteFile(name, name, () -> bytes), bytes, facts, false);
        return new VariantDrawing(source, ImageCache.none(), new Semaphore(64), null)
                .make(source.own().get(0));
    }

    @Test
    void ofAPhoto() throws Exception {
        byte[] drawn = smallest(Pictures.fromPhone(Pictures.jpeg(1500, 1100), 8), "photo.jpg");
        assertThat(ImageHash.hex(drawn)).isEqualTo("d7b351492760b7316789c50a40e8eade30bf661c45bc641934a368c55c51cb26");
    }

    /** The pixels, because how tightly rows are packed is up to the platform's zlib. */
    @Test
    void ofADiagram() throws Exception {
        var drawn = ImageIO.read(new ByteArrayInputStream(smallest(Pictures.png(1500, 1100), "diagram.png")));
        StringBuilder pixels = new StringBuilder();
        for (int y = 0; y < drawn.getHeight(); y++) {
            for (int x = 0; x < drawn.getWidth(); x++) {
                pixels.append(drawn.getRGB(x, y) & 0xffffff).append(' ');
            }
        }
        assertThat(ImageHash.of(pixels.toString()))
                .isEqualTo("a8c7f135fd1b3103d8afe892d0b7c6d043301270b191fdcec2e9c15e02c061e5");
    }
}
