package io.github.portfoliomaven.core.load;

/** Quotes what an author wrote in a message of one line. */
final class Quote {

    private static final int LONGEST = 60;

    private Quote() {}

    /** The text in single quotes, on one line, cut when it is long. */
    static String of(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) > LONGEST) {
            line = line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
        }
        return "'" + line + "'";
    }
}
