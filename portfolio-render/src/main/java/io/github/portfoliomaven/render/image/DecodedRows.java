package io.github.portfoliomaven.render.image;

import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;

/** The rows of a decoded image, whatever its colour model. */
final class DecodedRows implements PixelRows {

    private final BufferedImage image;
    private final Raster raster;
    private final boolean indexed;
    private final int bands;
    private final int depth;

    DecodedRows(BufferedImage image) {
        ColorModel colours = image.getColorModel();
        this.image = image;
        this.raster = image.getRaster();
        this.indexed = colours instanceof IndexColorModel;
        this.bands = indexed ? (colours.hasAlpha() ? 4 : 3) : raster.getNumBands();
        this.depth = indexed ? 8 : colours.getComponentSize(0);
    }

    @Override
    public int width() {
        return image.getWidth();
    }

    @Override
    public int height() {
        return image.getHeight();
    }

    @Override
    public int bands() {
        return bands;
    }

    @Override
    public void row(int y, int[] samples) {
        if (indexed) {
            lookUp(y, samples);
        } else {
            raster.getPixels(0, y, width(), 1, samples);
            if (depth != 8) {
                int largest = (1 << depth) - 1;
                for (int i = 0; i < samples.length; i++) {
                    samples[i] = (int) ((samples[i] * 255L + largest / 2) / largest);
                }
            }
        }
        if (bands % 2 == 0) {
            multiplyByAlpha(samples);
        }
    }

    private void lookUp(int y, int[] samples) {
        ColorModel colours = image.getColorModel();
        for (int x = 0, to = 0; x < width(); x++, to += bands) {
            int argb = colours.getRGB(raster.getSample(x, y, 0));
            samples[to] = argb >> 16 & 0xff;
            samples[to + 1] = argb >> 8 & 0xff;
            samples[to + 2] = argb & 0xff;
            if (bands == 4) {
                samples[to + 3] = argb >>> 24;
            }
        }
    }

    private void multiplyByAlpha(int[] samples) {
        for (int from = 0; from < samples.length; from += bands) {
            int alpha = samples[from + bands - 1];
            for (int band = 0; band < bands - 1; band++) {
                samples[from + band] = (samples[from + band] * alpha + 127) / 255;
            }
        }
    }
}
