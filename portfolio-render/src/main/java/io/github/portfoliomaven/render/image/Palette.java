package io.github.portfoliomaven.render.image;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * At most 256 colours that represent all colours of a picture, in the order in which they first appear.
 *
 * <p>Diagrams and screenshots have few colours until they are made smaller, when edges get many that nobody can tell
 * apart. With a palette such copies are a third as large; without, they would often be larger than their source.
 */
final class Palette {

    private static final int MOST = 256;

    /**
     * How many low bits may differ between a colour and the one that represents it: it is off by 4 of 255 on average.
     */
    private static final int MOST_BITS = 3;

    private final Map<Integer, Integer> indexes;
    private final byte[] colours;
    private final int mask;

    private Palette(Map<Integer, Integer> indexes, byte[] colours, int mask) {
        this.indexes = indexes;
        this.colours = colours;
        this.mask = mask;
    }

    /** The most exact palette of a picture with three bands; or {@code null} if 256 colours are not enough. */
    static @Nullable Palette of(Pixels picture) {
        for (int bits = 0; bits <= MOST_BITS; bits++) {
            int kept = 0xff >> bits << bits;
            Palette palette = of(picture, kept << 16 | kept << 8 | kept);
            if (palette != null) {
                return palette;
            }
        }
        return null;
    }

    /** Colours that are equal under a mask are one, and are represented by their mean. */
    private static @Nullable Palette of(Pixels picture, int mask) {
        byte[] samples = picture.samples();
        Map<Integer, Integer> indexes = new HashMap<>();
        long[] sums = new long[MOST * 3];
        long[] counts = new long[MOST];
        int last = -1;
        int index = 0;
        for (int i = 0; i < samples.length; i += 3) {
            int colour = colour(samples, i) & mask;
            if (colour != last) {
                Integer known = indexes.get(colour);
                if (known == null && indexes.size() == MOST) {
                    return null;
                }
                index = known == null ? indexes.size() : known;
                indexes.putIfAbsent(colour, index);
                last = colour;
            }
            counts[index]++;
            for (int band = 0; band < 3; band++) {
                sums[index * 3 + band] += samples[i + band] & 0xff;
            }
        }
        byte[] means = new byte[indexes.size() * 3];
        for (int i = 0; i < means.length; i++) {
            means[i] = (byte) ((sums[i] + counts[i / 3] / 2) / counts[i / 3]);
        }
        return new Palette(indexes, means, mask);
    }

    private static int colour(byte[] samples, int at) {
        return (samples[at] & 0xff) << 16 | (samples[at + 1] & 0xff) << 8 | (samples[at + 2] & 0xff);
    }

    /** Three bytes each. */
    byte[] colours() {
        return colours;
    }

    /** The rows of the picture as indexes, each after a zero for "no filter". */
    byte[] rows(Pixels picture) {
        int width = picture.width();
        byte[] samples = picture.samples();
        byte[] out = new byte[(width + 1) * picture.height()];
        int from = 0;
        int last = -1;
        byte index = 0;
        for (int to = 0; to < out.length; to++) {
            if (to % (width + 1) == 0) {
                continue;
            }
            int colour = colour(samples, from) & mask;
            if (colour != last) {
                index = (byte) (int) indexes.getOrDefault(colour, 0);
                last = colour;
            }
            out[to] = index;
            from += 3;
        }
        return out;
    }
}
