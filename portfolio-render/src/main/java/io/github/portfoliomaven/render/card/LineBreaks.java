package io.github.portfoliomaven.render.card;

import java.util.ArrayList;
import java.util.List;

/** Where a title may be broken: after spaces, after hyphens and slashes in words, around Chinese and Japanese characters. */
final class LineBreaks {

    private LineBreaks() {}

    /** The text in pieces that are not broken; spaces stay at the end of a piece. */
    static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            if (next < text.length() && isBreak(c, text.codePointAt(next))) {
                pieces.add(text.substring(start, next));
                start = next;
            }
            i = next;
        }
        pieces.add(text.substring(start));
        return pieces;
    }

    private static boolean isBreak(int before, int after) {
        if (after == ' ') {
            return false;
        } else if (before == ' ') {
            return true;
        } else if (before == '-' || before == '/' || before == '\u2013' || before == '\u2014') {
            return Character.isLetter(after);
        }
        boolean word = Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
        return (isCjk(before) && isCjk(after)) || (word && (isCjk(before) || isCjk(after)));
    }

    private static boolean isCjk(int c) {
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return script == Character.UnicodeScript.HAN
                || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA;
    }
}
