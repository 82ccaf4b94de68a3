package io.github.portfoliomaven.core.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Work beside other work gives what it would give in its place. */
class BesideTest {

    @Test
    void oneThreadWorksWhenItIsAsked() {
        AtomicBoolean worked = new AtomicBoolean();
        Supplier<Thread> thread = Parallel.beside(1, () -> {
            worked.set(true);
            return Thread.currentThread();
        });

        assertThat(worked).isFalse();
        assertThat(thread.get()).isSameAs(Thread.currentThread());
    }

    @Test
    void twoThreadsWorkAtOnce() {
        assertThat(Parallel.beside(2, Thread::currentThread).get()).isNotSameAs(Thread.currentThread());
    }

    @Test
    void whatTheWorkThrowsIsThrownToWhoAsks() {
        for (int threads = 1; threads <= 2; threads++) {
            Supplier<String> failing = Parallel.beside(threads, () -> {
                throw new IllegalArgumentException("no");
            });

            assertThatThrownBy(failing::get)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("no");
        }
    }
}
