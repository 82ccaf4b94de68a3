package io.github.portfoliomaven.plugin;

import io.github.portfoliomaven.core.parallel.Progress;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.apache.maven.plugin.logging.Log;

/**
 * Says in Maven's log what a build is doing while it takes long: nothing at first, then at most one line each pause,
 * such as {@code Making files: 120 of 2310}.
 */
final class ProgressLog implements Progress {

    /** For somebody who watches. */
    static final Duration ON_A_TERMINAL = Duration.ofSeconds(2);

    /** For a log that is read later. */
    static final Duration IN_BATCH_MODE = Duration.ofSeconds(10);

    private final Log log;
    private final LongSupplier nanos;
    private final long pause;
    private long next;
    private String doing = "";
    private int done;
    private int total;

    /**
     * @param pause between two lines, and before the first
     * @param nanos a clock that counts nanoseconds
     */
    ProgressLog(Log log, Duration pause, LongSupplier nanos) {
        this.log = log;
        this.nanos = nanos;
        this.pause = pause.toNanos();
        this.next = nanos.getAsLong() + this.pause;
    }

    @Override
    public synchronized void begin(String what, int things) {
        doing = what;
        done = 0;
        total = things;
        tell();
    }

    @Override
    public synchronized void done() {
        done++;
        tell();
    }

    private void tell() {
        long now = nanos.getAsLong();
        if (now - next < 0) {
            return;
        }
        next = now + pause;
        log.info(total == 0 ? doing : doing + ": " + done + " of " + total);
    }
}
