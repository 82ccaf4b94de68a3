package io.github.portfoliomaven.core.markdown;

/** How the text of a column of a table stands. */
public enum Alignment {
    NONE,
    LEFT,
    CENTER,
    RIGHT
}
