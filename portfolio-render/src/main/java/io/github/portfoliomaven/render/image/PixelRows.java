package io.github.portfoliomaven.render.image;

/** A picture that hands out its rows one by one, from the top. */
interface PixelRows {

    int width();

    int height();

    /** 1 is grey, 2 grey and alpha, 3 red, green and blue, 4 the same and alpha. */
    int bands();

    /** Fills in a row of {@code width × bands} samples from 0 to 255, colours multiplied by alpha. */
    void row(int y, int[] samples);
}
