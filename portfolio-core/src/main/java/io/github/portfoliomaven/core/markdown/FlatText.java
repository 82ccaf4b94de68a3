package io.github.portfoliomaven.core.markdown;

import java.util.Arrays;

/**
 * The text of a block without the markers and the indentation of what holds it, its lines joined by {@code \n}, with
 * the way back to the offset of each character in the Markdown.
 */
public final class FlatText {

    private final String text;
    private final int[] starts;
    private final int[] sources;

    private FlatText(String text, int[] starts, int[] sources) {
        this.text = text;
        this.starts = starts;
        this.sources = sources;
    }

    public String text() {
        return text;
    }

    /** Where in the Markdown the character at {@code index} stands. */
    public int source(int index) {
        int i = Arrays.binarySearch(starts, index);
        int piece = i >= 0 ? i : -i - 2;
        return piece < 0 ? 0 : sources[piece] + index - starts[piece];
    }

    /** A text that is unchanged in the Markdown. */
    public static FlatText of(String text, int source) {
        return new FlatText(text, new int[] {0}, new int[] {source});
    }

    /** A part of one line of the Markdown. */
    static FlatText ofLine(String markdown, int from, int to) {
        return new FlatText(markdown.substring(from, to), new int[] {0}, new int[] {from});
    }

    /** Joins pieces of the Markdown. */
    static final class Builder {

        private final String markdown;
        private final StringBuilder text;
        private int[] starts;
        private int[] sources;
        private int pieces;

        Builder(String markdown, int expectedPieces, int expectedLength) {
            this.markdown = markdown;
            this.text = new StringBuilder(expectedLength);
            this.starts = new int[expectedPieces];
            this.sources = new int[expectedPieces];
        }

        void add(int from, int to) {
            if (pieces == starts.length) {
                starts = Arrays.copyOf(starts, pieces * 2 + 1);
                sources = Arrays.copyOf(sources, pieces * 2 + 1);
            }
            starts[pieces] = text.length();
            sources[pieces++] = from;
            text.append(markdown, from, to);
        }

        void indent(int spaces) {
            text.append(" ".repeat(spaces));
        }

        void lineFeed() {
            text.append('\n');
        }

        FlatText build() {
            boolean full = pieces == starts.length;
            return new FlatText(
                    text.toString(),
                    full ? starts : Arrays.copyOf(starts, pieces),
                    full ? sources : Arrays.copyOf(sources, pieces));
        }
    }
}
