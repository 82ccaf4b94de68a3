package io.github.portfoliomaven.render.image;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The colours of a picture that has no more than 256, in the order in which they first appear. */
final class Palette {

    private static final int MOST = 256;

    private final Map<Integer, Integer> indexes;
    private final byte[] colours;

    private Palette(Map<Integer, Integer> indexes, byte[] colours) {
        this.indexes = indexes;
        this.colours = colours;
    }

    /** {@code null} when there are more. */
    static @Nullable Palette of(Pixels picture) {
        byte[] samples = picture.samples();
        Map<Integer, Integer> indexes = new HashMap<>();
        byte[] colours = new byte[MOST * 3];
        int last = -1;
        for (int i = 0; i < samples.length; i += 3) {
            int colour = colour(samples, i);
            if (colour != last && !indexes.containsKey(colour)) {
                if (indexes.size() == MOST) {
                    return null;
                }
                System.arraycopy(samples, i, colours, indexes.size() * 3, 3);
                indexes.put(colour, indexes.size());
            }
            last = colour;
        }
        byte[] used = new byte[indexes.size() * 3];
        System.arraycopy(colours, 0, used, 0, used.length);
        return new Palette(indexes, used);
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
            int colour = colour(samples, from);
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
