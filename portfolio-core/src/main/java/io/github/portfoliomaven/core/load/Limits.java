package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.text.FileNames;

/**
 * Sizes above which something is refused before a parser that could be slow on it reads it. They let Java read anything
 * in a heap of 256 MB. {@code docs/limits.md} has the table.
 */
final class Limits {

    private static final int MEBIBYTE = 1024 * 1024;

    /** Characters of front matter. */
    static final int FRONT_MATTER = 64 * 1024;

    /** Bytes of a text that people write: Markdown, YAML, TOML, code that a page shows, a changelog. */
    static final int TEXT = MEBIBYTE;

    /** Bytes of a file of JSON. */
    static final int JSON = 16 * MEBIBYTE;

    /** Values in one file of data. */
    static final int VALUES = 500_000;

    /** Bytes of an image or a font, which are looked into. */
    static final int PICTURE = 32 * MEBIBYTE;

    /** Bytes of any file. The host of most of these sites takes no larger ones. */
    static final int FILE = 100 * MEBIBYTE;

    private Limits() {}

    /** The most bytes that a file of a site may have, by its name; readers of text ask for less. */
    static int of(String path) {
        return switch (FileNames.extension(path)) {
            case "png", "jpg", "jpeg", "gif", "webp", "avif", "svg", "ico", "ttf", "otf", "woff", "woff2" -> PICTURE;
            default -> FILE;
        };
    }

    /** A limit as messages write it. */
    static String words(int limit) {
        return limit >= MEBIBYTE ? limit / MEBIBYTE + " MiB" : limit / 1024 + " KiB";
    }
}
