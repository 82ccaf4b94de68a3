package io.github.portfoliomaven.core.markdown;

/**
 * Finds formulas in one text, as Pandoc and GitHub do: between dollars that no space parts from them, and the second of
 * which no digit follows, so that sums of money are text; or between pairs of dollars. All searches take linear time
 * together.
 */
final class MathSyntax {

    static final int NONE = -1;

    private final String text;

    /** From here on no pair of dollars was found. */
    private int noPairFrom = Integer.MAX_VALUE;

    MathSyntax(String text) {
        this.text = text;
    }

    /** Whether a pair of dollars stands here. */
    boolean isDisplay(int at) {
        return text.startsWith("$$", at);
    }

    /** The end of the formula whose first dollar is at {@code from}. */
    int end(int from) {
        return isDisplay(from) ? displayEnd(from) : inlineEnd(from);
    }

    private int displayEnd(int from) {
        int close = from >= noPairFrom ? NONE : text.indexOf("$$", from + 2);
        if (close == NONE) {
            noPairFrom = Math.min(noPairFrom, from);
            return NONE;
        }
        boolean apart = !isDollar(from - 1) && !isDollar(from + 2) && !isDollar(close + 2);
        return apart && !text.substring(from + 2, close).isBlank() ? close + 2 : NONE;
    }

    private int inlineEnd(int from) {
        boolean inWord = from > 0 && isWordOrDollar(text.charAt(from - 1));
        if (inWord || from + 1 == text.length() || Chars.isSpace(text.charAt(from + 1))) {
            return NONE;
        }
        for (int i = from + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '$') {
                boolean closes = i > from + 1
                        && !Chars.isSpace(text.charAt(i - 1))
                        && (i + 1 == text.length() || !isWordOrDollar(text.charAt(i + 1)));
                return closes ? i + 1 : NONE;
            }
        }
        return NONE;
    }

    private boolean isDollar(int at) {
        return at >= 0 && at < text.length() && text.charAt(at) == '$';
    }

    private static boolean isWordOrDollar(char c) {
        return c == '$' || Character.isLetterOrDigit(c);
    }
}
