package io.github.portfoliomaven.core.memo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * What a file system tells of a file without reading it. While that stays the same, so does the content: who changes a
 * file may set back the time of its last change, but not the time when its entry in the file system changed.
 *
 * @param modified when its content changed last, in nanoseconds since 1970
 * @param changed when anything of it did, its times included; same unit
 * @param inode its number
 * @param device the number of the file system that it is on
 */
record FileMark(long size, long modified, long changed, long inode, long device) {

    private static final String ATTRIBUTES = "unix:isRegularFile,size,lastModifiedTime,ctime,ino,dev";

    /** File systems keep times in steps of up to two seconds; within a step a file may change unnoticed. */
    private static final long STEP_MILLIS = 3000;

    /**
     * The mark of a regular file that has been left alone for long enough to be told by it; nothing if not, or where the
     * system does not tell all of this, as Windows.
     *
     * @param options whether links are followed
     */
    static Optional<FileMark> of(Path file, LinkOption... options) {
        try {
            long now = System.currentTimeMillis();
            Map<String, Object> is = Files.readAttributes(file, ATTRIBUTES, options);
            FileMark mark = new FileMark(
                    number(is, "size"),
                    number(is, "lastModifiedTime"),
                    number(is, "ctime"),
                    number(is, "ino"),
                    number(is, "dev"));
            boolean settled = Math.max(mark.modified, mark.changed) / 1_000_000 < now - STEP_MILLIS;
            return settled && Boolean.TRUE.equals(is.get("isRegularFile")) ? Optional.of(mark) : Optional.empty();
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static long number(Map<String, Object> attributes, String name) {
        Object value = attributes.get(name);
        if (value instanceof FileTime time) {
            return time.to(TimeUnit.NANOSECONDS);
        }
        if (value instanceof Number number) {
            return number.longValue();
        }
        throw new UnsupportedOperationException(name);
    }

    static FileMark read(StateReader in) throws StateReader.Damaged {
        return new FileMark(in.number(), in.number(), in.number(), in.number(), in.number());
    }

    void write(StateWriter out) {
        out.number(size);
        out.number(modified);
        out.number(changed);
        out.number(inode);
        out.number(device);
    }
}
