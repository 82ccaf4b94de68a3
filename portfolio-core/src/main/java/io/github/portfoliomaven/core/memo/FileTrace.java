package io.github.portfoliomaven.core.memo;

import java.io.IOException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The state of a file by which a later build knows whether it holds the same: its content, and a mark that saves reading
 * it. Immutable.
 */
public final class FileTrace {

    private final @Nullable FileMark mark;
    private final ContentSum sum;

    private FileTrace(@Nullable FileMark mark, ContentSum sum) {
        this.mark = mark;
        this.sum = sum;
    }

    /** Reads the content of a file. */
    @FunctionalInterface
    public interface Content {
        byte[] read() throws IOException;
    }

    /**
     * Takes the trace of a file and reads it. The mark is older than the content: if the file changes between the two, the
     * mark of the next build is another one, and the content decides.
     *
     * @param file where the content comes from, or {@code null} if that is no file
     * @param listener is told of the trace
     * @return the content
     */
    public static byte[] read(@Nullable Path file, Content content, Consumer<FileTrace> listener, LinkOption... options)
            throws IOException {
        FileMark mark = mark(file, options);
        byte[] bytes = content.read();
        listener.accept(new FileTrace(mark, ContentSum.of(bytes)));
        return bytes;
    }

    /** The trace of a file. */
    public static FileTrace of(@Nullable Path file, Content content, LinkOption... options) throws IOException {
        FileMark mark = mark(file, options);
        return new FileTrace(mark, ContentSum.of(content.read()));
    }

    private static @Nullable FileMark mark(@Nullable Path file, LinkOption... options) {
        return file == null ? null : FileMark.of(file, options).orElse(null);
    }

    /** Of content whose file is too young to be told by a mark. */
    public static FileTrace of(ContentSum sum) {
        return new FileTrace(null, sum);
    }

    /**
     * Looks whether a file holds the same; reads it only if its mark does not say so.
     *
     * @return the trace of it as it is now, or {@code null} if it holds something else
     */
    public @Nullable FileTrace renewed(@Nullable Path file, Content content, LinkOption... options) throws IOException {
        if (mark != null && mark.equals(mark(file, options))) {
            return this;
        }
        FileTrace now = of(file, content, options);
        return now.hasContentOf(this) ? now : null;
    }

    /** Of its content. */
    public ContentSum sum() {
        return sum;
    }

    public boolean hasContentOf(FileTrace other) {
        return sum.equals(other.sum);
    }

    public static FileTrace read(StateReader in) throws StateReader.Damaged {
        return new FileTrace(in.flag() ? FileMark.read(in) : null, in.sum());
    }

    public void write(StateWriter out) {
        out.flag(mark != null);
        if (mark != null) {
            mark.write(out);
        }
        out.sum(sum);
    }
}
