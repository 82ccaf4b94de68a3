package io.github.portfoliomaven.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks that {@code -Djmh.include} names by a regular expression, or all. */
class BenchmarksTest {

    @Test
    void run() throws RunnerException {
        Options options = new OptionsBuilder()
                .include(System.getProperty("jmh.include", "Benchmark"))
                // not those of the tests, which do without the optimizing compiler
                .jvmArgs("-Djava.awt.headless=true", "-XX:+UseSerialGC")
                .build();

        assertThat(new Runner(options).run()).isNotEmpty();
    }
}
