package io.github.portfoliomaven.render.card;

import java.text.Normalizer;
import java.util.Optional;

/** Brings a text to what a font can show. */
final class CardText {

    private CardText() {}

    /**
     * The text on one line, without emoji and other symbols that the font lacks; nothing if it lacks a letter or a
     * digit of it, or when nothing is left.
     */
    static Optional<String> of(String text, FontCoverage font) {
        String normal = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder out = new StringBuilder(normal.length());
        boolean space = false;
        for (int i = 0; i < normal.length(); ) {
            int c = normal.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                space = true;
            } else if (font.covers(c)) {
                out.append(space && out.length() > 0 ? " " : "").appendCodePoint(c);
                space = false;
            } else if (isWord(c)) {
                return Optional.empty();
            }
        }
        return out.length() == 0 ? Optional.empty() : Optional.of(out.toString());
    }

    private static boolean isWord(int c) {
        return Character.isLetterOrDigit(c) || (Character.getType(c) == Character.NON_SPACING_MARK && c < 0xfe00);
    }
}
