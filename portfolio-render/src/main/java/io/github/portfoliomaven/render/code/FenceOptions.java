package io.github.portfoliomaven.render.code;

import org.jspecify.annotations.Nullable;

/**
 * The options of a code block, read from what follows its opening fence.
 *
 * @param language as written; empty if there is none
 * @param title plain text, or {@code null}
 * @param firstNumber the number of the first line; 0 when lines are not numbered
 * @param marked lines that matter
 * @param inserted lines that a change adds
 * @param deleted lines that a change removes
 * @param focused the only lines in colour; empty for all
 * @param diff whether lines start with {@code +} and {@code -}, apart from their language
 * @param file the file to show, and the part of it, or {@code null} if the block has lines of its own
 */
record FenceOptions(
        String language,
        @Nullable String title,
        int firstNumber,
        LineSet marked,
        LineSet inserted,
        LineSet deleted,
        LineSet focused,
        boolean diff,
        @Nullable Attribute file,
        @Nullable Attribute region) {

    FenceOptions withLanguage(String value) {
        return new FenceOptions(value, title, firstNumber, marked, inserted, deleted, focused, diff, file, region);
    }

    /** Whether lines have to be told apart. */
    boolean dressesLines() {
        return firstNumber > 0
                || diff
                || !marked.isEmpty()
                || !inserted.isEmpty()
                || !deleted.isEmpty()
                || !focused.isEmpty();
    }
}
