package io.github.portfoliomaven.core.markdown;

/**
 * The characters around a run of delimiters (CommonMark 0.31.2, section 6.2).
 *
 * @param left whether it is left-flanking: it leans on what follows
 * @param right whether it is right-flanking
 * @param afterPunctuation whether punctuation is before it
 * @param beforePunctuation whether punctuation follows it
 */
record Flanking(boolean left, boolean right, boolean afterPunctuation, boolean beforePunctuation) {

    static Flanking of(String text, int from, int to) {
        int before = from == 0 ? '\n' : text.codePointBefore(from);
        int after = to == text.length() ? '\n' : text.codePointAt(to);
        boolean spaceBefore = Chars.isUnicodeSpace(before);
        boolean spaceAfter = Chars.isUnicodeSpace(after);
        boolean punctuationBefore = Chars.isUnicodePunctuation(before);
        boolean punctuationAfter = Chars.isUnicodePunctuation(after);
        return new Flanking(
                !spaceAfter && (!punctuationAfter || spaceBefore || punctuationBefore),
                !spaceBefore && (!punctuationBefore || spaceAfter || punctuationAfter),
                punctuationBefore,
                punctuationAfter);
    }
}
