package io.github.portfoliomaven.render.image;

/**
 * Makes pictures smaller with a bicubic filter (Catmull-Rom) that is stretched over all pixels that fall into one.
 *
 * <p>Our own arithmetic on whole numbers, not Java2D's loops: the same numbers on each platform and JDK, and no
 * second copy of a large picture, since rows are read one by one.
 */
final class Resampler {

    /** Of the weights, which add up to this. */
    private static final int ONE = 1 << 14;

    private Resampler() {}

    /** Not larger than the source in either direction, and at least one pixel. */
    static Pixels resample(PixelRows source, int width, int height) {
        int bands = source.bands();
        Weights across = new Weights(source.width(), width);
        Weights down = new Weights(source.height(), height);
        int[] sourceRow = new int[source.width() * bands];
        int[][] ring = new int[down.longest()][width * bands];
        byte[] out = new byte[width * height * bands];
        int read = 0;
        for (int y = 0; y < height; y++) {
            int last = down.first(y) + down.weights(y).length;
            for (; read < last; read++) {
                source.row(read, sourceRow);
                across.apply(sourceRow, bands, ring[read % ring.length]);
            }
            blend(ring, down.first(y), down.weights(y), out, y * width * bands);
        }
        return new Pixels(width, height, bands, out);
    }

    private static void blend(int[][] ring, int first, int[] weights, byte[] out, int from) {
        int[] sums = new int[ring[0].length];
        for (int i = 0; i < weights.length; i++) {
            int[] row = ring[(first + i) % ring.length];
            int weight = weights[i];
            for (int x = 0; x < sums.length; x++) {
                sums[x] += row[x] * weight;
            }
        }
        for (int x = 0; x < sums.length; x++) {
            int value = (sums[x] + (1 << 19)) >> 20;
            out[from + x] = (byte) Math.max(0, Math.min(255, value));
        }
    }

    /** Which source pixels, and how much of each, make up each pixel of a line. */
    private static final class Weights {

        private final int[] first;
        private final int[][] weights;

        Weights(int from, int to) {
            first = new int[to];
            weights = new int[to][];
            double scale = (double) from / to;
            double stretch = Math.max(1, scale);
            for (int i = 0; i < to; i++) {
                double centre = (i + 0.5) * scale;
                int start = Math.max(0, (int) (centre - 2 * stretch + 0.5));
                int end = Math.min(from, (int) (centre + 2 * stretch + 0.5));
                double[] shares = new double[Math.max(1, end - start)];
                double sum = 0;
                for (int j = 0; j < shares.length; j++) {
                    shares[j] = catmullRom((start + j + 0.5 - centre) / stretch);
                    sum += shares[j];
                }
                first[i] = start;
                weights[i] = whole(shares, sum);
            }
        }

        private static double catmullRom(double x) {
            double d = Math.abs(x);
            if (d < 1) {
                return (1.5 * d - 2.5) * d * d + 1;
            }
            return d < 2 ? ((-0.5 * d + 2.5) * d - 4) * d + 2 : 0;
        }

        /** Whole numbers that add up to {@link #ONE}; what rounding leaves goes to the largest. */
        private static int[] whole(double[] shares, double sum) {
            int[] out = new int[shares.length];
            int rest = ONE;
            int largest = 0;
            for (int i = 0; i < shares.length; i++) {
                out[i] = (int) Math.round(shares[i] / sum * ONE);
                rest -= out[i];
                largest = out[i] > out[largest] ? i : largest;
            }
            out[largest] += rest;
            return out;
        }

        int first(int i) {
            return first[i];
        }

        int[] weights(int i) {
            return weights[i];
        }

        int longest() {
            int longest = 0;
            for (int[] each : weights) {
                longest = Math.max(longest, each.length);
            }
            return longest;
        }

        /** Leaves six binary places in the sums, for the second direction. */
        void apply(int[] row, int bands, int[] out) {
            for (int i = 0; i < weights.length; i++) {
                int[] each = weights[i];
                for (int band = 0; band < bands; band++) {
                    int sum = 0;
                    int at = first[i] * bands + band;
                    for (int weight : each) {
                        sum += row[at] * weight;
                        at += bands;
                    }
                    out[i * bands + band] = (sum + 128) >> 8;
                }
            }
        }
    }
}
