package io.github.portfoliomaven.core.memo;

import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/**
 * Tells content from other content, by accident and not by intent: two independent CRCs of 32 bits, and the size. Both
 * run at the speed of memory, which matters where every file of a site is summed in every build.
 *
 * @param crcs CRC-32 in the upper half, CRC-32C in the lower one
 * @param size in bytes
 */
public record ContentSum(long crcs, long size) {

    public static ContentSum of(byte[] content) {
        return of(ByteBuffer.wrap(content));
    }

    /** Of what remains in the buffer, which stays as it is. */
    public static ContentSum of(ByteBuffer content) {
        long upper = sum(new CRC32(), content);
        return new ContentSum((upper << 32) | sum(new CRC32C(), content), content.remaining());
    }

    private static long sum(Checksum checksum, ByteBuffer content) {
        checksum.update(content.duplicate());
        return checksum.getValue();
    }
}
