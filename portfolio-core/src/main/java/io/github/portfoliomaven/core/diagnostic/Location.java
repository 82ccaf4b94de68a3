package io.github.portfoliomaven.core.diagnostic;

import java.util.Comparator;

/**
 * A place in a file that the user wrote.
 *
 * @param file the file as the user knows it: relative to the base directory, with forward slashes
 * @param line the line, from 1; 0 means the file as a whole
 * @param column the column in characters (code points), from 1; 0 where {@code line} is 0
 * @param length how many characters of that line the place covers, at least 1 where {@code line} is not 0
 * @param excerpt the whole text of that line without its line end; empty where {@code line} is 0
 */
public record Location(String file, int line, int column, int length, String excerpt) implements Comparable<Location> {

    private static final Comparator<Location> ORDER = Comparator.comparing(Location::file)
            .thenComparingInt(Location::line)
            .thenComparingInt(Location::column)
            .thenComparingInt(Location::length)
            .thenComparing(Location::excerpt);

    /** A whole file. */
    public static Location ofFile(String file) {
        return new Location(file, 0, 0, 0, "");
    }

    /** Whether this is a file as a whole, with no line to show. */
    public boolean isWholeFile() {
        return line == 0;
    }

    @Override
    public int compareTo(Location other) {
        return ORDER.compare(this, other);
    }

    /** {@code file:line:column}, or {@code file} for a whole file. */
    @Override
    public String toString() {
        return isWholeFile() ? file : file + ":" + line + ":" + column;
    }
}
