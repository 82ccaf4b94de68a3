package io.github.portfoliomaven.core.load;

import java.util.Comparator;
import java.util.Locale;

/** The order of names as people number them: 2 before 10, and small letters as capitals. */
final class NumbersInNames {

    static final Comparator<String> ORDER =
            ((Comparator<String>) NumbersInNames::compare).thenComparing(Comparator.naturalOrder());

    private NumbersInNames() {}

    private static int compare(String first, String second) {
        String one = first.toLowerCase(Locale.ROOT);
        String other = second.toLowerCase(Locale.ROOT);
        int i = 0;
        int k = 0;
        while (i < one.length() && k < other.length()) {
            int iEnd = digits(one, i);
            int kEnd = digits(other, k);
            int order;
            if (iEnd > i && kEnd > k) {
                order = numbers(one.substring(i, iEnd), other.substring(k, kEnd));
                i = iEnd;
                k = kEnd;
            } else {
                order = Character.compare(one.charAt(i++), other.charAt(k++));
            }
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.length() - i, other.length() - k);
    }

    private static int digits(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    /** Numbers of any length: without leading zeros the longer one is the larger one. */
    private static int numbers(String one, String other) {
        String first = one.replaceFirst("^0+(?=.)", "");
        String second = other.replaceFirst("^0+(?=.)", "");
        int byLength = Integer.compare(first.length(), second.length());
        return byLength == 0 ? first.compareTo(second) : byLength;
    }
}
