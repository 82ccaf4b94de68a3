package io.github.portfoliomaven.render.highlight;

import java.util.ArrayDeque;
import java.util.Deque;

/** Finds the end of a computed part of a text, in which texts with such parts may stand in turn, to any depth. */
final class Nesting {

    /** More than any author writes in one, and few enough to look for it again and again. */
    private static final int LONGEST = 5_000;

    private final String code;
    private final Quoted text;

    Nesting(String code, Quoted text) {
        this.code = code;
        this.text = text;
    }

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
            } else if (code.startsWith(text.open(), i)) {
                places.push(0);
                i += text.open().length();
            } else if (c == '"' || c == '\'') {
                i = quoted(i);
            } else {
                i++;
                if (c == text.opening() || c == text.closing()) {
                    places.pop();
                    int now = depth + (c == text.opening() ? 1 : -1);
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

    /** Goes on in a text; the place in it. */
    private int inText(Deque<Integer> places, int at) {
        if (code.startsWith(text.hole(), at)) {
            places.push(1);
            return at + text.hole().length();
        } else if (code.startsWith(text.close(), at)) {
            places.pop();
            return at + text.close().length();
        }
        return at + (text.escapes() && code.charAt(at) == '\\' ? 2 : 1);
    }

    /** Behind a text in plain quotes, if its line has its end; else behind the quote, which is an apostrophe then. */
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
