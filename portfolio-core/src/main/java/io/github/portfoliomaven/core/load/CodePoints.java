package io.github.portfoliomaven.core.load;

/** Counts from code points, as the YAML parser has them, to UTF-16 units of a file; quick for counts that grow. */
final class CodePoints {

    private final String text;
    private final int from;
    private int knownCodePoints;
    private int knownUnits;

    /** @param from where in the text counting starts */
    CodePoints(String text, int from) {
        this.text = text;
        this.from = from;
    }

    /** The offset in the text of a number of code points. */
    int unit(int codePoints) {
        if (codePoints < knownCodePoints) {
            knownCodePoints = 0;
            knownUnits = 0;
        }
        while (knownCodePoints < codePoints && from + knownUnits < text.length()) {
            knownUnits += Character.charCount(text.codePointAt(from + knownUnits));
            knownCodePoints++;
        }
        return from + knownUnits;
    }
}
