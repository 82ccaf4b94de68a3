package io.github.portfoliomaven.render.image;

import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes JPEG with the JDK's encoder. */
final class JpegWriter {

    /** The quality above which differences in photographs are not visible; the default of most tools. */
    private static final float QUALITY = 0.82f;

    /** A JFIF header of 18 bytes follows the start marker. */
    private static final int AFTER_JFIF = 2 + 18;

    private JpegWriter() {}

    /** @param colour segments of the colour profile, as they stand */
    static byte[] write(Pixels picture, byte[] colour) {
        byte[] plain = encode(image(picture.straight()));
        if (colour.length == 0) {
            return plain;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(plain.length + colour.length);
        out.write(plain, 0, AFTER_JFIF);
        out.writeBytes(colour);
        out.write(plain, AFTER_JFIF, plain.length - AFTER_JFIF);
        return out.toByteArray();
    }

    /** The picture for writers of the image library; one or three bands. */
    static BufferedImage image(Pixels straight) {
        int bands = straight.bands();
        int[] offsets = {0, 1, 2, 3};
        int[] used = new int[bands];
        System.arraycopy(offsets, 0, used, 0, bands);
        byte[] samples = straight.samples();
        WritableRaster raster = Raster.createInterleavedRaster(
                new DataBufferByte(samples, samples.length),
                straight.width(),
                straight.height(),
                straight.width() * bands,
                bands,
                used,
                null);
        boolean alpha = bands % 2 == 0;
        ColorModel colours = new ComponentColorModel(
                ColorSpace.getInstance(bands < 3 ? ColorSpace.CS_GRAY : ColorSpace.CS_sRGB),
                alpha,
                false,
                alpha ? Transparency.TRANSLUCENT : Transparency.OPAQUE,
                DataBuffer.TYPE_BYTE);
        return new BufferedImage(colours, raster, false, null);
    }

    private static byte[] encode(BufferedImage image) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
            param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), param);
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory does not fail", e);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
