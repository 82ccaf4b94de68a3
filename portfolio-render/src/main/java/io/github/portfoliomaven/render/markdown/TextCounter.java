package io.github.portfoliomaven.render.markdown;

import io.github.portfoliomaven.core.markdown.Chars;

/** Counts words of scripts with spaces, and characters of those without, in text that comes in pieces. */
final class TextCounter {

    private int words;
    private int cjkCharacters;
    private boolean inWord;

    /** Text that goes on where the last piece ended. */
    void add(CharSequence text) {
        for (int i = 0; i < text.length(); ) {
            int c = Character.codePointAt(text, i);
            i += Character.charCount(c);
            if (c < 0x2e80) {
                boolean letter = c < 128 ? Chars.isLetterOrDigit((char) c) : Character.isLetterOrDigit(c);
                if (letter && !inWord) {
                    words++;
                    inWord = true;
                } else if (Character.isWhitespace(c)) {
                    inWord = false;
                }
            } else if (isCjk(c)) {
                cjkCharacters++;
                inWord = false;
            } else if (Character.isLetterOrDigit(c) && !inWord) {
                words++;
                inWord = true;
            }
        }
    }

    /** The end of a block, a line, or of what stands between words. */
    void boundary() {
        inWord = false;
    }

    private static boolean isCjk(int c) {
        if (!Character.isLetterOrDigit(c)) {
            return false;
        }
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> true;
            default -> false;
        };
    }

    int words() {
        return words;
    }

    int cjkCharacters() {
        return cjkCharacters;
    }
}
