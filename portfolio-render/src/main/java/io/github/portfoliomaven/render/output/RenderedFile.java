package io.github.portfoliomaven.render.output;

import io.github.portfoliomaven.core.model.SitePath;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** One finished file of a site; its content never changes. */
public final class RenderedFile {

    private final SitePath path;
    private final byte[] content;

    /** Takes over the array: the caller must not touch it again. */
    RenderedFile(SitePath path, byte[] content) {
        this.path = path;
        this.content = content;
    }

    public SitePath path() {
        return path;
    }

    /** How many bytes there are. */
    public int size() {
        return content.length;
    }

    /** A copy of the content. */
    public byte[] bytes() {
        return content.clone();
    }

    public void writeTo(OutputStream out) throws IOException {
        out.write(content);
    }

    boolean hasContent(byte[] other) {
        return Arrays.equals(content, other);
    }

    /** The SHA-256 of the content, as 64 hexadecimal digits. */
    public String sha256() {
        return sha256(content);
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
