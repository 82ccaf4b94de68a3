package io.github.portfoliomaven.core.model;

/** Whether the pages of a site are light or dark. */
public enum ColourScheme {
    /** What the reader prefers. */
    AUTO,
    LIGHT,
    DARK
}
