package io.github.portfoliomaven.render.output;

import io.github.portfoliomaven.core.memo.ContentSum;
import io.github.portfoliomaven.core.model.SitePath;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
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

    /** The content itself, which nobody can change. */
    public ByteBuffer buffer() {
        return ByteBuffer.wrap(content).asReadOnlyBuffer();
    }

    public void writeTo(OutputStream out) throws IOException {
        out.write(content);
    }

    /** Whether the content is the same, byte for byte. */
    public boolean sameContent(RenderedFile other) {
        return content == other.content || hasContent(other.content);
    }

    boolean hasContent(byte[] other) {
        return Arrays.equals(content, other);
    }

    /**
     * A sum that tells this content from others by accident, not by intent: CRC-32 and size. It costs a tenth of what
     * a cryptographic one does, for every file of every build.
     */
    public String checksum() {
        return checksum(content);
    }

    static String checksum(byte[] bytes) {
        return checksum(ContentSum.of(bytes));
    }

    static String checksum(ContentSum sum) {
        return HexFormat.of().toHexDigits((int) (sum.crcs() >>> Integer.SIZE)) + "-" + sum.size();
    }
}
