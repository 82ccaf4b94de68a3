package io.github.portfoliomaven.render.code;

import java.util.BitSet;

/** Lines of a block, counted from 1. */
final class LineSet {

    /** Numbers above this are mistakes. */
    private static final int LARGEST = 99_999;

    private final BitSet lines = new BitSet();

    boolean has(int line) {
        return lines.get(line);
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** The largest, or 0. */
    int last() {
        return Math.max(0, lines.length() - 1);
    }

    void add(int line) {
        lines.set(line);
    }

    /**
     * Adds what a text lists: {@code 1,3-5}, {@code 1 3-5}, {@code 1, "3-5"}.
     *
     * @return whether it was such a list; otherwise nothing is added
     */
    boolean addAll(String text) {
        BitSet added = new BitSet();
        int at = 0;
        while (at < text.length()) {
            if (", \"'".indexOf(text.charAt(at)) >= 0) {
                at++;
                continue;
            }
            int end = digits(text, at);
            int from = number(text, at, end);
            int to = from;
            if (end < text.length() && text.charAt(end) == '-') {
                at = end + 1;
                end = digits(text, at);
                to = number(text, at, end);
            }
            if (from < 1 || to < from) {
                return false;
            }
            added.set(from, to + 1);
            at = end;
        }
        lines.or(added);
        return !added.isEmpty();
    }

    private static int digits(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    /** Returns -1 if it is not a number, or too large. */
    private static int number(String text, int from, int to) {
        if (from == to || to - from > 6) {
            return -1;
        }
        int number = Integer.parseInt(text, from, to, 10);
        return number > LARGEST ? -1 : number;
    }
}
