package io.github.portfoliomaven.core.memo;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Writes numbers and texts one after another, for a {@link StateReader} of a later build. Numbers take one byte for each
 * seven bits; a text is its length in bytes and then Latin-1, or UTF-16 if it needs more: any text comes back as it was.
 */
public final class StateWriter {

    /** Changes with everything that is written by this class or by its callers. */
    static final byte[] FORMAT = "portfolio state 1\n".getBytes(StandardCharsets.US_ASCII);

    static final int SUM_LENGTH = 2 * Integer.BYTES;

    private byte[] bytes = new byte[1 << 8];
    private int length;

    public void number(long number) {
        long rest = number;
        while ((rest & ~0x7fL) != 0) {
            octet((byte) (rest | 0x80));
            rest >>>= 7;
        }
        octet((byte) rest);
    }

    public void flag(boolean flag) {
        octet((byte) (flag ? 1 : 0));
    }

    public void text(String text) {
        byte[] narrow = text.getBytes(StandardCharsets.ISO_8859_1);
        // quicker than a look at each character
        boolean wide = !text.equals(new String(narrow, StandardCharsets.ISO_8859_1));
        byte[] content = wide ? utf16(text) : narrow;
        number(2L * content.length + (wide ? 1 : 0));
        room(content.length);
        System.arraycopy(content, 0, bytes, length, content.length);
        length += content.length;
    }

    public void textOrNull(@Nullable String text) {
        flag(text != null);
        if (text != null) {
            text(text);
        }
    }

    public void sum(ContentSum sum) {
        number(sum.crcs());
        number(sum.size());
    }

    /** Tells what was written from anything else. */
    public ContentSum sum() {
        return ContentSum.of(ByteBuffer.wrap(bytes, 0, length));
    }

    /** What was written, and no more, for {@link StateReader#ofPart}; who keeps it sees to it that it stays the same. */
    ByteBuffer part() {
        return ByteBuffer.wrap(bytes, 0, length);
    }

    /** All that was written, between the name of the format and a sum. */
    public byte[] finished() {
        byte[] all = Arrays.copyOf(FORMAT, FORMAT.length + length + SUM_LENGTH);
        System.arraycopy(bytes, 0, all, FORMAT.length, length);
        long crcs = sum().crcs();
        for (int i = 0; i < SUM_LENGTH; i++) {
            all[FORMAT.length + length + i] = (byte) (crcs >>> (Byte.SIZE * i));
        }
        return all;
    }

    /** Lone surrogates, which YAML can write, survive. */
    private static byte[] utf16(String text) {
        byte[] wide = new byte[2 * text.length()];
        for (int i = 0; i < text.length(); i++) {
            wide[2 * i] = (byte) (text.charAt(i) >>> Byte.SIZE);
            wide[2 * i + 1] = (byte) text.charAt(i);
        }
        return wide;
    }

    private void octet(byte octet) {
        room(1);
        bytes[length++] = octet;
    }

    private void room(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }
}
