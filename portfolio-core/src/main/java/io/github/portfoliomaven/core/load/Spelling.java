package io.github.portfoliomaven.core.load;

/** Tells a slip of the finger from another word. */
final class Spelling {

    private Spelling() {}

    /** Whether one letter more, less or changed, two swapped, or another case of letters make one word the other. */
    static boolean isOneSlipFrom(String written, String meant) {
        if (written.equalsIgnoreCase(meant)) {
            return true;
        }
        int shorter = Math.min(written.length(), meant.length());
        int start = 0;
        while (start < shorter && written.charAt(start) == meant.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && written.charAt(written.length() - 1 - end) == meant.charAt(meant.length() - 1 - end)) {
            end++;
        }
        String was = written.substring(start, written.length() - end);
        String is = meant.substring(start, meant.length() - end);
        boolean oneLetter = was.length() <= 1 && is.length() <= 1;
        boolean swapped =
                was.length() == 2 && is.length() == 2 && was.charAt(0) == is.charAt(1) && was.charAt(1) == is.charAt(0);
        return oneLetter || swapped;
    }
}
