package io.github.portfoliomaven.render.image;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Decodes PNG and JPEG with the JDK's own readers, within bounded memory. */
final class ImageDecoder {

    /** Of larger pictures every second, third, … pixel is read, so that no more than this many are in memory. */
    static final int PIXELS_IN_MEMORY = 32_000_000;

    /** Pictures with more pixels are not drawn at all. */
    static final long MOST_PIXELS = 256_000_000;

    /** The same for JPEG in several scans, which the decoder has to hold as a whole, at six bytes a pixel. */
    static final long MOST_PIXELS_WHOLE = 48_000_000;

    private ImageDecoder() {}

    static boolean canDecode(ImageFacts facts) {
        return facts.drawable() && facts.pixels() <= (facts.wholeInMemory() ? MOST_PIXELS_WHOLE : MOST_PIXELS);
    }

    /** How many pixels lie between two that are read. */
    static int step(ImageFacts facts) {
        int step = 1;
        while (facts.pixels() / ((long) step * step) > PIXELS_IN_MEMORY) {
            step++;
        }
        return step;
    }

    /** The picture as the file has it, not yet upright. */
    static PixelRows decode(byte[] bytes, ImageFacts facts) throws BrokenImage {
        Headless.ensure();
        // Without profiles, texts and thumbnails, on some of which the JDK's readers fail.
        byte[] bare = facts.format() == ImageFormat.PNG
                ? PngChunks.parse(bytes).decoded()
                : JpegSegments.parse(bytes).decoded();
        ImageReader reader = reader(facts.format());
        try {
            reader.setInput(new MemoryCacheImageInputStream(new ByteArrayInputStream(bare)), true, true);
            ImageReadParam param = reader.getDefaultReadParam();
            int step = step(facts);
            param.setSourceSubsampling(step, step, 0, 0);
            return new DecodedRows(reader.read(0, param));
        } catch (IOException | RuntimeException e) {
            // The readers meet damaged data with exceptions of many kinds.
            BrokenImage broken = new BrokenImage("its data is damaged");
            broken.initCause(e);
            throw broken;
        } finally {
            reader.dispose();
        }
    }

    /** Not a reader of another library that happens to be there: it could decode to other numbers. */
    private static ImageReader reader(ImageFormat format) {
        String name = format.name().toLowerCase(Locale.ROOT);
        Iterator<ImageReaderSpi> readers =
                IIORegistry.getDefaultInstance().getServiceProviders(ImageReaderSpi.class, true);
        while (readers.hasNext()) {
            ImageReaderSpi spi = readers.next();
            if (spi.getPluginClassName().startsWith("com.sun.imageio.plugins." + name + ".")) {
                try {
                    return spi.createReaderInstance();
                } catch (IOException e) {
                    throw new IllegalStateException("the JDK's reader of " + name + " does not start", e);
                }
            }
        }
        throw new IllegalStateException("this Java installation cannot read " + name);
    }
}
