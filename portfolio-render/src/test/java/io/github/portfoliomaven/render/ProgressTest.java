package io.github.portfoliomaven.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.load.LoadOptions;
import io.github.portfoliomaven.core.load.SourceTree;
import io.github.portfoliomaven.core.parallel.Progress;
import io.github.portfoliomaven.render.output.OutputDirectory;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build tells what it does, stage by stage, and counts all that it does. */
class ProgressTest {

    @TempDir
    Path temp;

    /** Writes down each stage, with how much was to be done and how much was done in the end. */
    private static final class Stages implements Progress {
        private final List<String> ended = new ArrayList<>();
        private final AtomicInteger done = new AtomicInteger();
        private String current = "";

        @Override
        public void begin(String doing, int total) {
            end();
            current = doing + " of " + total;
        }

        @Override
        public void done() {
            done.incrementAndGet();
        }

        List<String> end() {
            if (!current.isEmpty()) {
                ended.add(current + ": " + done.getAndSet(0));
                current = "";
            }
            return ended;
        }
    }

    private static SiteBuild build(Progress progress) {
        Map<String, String> files = Map.of(
                "portfolio.yml", "title: T\nurl: https://example.dev/\nauthor: {name: A}\ntheme: {cards: false}\n",
                "content/about.md", "# About\n",
                "content/writing/a.md", "---\ntitle: A\ndate: 2026-01-01\n---\nText.\n");
        LoadOptions options = LoadOptions.at(Instant.parse("2026-11-01T00:00:00Z"));
        return SiteBuild.of(SourceTree.ofTexts(new TreeMap<>(files), "src/site"), options)
                .withProgress(progress);
    }

    @Test
    void ofABuild() throws Exception {
        OutputDirectory output = new OutputDirectory(temp.resolve("site"), "target/site", temp.resolve("state"));
        Stages first = new Stages();
        SiteResult result = build(first).run(output, false);
        int files = java.util.Objects.requireNonNull(result.sync()).written().size();
        assertThat(first.end())
                .containsExactly(
                        "Reading the site of 0: 0",
                        "Rendering texts of 2: 2",
                        "Making files of " + files + ": " + files,
                        "Writing files of " + files + ": " + files);
        Stages second = new Stages();
        build(second).run(output, false);
        assertThat(second.end()).hasSize(3).last().asString().startsWith("Making files");
    }

    @Test
    void ofACheck() {
        Stages stages = new Stages();
        int pages = build(stages).check(0).pages();
        assertThat(stages.end()).last().isEqualTo("Checking pages of " + pages + ": " + pages);
    }
}
