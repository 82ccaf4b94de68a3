package io.github.portfoliomaven.core.memo;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a {@link StateWriter} wrote. Whatever the bytes are, reading them ends, makes nothing but numbers and texts,
 * and takes no more memory than they do.
 */
public final class StateReader {

    /** These bytes are not what the writer wrote, or hold something else than the reader looks for. */
    public static final class Damaged extends IOException {

        private static final long serialVersionUID = 1;

        public Damaged(String message) {
            super(message);
        }
    }

    private final byte[] bytes;
    private final int end;
    private int next;

    /** @throws Damaged if the bytes are of another version, or were cut or changed */
    public StateReader(byte[] bytes) throws Damaged {
        this.bytes = bytes;
        this.next = StateWriter.FORMAT.length;
        this.end = bytes.length - StateWriter.SUM_LENGTH;
        if (end < next
                || !Arrays.equals(bytes, 0, next, StateWriter.FORMAT, 0, next)
                || sumOfContent() != writtenSum()) {
            throw new Damaged("not a state of this version");
        }
    }

    private StateReader(byte[] bytes, int end) {
        this.bytes = bytes;
        this.next = 0;
        this.end = end;
    }

    /** Reads bytes whose sum the caller has compared. */
    static StateReader ofPart(byte[] bytes) {
        return new StateReader(bytes, bytes.length);
    }

    private long sumOfContent() {
        return ContentSum.of(ByteBuffer.wrap(bytes, next, end - next)).crcs();
    }

    private long writtenSum() {
        long sum = 0;
        for (int i = 0; i < StateWriter.SUM_LENGTH; i++) {
            sum |= (bytes[end + i] & 0xffL) << (Byte.SIZE * i);
        }
        return sum;
    }

    public long number() throws Damaged {
        long number = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 7) {
            byte octet = octet();
            number |= (octet & 0x7fL) << shift;
            if (octet >= 0) {
                return number;
            }
        }
        throw new Damaged("a number has no end");
    }

    /** A number that is at least 0 and less than a limit. */
    public int number(int limit) throws Damaged {
        long number = number();
        if (number < 0 || number >= limit) {
            throw new Damaged("a number is out of its range");
        }
        return (int) number;
    }

    /** How many things follow, each of which takes a byte at least. */
    public int count() throws Damaged {
        return number(end - next + 1);
    }

    public boolean flag() throws Damaged {
        return number(2) == 1;
    }

    public String text() throws Damaged {
        long header = number();
        int length = (int) (header >>> 1);
        if (header < 0 || header >>> 1 > end - next) {
            throw new Damaged("a text goes beyond the end");
        }
        int from = next;
        next += length;
        if ((header & 1) == 0) {
            return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
        }
        char[] wide = new char[length / 2];
        for (int i = 0; i < wide.length; i++) {
            wide[i] = (char) (((bytes[from + 2 * i] & 0xff) << Byte.SIZE) | (bytes[from + 2 * i + 1] & 0xff));
        }
        return new String(wide);
    }

    public @Nullable String textOrNull() throws Damaged {
        return flag() ? text() : null;
    }

    public ContentSum sum() throws Damaged {
        return new ContentSum(number(), number());
    }

    /** @throws Damaged if something is left */
    public void end() throws Damaged {
        if (next != end) {
            throw new Damaged("there is more than expected");
        }
    }

    private byte octet() throws Damaged {
        if (next == end) {
            throw new Damaged("the end comes too early");
        }
        return bytes[next++];
    }
}
