package io.github.portfoliomaven.render.card;

import io.github.portfoliomaven.render.image.PngWriter;
import java.util.Arrays;

/**
 * Three inks on paper. Each is drawn into a channel of its own on black, so that the channel says how much of it there is;
 * no two may overlap. So few shades need no more than a byte a pixel, and pack well.
 */
final class PalettePng {

    /** The colours to draw with, one for each ink. */
    static final int FIRST = 0xff0000;

    static final int SECOND = 0x00ff00;
    static final int THIRD = 0x0000ff;

    /** Between paper and full ink; more cannot be told apart. */
    private static final int SHADES = 31;

    private static final int[] BLANK = new int[Card.WIDTH];

    private PalettePng() {}

    /** @param channels what was drawn, pixel by pixel
     *  @param inks the three colours that are meant, {@code 0xRRGGBB} */
    static byte[] png(int[] channels, int[] inks) {
        byte[] indexes = new byte[channels.length];
        int at = nextDrawn(channels, 0);
        while (at < channels.length) {
            indexes[at] = index(channels[at]);
            at = nextDrawn(channels, at + 1);
        }
        return PngWriter.write(Card.WIDTH, Card.HEIGHT, palette(inks), indexes);
    }

    /** Most of a card is blank, and that is passed over in great steps. */
    private static int nextDrawn(int[] channels, int from) {
        int at = from;
        while (at < channels.length && channels[at] == 0) {
            int length = Math.min(BLANK.length, channels.length - at);
            int drawn = Arrays.mismatch(channels, at, at + length, BLANK, 0, length);
            if (drawn >= 0) {
                return at + drawn;
            }
            at += length;
        }
        return at;
    }

    private static byte index(int channels) {
        int pixel = channels & 0xffffff;
        if (pixel == 0) {
            return 0;
        }
        int ink = pixel >= 0x010000 ? 0 : pixel >= 0x000100 ? 1 : 2;
        int amount = pixel >> (16 - 8 * ink) & 0xff;
        int shade = (amount * SHADES + 127) / 255;
        return (byte) (shade == 0 ? 0 : ink * SHADES + shade);
    }

    private static int[] palette(int[] inks) {
        int[] palette = new int[1 + inks.length * SHADES];
        palette[0] = CardDrawing.PAPER;
        for (int ink = 0; ink < inks.length; ink++) {
            for (int shade = 1; shade <= SHADES; shade++) {
                palette[ink * SHADES + shade] = mix(CardDrawing.PAPER, inks[ink], shade);
            }
        }
        return palette;
    }

    private static int mix(int paper, int ink, int shade) {
        int mixed = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int from = paper >> shift & 0xff;
            int to = ink >> shift & 0xff;
            mixed |= ((from * (SHADES - shade) + to * shade + SHADES / 2) / SHADES) << shift;
        }
        return mixed;
    }
}
