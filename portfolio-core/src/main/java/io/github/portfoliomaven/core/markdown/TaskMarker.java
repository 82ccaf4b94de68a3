package io.github.portfoliomaven.core.markdown;

import io.github.portfoliomaven.core.markdown.Block.Item.Task;

/** The marker at the start of an item of a list of tasks (GFM, section 5.3). */
final class TaskMarker {

    /** How long a marker is, the space after it included. */
    static final int LENGTH = 4;

    private TaskMarker() {}

    static Task read(CharSequence text) {
        boolean marked = text.length() >= LENGTH
                && text.charAt(0) == '['
                && " xX".indexOf(text.charAt(1)) >= 0
                && text.charAt(2) == ']'
                && Chars.isSpace(text.charAt(3));
        return !marked ? Task.NONE : text.charAt(1) == ' ' ? Task.OPEN : Task.DONE;
    }
}
