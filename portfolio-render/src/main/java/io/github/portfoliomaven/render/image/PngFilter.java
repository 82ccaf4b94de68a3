package io.github.portfoliomaven.render.image;

/** The filters of PNG (PNG Specification, Third Edition, section 9). */
final class PngFilter {

    private static final int FILTERS = 5;

    private PngFilter() {}

    /** Each row by the filter that leaves the smallest sum of absolute differences, after that filter's number. */
    static byte[] rows(Pixels picture) {
        int length = picture.width() * picture.bands();
        byte[] samples = picture.samples();
        byte[] out = new byte[(length + 1) * picture.height()];
        byte[][] tries = new byte[FILTERS][length];
        for (int y = 0; y < picture.height(); y++) {
            int best = 0;
            long least = Long.MAX_VALUE;
            for (int filter = 0; filter < FILTERS; filter++) {
                long sum = filter(filter, samples, y * length, y == 0, picture.bands(), tries[filter]);
                if (sum < least) {
                    least = sum;
                    best = filter;
                }
            }
            int to = y * (length + 1);
            out[to] = (byte) best;
            System.arraycopy(tries[best], 0, out, to + 1, length);
        }
        return out;
    }

    private static long filter(int filter, byte[] samples, int from, boolean first, int bands, byte[] out) {
        int length = out.length;
        long sum = 0;
        for (int i = 0; i < length; i++) {
            int at = from + i;
            int left = i < bands ? 0 : samples[at - bands] & 0xff;
            int up = first ? 0 : samples[at - length] & 0xff;
            int corner = first || i < bands ? 0 : samples[at - length - bands] & 0xff;
            int predicted = switch (filter) {
                case 1 -> left;
                case 2 -> up;
                case 3 -> (left + up) / 2;
                case 4 -> paeth(left, up, corner);
                default -> 0;
            };
            out[i] = (byte) (samples[at] - predicted);
            sum += Math.abs(out[i]);
        }
        return sum;
    }

    private static int paeth(int left, int up, int corner) {
        int estimate = left + up - corner;
        int toLeft = Math.abs(estimate - left);
        int toUp = Math.abs(estimate - up);
        int toCorner = Math.abs(estimate - corner);
        if (toLeft <= toUp && toLeft <= toCorner) {
            return left;
        }
        return toUp <= toCorner ? up : corner;
    }
}
