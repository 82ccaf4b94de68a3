package io.github.portfoliomaven.render.image;

import java.util.Arrays;

/** A picture in memory, one byte a sample, band by band within each pixel, colours multiplied by alpha; not copied. */
final class Pixels implements PixelRows {

    private final int width;
    private final int height;
    private final int bands;
    private final byte[] samples;

    Pixels(int width, int height, int bands, byte[] samples) {
        this.width = width;
        this.height = height;
        this.bands = bands;
        this.samples = samples;
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public int height() {
        return height;
    }

    @Override
    public int bands() {
        return bands;
    }

    @Override
    public void row(int y, int[] row) {
        int from = y * width * bands;
        for (int i = 0; i < width * bands; i++) {
            row[i] = samples[from + i] & 0xff;
        }
    }

    byte[] samples() {
        return samples;
    }

    private boolean hasAlpha() {
        return bands % 2 == 0;
    }

    /** The picture as files hold it: colours not multiplied, and without an alpha that hides nothing. */
    Pixels straight() {
        if (!hasAlpha()) {
            return this;
        }
        boolean opaque = isOpaque();
        int colours = bands - 1;
        int kept = opaque ? colours : bands;
        byte[] out = new byte[width * height * kept];
        for (int from = 0, to = 0; from < samples.length; from += bands, to += kept) {
            int alpha = samples[from + colours] & 0xff;
            for (int band = 0; band < colours; band++) {
                int value = samples[from + band] & 0xff;
                out[to + band] = (byte) (alpha == 0 ? 0 : Math.min(255, (value * 255 + alpha / 2) / alpha));
            }
            if (!opaque) {
                out[to + colours] = (byte) alpha;
            }
        }
        return new Pixels(width, height, kept, out);
    }

    private boolean isOpaque() {
        for (int i = bands - 1; i < samples.length; i += bands) {
            if (samples[i] != (byte) 255) {
                return false;
            }
        }
        return true;
    }

    /** In the middle of a white square of a size that leaves a margin, without what is transparent. */
    Pixels onWhite(int size) {
        int colours = bands - (hasAlpha() ? 1 : 0);
        byte[] out = new byte[size * size * colours];
        Arrays.fill(out, (byte) 255);
        int left = (size - width) / 2;
        int top = (size - height) / 2;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int from = (y * width + x) * bands;
                int to = ((y + top) * size + x + left) * colours;
                int behind = hasAlpha() ? 255 - (samples[from + colours] & 0xff) : 0;
                for (int band = 0; band < colours; band++) {
                    out[to + band] = (byte) Math.min(255, (samples[from + band] & 0xff) + behind);
                }
            }
        }
        return new Pixels(size, size, colours, out);
    }

    /** The picture as a viewer sees it, by its EXIF orientation (Exif 2.32, section 4.6.4). */
    Pixels upright(int orientation) {
        if (orientation == 1) {
            return this;
        }
        boolean turned = orientation > 4;
        boolean fromRight = orientation == 2 || orientation == 3 || orientation == 7 || orientation == 8;
        boolean fromBottom = orientation == 3 || orientation == 4 || orientation == 6 || orientation == 7;
        int newWidth = turned ? height : width;
        int newHeight = turned ? width : height;
        byte[] out = new byte[samples.length];
        int to = 0;
        for (int y = 0; y < newHeight; y++) {
            for (int x = 0; x < newWidth; x++) {
                int column = turned ? y : x;
                int row = turned ? x : y;
                column = fromRight ? width - 1 - column : column;
                row = fromBottom ? height - 1 - row : row;
                int from = (row * width + column) * bands;
                for (int band = 0; band < bands; band++) {
                    out[to++] = samples[from + band];
                }
            }
        }
        return new Pixels(newWidth, newHeight, bands, out);
    }
}
