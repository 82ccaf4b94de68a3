package io.github.portfoliomaven.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.load.LoadOptions;
import io.github.portfoliomaven.core.load.SiteInAString;
import io.github.portfoliomaven.core.load.SourceTree;
import io.github.portfoliomaven.core.memo.Memo;
import io.github.portfoliomaven.core.memo.Step;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A build takes as many threads as it is told, from the first file that it reads to the last that it makes. */
class ThreadsTest {

    /** Writes down who asks, and knows nothing. */
    private static final class Asking implements Memo {
        private final Map<String, Set<Long>> threadsOfStep = new ConcurrentHashMap<>();

        @Override
        public <I, T> @Nullable T recall(Step<I, T> step, String name, I input) {
            threadsOfStep
                    .computeIfAbsent(step.name(), any -> ConcurrentHashMap.newKeySet())
                    .add(Thread.currentThread().getId());
            return null;
        }

        @Override
        public <I, T> void keep(Step<I, T> step, String name, I input, T made) {}
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void noStepTakesMore(int threads) {
        Map<String, String> files = new TreeMap<>();
        files.put("portfolio.yml", "title: T\nurl: https://example.dev/\ntheme: {cards: false}\n");
        IntStream.range(0, 300).forEach(i -> files.put("content/writing/" + i + ".md", """
                ---
                title: Post
                date: 2026-01-01
                ---
                Text.
                """ + i));
        Asking asking = new Asking();
        SiteBuild.of(SourceTree.ofTexts(files, "src/site"), LoadOptions.at(SiteInAString.NOW))
                .withMemo(asking)
                .withThreads(threads)
                .render();
        assertThat(asking.threadsOfStep)
                .containsKeys("content", "body", "file")
                .allSatisfy((step, ids) -> assertThat(ids).as(step).hasSizeLessThanOrEqualTo(threads));
    }
}
