package io.github.portfoliomaven.core.model;

import java.io.IOException;

/**
 * A file of the site directory whose bytes are read when they are needed.
 *
 * @param path relative to the site directory, with forward slashes
 * @param display the name for messages: relative to the base directory, with forward slashes
 * @param bytes reads the file
 */
public record SiteFile(String path, String display, Bytes bytes) {

    /** Reads a file. */
    @FunctionalInterface
    public interface Bytes {
        byte[] read() throws IOException;
    }
}
