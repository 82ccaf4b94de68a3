package io.github.portfoliomaven.render.highlight;

import java.util.Arrays;

/**
 * The coloured ranges of one piece of code, in order and never overlapping; what lies between them is plain.
 *
 * <p>Since a token is only a range, no lexer can change the text. Neighbours of one kind with only white space between
 * them become one token.
 */
public final class Tokens {

    private final String code;
    private TokenKind[] kinds = new TokenKind[64];
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int size;

    Tokens(String code) {
        this.code = code;
    }

    /** The code whose tokens are to be marked. */
    public String code() {
        return code;
    }

    int size() {
        return size;
    }

    TokenKind kind(int token) {
        return kinds[token];
    }

    int start(int token) {
        return starts[token];
    }

    int end(int token) {
        return ends[token];
    }

    /** The end of the last token. */
    int end() {
        return size == 0 ? 0 : ends[size - 1];
    }

    /**
     * Marks a range of the code, in UTF-16 units; an empty one is ignored.
     *
     * @throws IllegalArgumentException if it begins before the end of the last one, or ends beyond the code
     */
    public void add(TokenKind kind, int start, int end) {
        if (end <= start) {
            return;
        }
        int from = end();
        if (start < from || end > code.length()) {
            throw new IllegalArgumentException(kind + " at " + start + ".." + end + " after " + from);
        }
        if (size > 0 && kinds[size - 1] == kind && Scan.isBlank(code, from, start)) {
            ends[size - 1] = end;
            return;
        }
        if (size == kinds.length) {
            kinds = Arrays.copyOf(kinds, size * 2);
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        kinds[size] = kind;
        starts[size] = start;
        ends[size] = end;
        size++;
    }
}
