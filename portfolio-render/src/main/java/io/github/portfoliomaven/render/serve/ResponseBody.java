package io.github.portfoliomaven.render.serve;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The body of an answer, as pieces of memory that belong to the site: however many readers take their time, none of them
 * has a copy.
 */
final class ResponseBody {

    /** How much of a body is handed over at a time: the server copies what it is given, and keeps it while a reader waits. */
    private static final int CHUNK = 16 * 1024;

    private final List<ByteBuffer> pieces;

    private ResponseBody(List<ByteBuffer> pieces) {
        this.pieces = pieces;
    }

    /** The pieces one after the other; nobody may change the bytes behind them. */
    static ResponseBody of(ByteBuffer... pieces) {
        return new ResponseBody(List.of(pieces));
    }

    /** The bytes, which nobody may change. */
    static ResponseBody of(byte[] bytes) {
        return of(ByteBuffer.wrap(bytes));
    }

    int length() {
        return pieces.stream().mapToInt(ByteBuffer::remaining).sum();
    }

    /** What tells this content from others: the start of its SHA-256, in hexadecimal digits. */
    String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            pieces.forEach(piece -> digest.update(piece.duplicate()));
            return HexFormat.of().formatHex(digest.digest(), 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    void writeTo(OutputStream out, int offset, int length) throws IOException {
        byte[] chunk = new byte[Math.min(CHUNK, length)];
        int skip = offset;
        int left = length;
        for (ByteBuffer piece : pieces) {
            ByteBuffer rest = piece.duplicate();
            int skipped = Math.min(skip, rest.remaining());
            rest.position(rest.position() + skipped);
            skip -= skipped;
            while (left > 0 && rest.hasRemaining()) {
                int size = Math.min(chunk.length, Math.min(left, rest.remaining()));
                rest.get(chunk, 0, size);
                out.write(chunk, 0, size);
                left -= size;
            }
        }
    }
}
