package io.github.portfoliomaven.core.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a block by their places in the Markdown, without the markers and the indentation of what holds the block.
 * Small, because a tree is kept while its text is not asked for.
 */
public final class BlockLines {

    private final String markdown;

    /** Where each line starts, and where it ends, by turns. */
    private final int[] bounds;

    /** Spaces before each line, of a tab that is partly indentation; {@code null} if there are none. */
    private final int @Nullable [] indents;

    /** Whether the last line ends with a line feed, too. */
    private final boolean terminated;

    private BlockLines(String markdown, int[] bounds, int @Nullable [] indents, boolean terminated) {
        this.markdown = markdown;
        this.bounds = bounds;
        this.indents = indents;
        this.terminated = terminated;
    }

    /** The lines of a paragraph: white space at the start of each line and at the end of the last one is not text. */
    static BlockLines ofParagraph(String markdown, List<BasedSequence> lines) {
        int[] bounds = new int[2 * lines.size()];
        for (int i = 0; i < lines.size(); i++) {
            BasedSequence line = lines.get(i);
            int to = textEnd(markdown, line);
            int from = Math.min(to, line.getStartOffset());
            while (from < to && Chars.isSpaceOrTab(markdown.charAt(from))) {
                from++;
            }
            bounds[2 * i] = from;
            bounds[2 * i + 1] = to;
        }
        return new BlockLines(markdown, bounds, null, false).trimmed();
    }

    /** BlockLines with their indentation and their ends, as code and HTML have them. */
    static BlockLines ofCode(String markdown, List<BasedSequence> lines) {
        int[] bounds = new int[2 * lines.size()];
        int[] indents = null;
        for (int i = 0; i < lines.size(); i++) {
            BasedSequence line = lines.get(i);
            bounds[2 * i] = line.getStartOffset();
            bounds[2 * i + 1] = textEnd(markdown, line);
            int indent = line.length() - (line.getEndOffset() - line.getStartOffset());
            if (indent > 0) {
                indents = indents == null ? new int[lines.size()] : indents;
                indents[i] = indent;
            }
        }
        return new BlockLines(markdown, bounds, indents, true);
    }

    /** All lines of a text. */
    static BlockLines ofWhole(String text) {
        List<Integer> bounds = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int feed = text.indexOf('\n', from);
            int to = feed < 0 ? text.length() : feed;
            bounds.add(from);
            bounds.add(to > from && text.charAt(to - 1) == '\r' ? to - 1 : to);
            from = to + 1;
        }
        return new BlockLines(text, bounds.stream().mapToInt(i -> i).toArray(), null, true);
    }

    private static int textEnd(String markdown, BasedSequence line) {
        int to = line.getEndOffset();
        while (to > line.getStartOffset() && (markdown.charAt(to - 1) == '\n' || markdown.charAt(to - 1) == '\r')) {
            to--;
        }
        return to;
    }

    public int count() {
        return bounds.length / 2;
    }

    public boolean isEmpty() {
        return bounds.length == 0;
    }

    /** Where the first line starts in the Markdown; 0 if there is no line. */
    public int offset() {
        return isEmpty() ? 0 : bounds[0];
    }

    String markdown() {
        return markdown;
    }

    /** Where a line starts in the Markdown. */
    public int start(int line) {
        return bounds[2 * line];
    }

    int end(int line) {
        return bounds[2 * line + 1];
    }

    /** Whether the text starts with a character. */
    boolean startsWith(char c) {
        return !isEmpty() && start(0) < end(0) && markdown.charAt(start(0)) == c;
    }

    /** A line as written in the Markdown. */
    String line(int line) {
        return markdown.substring(start(line), end(line));
    }

    /** The text of all lines. */
    public FlatText text() {
        int count = count();
        if (count == 1 && !terminated) {
            return FlatText.ofLine(markdown, start(0), end(0));
        }
        int length = count == 0 ? 0 : end(count - 1) - start(0) + 1;
        FlatText.Builder builder = new FlatText.Builder(markdown, count, length);
        for (int i = 0; i < count; i++) {
            if (indents != null) {
                builder.indent(indents[i]);
            }
            builder.add(start(i), end(i));
            if (terminated || i < count - 1) {
                builder.lineFeed();
            }
        }
        return builder.build();
    }

    BlockLines from(int line) {
        return part(line, count());
    }

    BlockLines without(BitSet taken) {
        int[] kept = new int[2 * (count() - taken.cardinality())];
        int at = 0;
        for (int i = taken.nextClearBit(0); i < count(); i = taken.nextClearBit(i + 1)) {
            kept[at++] = start(i);
            kept[at++] = end(i);
        }
        return new BlockLines(markdown, kept, null, terminated).trimmed();
    }

    BlockLines only(int line) {
        return part(line, line + 1).trimmed();
    }

    private BlockLines part(int from, int to) {
        int[] left = indents == null ? null : Arrays.copyOfRange(indents, from, to);
        return new BlockLines(markdown, Arrays.copyOfRange(bounds, 2 * from, 2 * to), left, terminated);
    }

    /** The same lines, the last of which ends at a place before its end. */
    BlockLines endingAt(int end) {
        int[] shorter = bounds.clone();
        shorter[shorter.length - 1] = end;
        return new BlockLines(markdown, shorter, indents, terminated).trimmed();
    }

    /** The same text without its first characters, which stand on the first line. */
    BlockLines skip(int characters) {
        if (end(0) - start(0) < characters) {
            return from(1);
        }
        int[] later = bounds.clone();
        later[0] += characters;
        return new BlockLines(markdown, later, indents, terminated);
    }

    /** Without the blank lines before the first and after the last one that is not. */
    BlockLines withoutBlankLinesAround() {
        int from = 0;
        int to = count();
        while (to > from && isBlank(to - 1)) {
            to--;
        }
        while (from < to && isBlank(from)) {
            from++;
        }
        return part(from, to);
    }

    private boolean isBlank(int line) {
        for (int i = start(line); i < end(line); i++) {
            if (!Chars.isSpace(markdown.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private BlockLines trimmed() {
        int last = bounds.length - 1;
        while (last > 0 && bounds[last] > bounds[last - 1] && Chars.isSpaceOrTab(markdown.charAt(bounds[last] - 1))) {
            bounds[last]--;
        }
        return this;
    }
}
