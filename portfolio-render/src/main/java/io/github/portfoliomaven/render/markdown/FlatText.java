package io.github.portfoliomaven.render.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Arrays;
import java.util.List;

/**
 * The text of a block without the markers and the indentation of what holds it, its lines joined by {@code \n}, with
 * the way back to where each character stands in the Markdown.
 */
final class FlatText {

    private final String text;
    private final int[] starts;
    private final int[] sources;

    private FlatText(String text, int[] starts, int[] sources) {
        this.text = text;
        this.starts = starts;
        this.sources = sources;
    }

    String text() {
        return text;
    }

    /** Where in the Markdown the character at {@code index} stands. */
    int source(int index) {
        int i = Arrays.binarySearch(starts, index);
        int piece = i >= 0 ? i : -i - 2;
        return piece < 0 ? 0 : sources[piece] + index - starts[piece];
    }

    /** The lines of a paragraph: white space at the start of each line and at the end of the last one is not text. */
    static FlatText ofParagraph(String markdown, List<BasedSequence> lines) {
        Builder builder = new Builder(markdown, lines.size());
        for (int i = 0; i < lines.size(); i++) {
            BasedSequence line = lines.get(i);
            int from = line.getStartOffset();
            int to = line.getEndOffset();
            while (from < to && Chars.isSpaceOrTab(markdown.charAt(from))) {
                from++;
            }
            boolean last = i == lines.size() - 1;
            while (from < to && endsLine(markdown.charAt(to - 1), last)) {
                to--;
            }
            builder.add(from, to);
            if (!last) {
                builder.text.append('\n');
            }
        }
        return builder.build();
    }

    private static boolean endsLine(char c, boolean last) {
        return isLineEnd(c) || (last && Chars.isSpaceOrTab(c));
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    /** A text that stands in the Markdown as it is. */
    static FlatText of(String text, int source) {
        return new FlatText(text, new int[] {0}, new int[] {source});
    }

    /** A part of one line of the Markdown. */
    static FlatText ofLine(String markdown, int from, int to) {
        return new FlatText(markdown.substring(from, to), new int[] {0}, new int[] {from});
    }

    /** Lines with their indentation and their ends, as code and HTML have them. */
    static FlatText ofLines(String markdown, List<BasedSequence> lines) {
        Builder builder = new Builder(markdown, lines.size());
        for (BasedSequence line : lines) {
            int from = line.getStartOffset();
            int to = line.getEndOffset();
            while (from < to && isLineEnd(markdown.charAt(to - 1))) {
                to--;
            }
            // A tab that is partly indentation is spaces in front of what the line has in the Markdown.
            int added = line.length() - (line.getEndOffset() - from);
            builder.text.append(" ".repeat(Math.max(0, added)));
            builder.add(from, to);
            builder.text.append('\n');
        }
        return builder.build();
    }

    /** Joins pieces of the Markdown. */
    static final class Builder {

        private final String markdown;
        private final StringBuilder text = new StringBuilder();
        private int[] starts;
        private int[] sources;
        private int pieces;

        Builder(String markdown, int expectedPieces) {
            this.markdown = markdown;
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

        FlatText build() {
            return new FlatText(text.toString(), Arrays.copyOf(starts, pieces), Arrays.copyOf(sources, pieces));
        }
    }
}
