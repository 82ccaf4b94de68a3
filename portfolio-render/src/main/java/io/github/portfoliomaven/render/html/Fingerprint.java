package io.github.portfoliomaven.render.html;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

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

    /** The same for equal texts, and for no others: their SHA-256. */
    static String of(Map<String, String> texts, Map<String, String> more) {
        StringBuilder all = new StringBuilder();
        for (Map<String, String> part : List.of(texts, more)) {
            part.forEach(
                    (name, text) -> all.append(name).append('\0').append(text).append('\0'));
            all.append('\0');
        }
        return HexFormat.of().formatHex(sha256(all.toString().getBytes(StandardCharsets.UTF_8)));
    }

    /** The start of a content's SHA-256. */
    static String of(byte[] content) {
        return HexFormat.of().formatHex(sha256(content), 0, BYTES);
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
