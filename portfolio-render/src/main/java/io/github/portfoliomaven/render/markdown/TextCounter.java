package io.github.portfoliomaven.render.markdown;

import io.github.portfoliomaven.core.markdown.Chars;

/** Counts words of scripts with spaces, and characters of those without, in text that comes in pieces. */
final class TextCounter {

    /** Before the first letter of scripts without spaces. */
    private static final int CJK = 0x2e80;

    private int words;
    private int cjkCharacters;
    private boolean inWord;

    /** Text that goes on where the last piece ended. */
    void add(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < 128) {
                ascii(c);
            } else {
                int character = text.codePointAt(i);
                i += Character.charCount(character) - 1;
                other(character);
            }
        }
    }

    private void ascii(char c) {
        if (c <= ' ') {
            inWord &= !Character.isWhitespace(c);
        } else if (!inWord && Chars.isLetterOrDigit(c)) {
            words++;
            inWord = true;
        }
    }

    private void other(int c) {
        if (c >= CJK && isCjk(c)) {
            cjkCharacters++;
            inWord = false;
        } else if (c < CJK && Character.isWhitespace(c)) {
            inWord = false;
        } else if (!inWord && Character.isLetterOrDigit(c)) {
            words++;
            inWord = true;
        }
    }

    /** The end of a block, a line, or of a gap between words. */
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
