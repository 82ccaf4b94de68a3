package io.github.portfoliomaven.render.check;

/** Shows pieces of HTML in messages. */
final class Snippet {

    private static final int LONGEST = 100;

    private Snippet() {}

    /** An element's start tag with one attribute. */
    static String tag(String element, String attribute, String value) {
        return "<" + element + " " + attribute + "=\"" + cut(value) + "\">";
    }

    /** One line of at most a hundred characters. */
    static String cut(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        int count = line.codePointCount(0, line.length());
        return count <= LONGEST ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
