package io.github.portfoliomaven.render.html;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Puts a sum of a file's content into its name. */
final class Fingerprint {

    private static final int BYTES = 5;

    private Fingerprint() {}

    /** {@code fonts/x.woff2} becomes {@code fonts/x.0123456789.woff2}; the sum is the start of the SHA-256. */
    static String in(String path, byte[] content) {
        int dot = path.lastIndexOf('.');
        int end = dot > path.lastIndexOf('/') + 1 ? dot : path.length();
        return path.substring(0, end) + "." + of(content) + path.substring(end);
    }

    private static String of(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
