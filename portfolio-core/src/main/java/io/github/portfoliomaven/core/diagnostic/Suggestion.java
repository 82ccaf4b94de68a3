package io.github.portfoliomaven.core.diagnostic;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the word that an author probably meant.
 *
 * <p>The distance counts inserted, deleted, replaced and swapped neighbouring characters (optimal string alignment);
 * upper and lower case count as equal.
 */
public final class Suggestion {

    /** Nobody misspells a longer name. */
    private static final int LONGEST = 300;

    private Suggestion() {}

    /**
     * The nearest of the known words, or nothing if none is near: more than a third of the characters would have to
     * change. Of equally near ones the first in alphabetical order wins, whatever the order of {@code known}.
     */
    public static Optional<String> nearest(String written, Collection<String> known) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        String word = written.toLowerCase(Locale.ROOT);
        String best = null;
        int least = Integer.MAX_VALUE;
        for (String candidate : known) {
            String other = candidate.toLowerCase(Locale.ROOT);
            int limit = Math.min(least, limit(word, other));
            if (Math.abs(word.length() - other.length()) > limit) {
                continue;
            }
            int distance = distance(word, other);
            if (distance <= limit && (best == null || distance < least || candidate.compareTo(best) < 0)) {
                best = candidate;
                least = distance;
            }
        }
        return Optional.ofNullable(best);
    }

    /** {@code did you mean 'x'?} for a hint, when a known word is near. */
    public static Optional<String> didYouMean(String written, Collection<String> known) {
        return nearest(written, known).map(near -> "did you mean '" + near + "'?");
    }

    private static int limit(String a, String b) {
        return Math.max(1, Math.max(a.length(), b.length()) / 3);
    }

    private static int distance(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(last[j], row[j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[b.length()];
    }
}
