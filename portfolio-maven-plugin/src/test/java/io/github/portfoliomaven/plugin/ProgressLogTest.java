package io.github.portfoliomaven.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;

class ProgressLogTest {

    private final List<String> lines = new ArrayList<>();
    private long millis = Long.MAX_VALUE / 1_000_000;

    private final ProgressLog progress = new ProgressLog(
            new SystemStreamLog() {
                @Override
                public void info(CharSequence content) {
                    lines.add(content.toString());
                }
            },
            Duration.ofSeconds(2),
            () -> millis * 1_000_000);

    private void work(int things, int millisEach) {
        for (int i = 0; i < things; i++) {
            millis += millisEach;
            progress.done();
        }
    }

    @Test
    void aQuickBuildSaysNothing() {
        progress.begin("Reading the site", 0);
        progress.begin("Making files", 1900);
        work(1900, 1);
        assertThat(lines).isEmpty();
    }

    @Test
    void aLongBuildSaysWhatItDoesAndHowFarItIs() {
        progress.begin("Reading the site", 0);
        millis += 2500;
        progress.begin("Rendering texts", 1000);
        work(1000, 3);
        progress.begin("Making files", 40);
        work(40, 70);
        assertThat(lines)
                .containsExactly(
                        "Rendering texts: 0 of 1000", "Rendering texts: 667 of 1000", "Making files: 15 of 40");
    }

    @Test
    void aThingThatTakesLongIsToldOfWhenItIsDone() {
        progress.begin("Checking other hosts", 3);
        work(1, 30_000);
        work(2, 1);
        millis += 5000;
        progress.begin("Reading the site", 0);
        assertThat(lines).containsExactly("Checking other hosts: 1 of 3", "Reading the site");
    }
}
