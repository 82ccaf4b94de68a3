package io.github.portfoliomaven.core.markdown;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the ends of code spans (CommonMark 0.31.2, section 6.1); all searches in one text take linear time together. */
final class CodeSpans {

    static final int NONE = -1;

    private final String text;

    /** Where the last run of each length starts, so that no one looks for a closing run that is not there. */
    private @Nullable Map<Integer, Integer> lastRuns;

    CodeSpans(String text) {
        this.text = text;
    }

    /** The end of the run of backticks at {@code from}. */
    int runEnd(int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) == '`') {
            i++;
        }
        return i;
    }

    /** Where the next run of exactly {@code length} backticks starts, or {@link #NONE}. */
    int closing(int from, int length) {
        if (lastRuns(from).getOrDefault(length, NONE) < from) {
            return NONE;
        }
        for (int i = text.indexOf('`', from); i >= 0; ) {
            int end = runEnd(i);
            if (end - i == length) {
                return i;
            }
            i = text.indexOf('`', end);
        }
        return NONE;
    }

    private Map<Integer, Integer> lastRuns(int from) {
        if (lastRuns != null) {
            return lastRuns;
        }
        Map<Integer, Integer> runs = new HashMap<>();
        for (int i = text.indexOf('`', from); i >= 0; ) {
            int end = runEnd(i);
            runs.put(end - i, i);
            i = text.indexOf('`', end);
        }
        lastRuns = runs;
        return runs;
    }

    /** What a code span shows: line ends are spaces, and one space on both sides is not part of it. */
    static String content(String raw) {
        String code = raw.replace('\n', ' ');
        boolean padded = code.length() > 1 && code.charAt(0) == ' ' && code.charAt(code.length() - 1) == ' ';
        return padded && !code.isBlank() ? code.substring(1, code.length() - 1) : code;
    }
}
