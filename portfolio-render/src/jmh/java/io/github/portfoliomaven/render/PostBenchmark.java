package io.github.portfoliomaven.render;

import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.SourceText;
import io.github.portfoliomaven.core.load.LoadOptions;
import io.github.portfoliomaven.core.load.SourceTree;
import io.github.portfoliomaven.core.model.CodeSources;
import io.github.portfoliomaven.core.model.Routes;
import io.github.portfoliomaven.core.model.Site;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.render.code.CodeBlocks;
import io.github.portfoliomaven.render.highlight.Highlighter;
import io.github.portfoliomaven.render.markdown.LinkTargets;
import io.github.portfoliomaven.render.markdown.MarkdownRenderer;
import io.github.portfoliomaven.render.markdown.RenderedBody;
import io.github.portfoliomaven.render.output.Output;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** The way of one post of 1,000 words and two code blocks from its text to its page and to a feed, in one thread. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class PostBenchmark {

    private static final String FILE = "content/writing/post.md";
    private static final SitePath PATH = new SitePath("/writing/post/");

    private static final String CODE = """

            ```java
            record Hit(String id, long size) {
                // racing readers are harmless here
                static Hit of(String id) {
                    return new Hit(Objects.requireNonNull(id, "id"), 3L);
                }
            }
            ```

            """;

    private final Diagnostics diagnostics = new Diagnostics();
    private SourceText text;
    private MarkdownRenderer renderer;
    private Output page;
    private Output feed;

    @Setup
    public void plan() {
        String body = markdown();
        text = new SourceText(FILE, body);
        SourceTree source = SourceTree.ofTexts(
                Map.of(
                        "portfolio.yml",
                        "title: Sample\nurl: https://example.dev/\nauthor: {name: Sample}\ntheme: {cards: false, search: off}\n",
                        FILE,
                        "---\ntitle: A post\ndate: 2026-01-02\ntags: [java, tests]\n---\n" + body),
                "");
        SiteResult planned = SiteBuild.of(source, LoadOptions.at(Instant.parse("2026-03-01T00:00:00Z")))
                .withThreads(1)
                .plan();
        Site site = Objects.requireNonNull(planned.site());
        renderer = new MarkdownRenderer(
                site.config().markdown(),
                new Routes(site.config().url()),
                LinkTargets.of(site),
                CodeBlocks.highlighted(Highlighter.standard(), CodeSources.none()));
        page = output(planned, PATH);
        feed = output(planned, Routes.RSS);
        if (!planned.diagnostics().isEmpty()) {
            throw new IllegalStateException(planned.diagnostics().toString());
        }
    }

    /** The same words in each run. */
    private static String markdown() {
        String[] words =
                "the queue of a service holds what each client sends until some other part of it wakes".split(" ");
        Random random = new Random(14);
        StringBuilder body = new StringBuilder();
        for (int i = 1; i <= 1000; i++) {
            String word = words[random.nextInt(words.length)];
            body.append(
                    i % 29 == 0
                            ? "*" + word + "*"
                            : i % 41 == 0 ? "[" + word + "](https://example.org/" + i + ")" : word);
            body.append(i % 100 == 0 ? ".\n\n" : i % 12 == 0 ? ".\n" : " ");
            if (i % 250 == 0) {
                body.append("## Part ").append(i).append("\n\n");
            }
            if (i == 300 || i == 700) {
                body.append(CODE);
            }
        }
        return body.toString();
    }

    private static Output output(SiteResult planned, SitePath path) {
        return Objects.requireNonNull(planned.outputs()).at(path).orElseThrow();
    }

    /** Text to HTML: blocks, inlines, code with its tokens. */
    @Benchmark
    public RenderedBody textToBody() {
        return renderer.render(text, 0, FILE, PATH, diagnostics);
    }

    /** From a rendered body to the bytes of its page: view, template, escapes. */
    @Benchmark
    public byte[] page() throws IOException {
        return page.bytes().make();
    }

    /** Text to page, which should take at most 500 µs. */
    @Benchmark
    public void textToPage(Blackhole hole) throws IOException {
        hole.consume(renderer.render(text, 0, FILE, PATH, diagnostics));
        hole.consume(page.bytes().make());
    }

    /** The bytes of a feed of one post. */
    @Benchmark
    public byte[] feed() throws IOException {
        return feed.bytes().make();
    }
}
