package io.github.portfoliomaven.core.markdown;

import org.jspecify.annotations.Nullable;

/** An opening bracket that may start a link or image. */
final class Bracket {
    final Inline node;
    final boolean image;
    final int after;
    final @Nullable Bracket previous;
    final Emphasis.@Nullable Run bottom;
    boolean bracketAfter;

    Bracket(Inline node, boolean image, int after, @Nullable Bracket previous, Emphasis.@Nullable Run bottom) {
        this.node = node;
        this.image = image;
        this.after = after;
        this.previous = previous;
        this.bottom = bottom;
    }
}
