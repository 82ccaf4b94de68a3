package io.github.portfoliomaven.core.model;

import java.io.IOException;
import java.util.Arrays;

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

        /** At most so many bytes from the start of the file. */
        default byte[] start(int most) throws IOException {
            byte[] all = read();
            return all.length <= most ? all : Arrays.copyOf(all, most);
        }
    }
}
