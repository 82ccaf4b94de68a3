package io.github.portfoliomaven.render.highlight;

import java.util.ArrayDeque;
import java.util.Deque;

/** Finds the end of a computed part of a text, in which texts with such parts may stand in turn, to any depth. */
record Nesting(String code, String open, String close, String hole, boolean escapes) {

    /** More than any author writes in one, and few enough to look for it again and again. */
    private static final int LONGEST = 5_000;

    /** Behind the bracket that closes the part; {@link Rule#NONE} if none does. */
    int end(int from) {
        Deque<Integer> places = new ArrayDeque<>();
        places.push(1);
        int i = from;
        int limit = Math.min(code.length(), from + LONGEST);
        while (i < limit) {
            int depth = places.element();
            char c = code.charAt(i);
            if (depth == 0) {
                i = inText(places, i);
            } else if (code.startsWith(open, i)) {
                places.push(0);
                i += open.length();
            } else if (c == '"' || c == '\'') {
                i = quoted(i);
            } else {
                i++;
                if (c == opening() || c == closing()) {
                    places.pop();
                    int now = depth + (c == opening() ? 1 : -1);
                    if (now > 0) {
                        places.push(now);
                    } else if (places.isEmpty()) {
                        return i;
                    }
                }
            }
        }
        return Rule.NONE;
    }

    /** Behind the bracket that closes the part in its line, or the end of the line. */
    int endInLine(int from) {
        int depth = 1;
        int i = from;
        while (i < code.length() && !Scan.isBreak(code.charAt(i))) {
            char c = code.charAt(i++);
            depth += c == opening() ? 1 : c == closing() ? -1 : 0;
            if (depth == 0) {
                break;
            }
        }
        return i;
    }

    private char opening() {
        return hole.charAt(hole.length() - 1);
    }

    private char closing() {
        return opening() == '(' ? ')' : '}';
    }

    /** Goes on in a text; the place in it. */
    private int inText(Deque<Integer> places, int at) {
        if (code.startsWith(hole, at)) {
            places.push(1);
            return at + hole.length();
        } else if (code.startsWith(close, at)) {
            places.pop();
            return at + close.length();
        }
        return at + (escapes && code.charAt(at) == '\\' ? 2 : 1);
    }

    /** Behind a text in plain quotes if it ends in its line; otherwise the quote is an apostrophe, and this is behind it. */
    private int quoted(int at) {
        int i = at + 1;
        while (i < code.length() && !Scan.isBreak(code.charAt(i))) {
            if (code.charAt(i) == code.charAt(at)) {
                return i + 1;
            }
            i += code.charAt(i) == '\\' ? 2 : 1;
        }
        return at + 1;
    }
}
