package io.github.portfoliomaven.render.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PngWriterTest {

    private static Pixels noise(int bands) {
        byte[] samples = new byte[70 * 50 * bands];
        new Random(bands).nextBytes(samples);
        if (bands == 4 || bands == 2) {
            for (int i = 0; i < samples.length; i += bands) {
                for (int band = 0; band < bands; band++) {
                    // colours are multiplied by alpha, so that none exceeds it
                    samples[i + band] = (byte) ((samples[i + band] & 0x7f) / (band == bands - 1 ? 1 : 2));
                }
                samples[i + bands - 1] |= 0x40;
            }
        }
        return new Pixels(70, 50, bands, samples);
    }

    private static BufferedImage written(Pixels pixels) throws Exception {
        return ImageIO.read(new ByteArrayInputStream(PngWriter.write(pixels, new byte[0])));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void writesWhatReadersRead(int bands) throws Exception {
        Pixels pixels = noise(bands);
        BufferedImage image = written(pixels);
        byte[] straight = pixels.straight().samples();
        int[] read = image.getRaster().getPixels(0, 0, 70, 50, (int[]) null);
        assertThat(read).hasSameSizeAs(straight);
        for (int i = 0; i < read.length; i++) {
            assertThat((byte) read[i]).isEqualTo(straight[i]);
        }
    }

    @Test
    void usesAnExactPaletteForFewColours() throws Exception {
        byte[] samples = new byte[70 * 50 * 3];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (byte) (i / 3 % 200);
        }
        BufferedImage image = written(new Pixels(70, 50, 3, samples));
        assertThat(image.getColorModel().getPixelSize()).isEqualTo(8);
        assertThat(image.getRGB(9, 1) & 0xff).isEqualTo(79);
    }

    @Test
    void joinsColoursThatNobodyCanTellApart() throws Exception {
        byte[] samples = new byte[70 * 50 * 3];
        Random random = new Random(7);
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (byte) (64 * (i / 3 % 4) + 8 + random.nextInt(7));
        }
        BufferedImage image = written(new Pixels(70, 50, 3, samples));
        assertThat(image.getColorModel().getPixelSize()).isEqualTo(8);
        for (int i = 0; i < samples.length; i++) {
            int value = image.getRGB(i / 3 % 70, i / 210) >> (16 - 8 * (i % 3)) & 0xff;
            assertThat(value).isBetween((samples[i] & 0xff) - 7, (samples[i] & 0xff) + 7);
        }
    }
}
