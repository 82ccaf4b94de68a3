package io.github.portfoliomaven.render.image;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;
import javax.imageio.IIOImage;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.spi.ImageWriterSpi;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Writes WebP by an Image I/O plug-in, if the user added one to the class path; the JDK has none.
 *
 * <p>Plug-ins are looked for with the class loader of this class, so that those of other parts of a build do not count.
 */
final class WebpEncoder {

    private static final float QUALITY = 0.8f;

    private final ImageWriterSpi plugIn;

    WebpEncoder(ImageWriterSpi plugIn) {
        this.plugIn = plugIn;
    }

    static Optional<WebpEncoder> find() {
        Iterator<ImageWriterSpi> all = ServiceLoader.load(ImageWriterSpi.class, WebpEncoder.class.getClassLoader())
                .iterator();
        while (all.hasNext()) {
            ImageWriterSpi spi = all.next();
            boolean webp = Arrays.stream(spi.getFormatNames())
                    .anyMatch(name -> name.toLowerCase(Locale.ROOT).equals("webp"));
            if (webp) {
                return Optional.of(new WebpEncoder(spi));
            }
        }
        return Optional.empty();
    }

    /**
     * @param exact whether no pixel may change, as for diagrams and screenshots
     * @throws WebpFailure if the plug-in does not work, for example because its native code is for another system
     */
    byte[] write(Pixels picture, boolean exact) throws WebpFailure {
        Headless.ensure();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            ImageWriter writer = plugIn.createWriterInstance();
            try {
                ImageWriteParam param = writer.getDefaultWriteParam();
                param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                param.setCompressionType(exact ? "Lossless" : "Lossy");
                if (!exact) {
                    param.setCompressionQuality(QUALITY);
                }
                writer.setOutput(stream);
                writer.write(null, new IIOImage(JpegWriter.image(picture.straight()), null, null), param);
            } finally {
                writer.dispose();
            }
        } catch (IOException | RuntimeException | LinkageError e) {
            throw new WebpFailure(e);
        }
        return out.toByteArray();
    }
}
