package io.github.portfoliomaven.render.card;

import io.github.portfoliomaven.render.css.Rgb;

/** The accent colour on the paper of the cards. */
final class Accents {

    /** That of the standard theme in its light colours. */
    static final int STANDARD = 0x1c4f9c;

    /** For text, WCAG 2.2, success criterion 1.4.3. */
    private static final double LEAST_CONTRAST = 4.5;

    private static final Rgb PAPER = Rgb.of(CardDrawing.PAPER);

    private Accents() {}

    /** The colour, made darker until it can be read. */
    static int of(Rgb accent) {
        Rgb colour = accent;
        while (colour.contrast(PAPER) < LEAST_CONTRAST) {
            colour = new Rgb(colour.red() * 15 / 16, colour.green() * 15 / 16, colour.blue() * 15 / 16);
        }
        return colour.red() << 16 | colour.green() << 8 | colour.blue();
    }
}
