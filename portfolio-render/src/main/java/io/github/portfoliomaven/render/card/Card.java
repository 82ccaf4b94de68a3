package io.github.portfoliomaven.render.card;

import io.github.portfoliomaven.render.image.ImageHash;

/**
 * What stands on a card; every text can be shown in its font.
 *
 * @param eyebrow over the title; may be empty
 * @param title not empty
 * @param name of the person at the foot; may be empty
 * @param role beside the name; may be empty
 * @param place the site's host and path, at the foot; empty if it is the title
 * @param accent {@code 0xRRGGBB}
 * @param fonts what the fonts are, for the key
 */
record Card(String eyebrow, String title, String name, String role, String place, int accent, String fonts) {

    static final int WIDTH = 1200;
    static final int HEIGHT = 630;

    /** To be raised when the same text no longer gives the same bytes. */
    private static final String DESIGN = "2";

    /** Names everything that decides the picture, so that it is known without drawing. */
    String key() {
        return ImageHash.of("card", DESIGN, eyebrow, title, name, role, place, Integer.toHexString(accent), fonts);
    }
}
