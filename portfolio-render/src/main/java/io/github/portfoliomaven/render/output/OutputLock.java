package io.github.portfoliomaven.render.output;

import io.github.portfoliomaven.core.memo.StateFile;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Lets one build at a time write into an output directory, of all processes and threads; a killed build leaves no lock.
 * Where the file system has no locks, or nothing can be written, there is none.
 */
public final class OutputLock implements AutoCloseable {

    private static final Duration LOOK = Duration.ofMillis(50);

    private final @Nullable FileChannel channel;

    private OutputLock(@Nullable FileChannel channel) {
        this.channel = channel;
    }

    /** @throws IOException when another build is not done after so long */
    static OutputLock take(Path file, Duration patience, String display) throws IOException {
        FileChannel channel;
        try {
            StateFile.folder(Objects.requireNonNull(file.getParent()));
            channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        } catch (IOException e) {
            // Who has something to write fails at that, and who has not needs no lock.
            return new OutputLock(null);
        }
        try {
            long end = System.nanoTime() + patience.toNanos();
            while (!isTaken(channel)) {
                if (System.nanoTime() > end) {
                    channel.close();
                    throw new FileSystemException(display, null, "another build is writing to this folder");
                }
                Thread.sleep(LOOK.toMillis());
            }
            return new OutputLock(channel);
        } catch (InterruptedException e) {
            channel.close();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while another build was writing", e);
        }
    }

    private static boolean isTaken(FileChannel channel) {
        try {
            @Nullable FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false; // another thread of this process has it
        } catch (IOException e) {
            return true; // this file system has no locks
        }
    }

    @Override
    public void close() throws IOException {
        if (channel != null) {
            channel.close();
        }
    }
}
