package io.github.portfoliomaven.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.load.LoadOptions;
import io.github.portfoliomaven.core.load.SiteInAString;
import io.github.portfoliomaven.core.load.SiteLoader;
import io.github.portfoliomaven.core.load.SourceTree;
import io.github.portfoliomaven.core.memo.ContentSum;
import io.github.portfoliomaven.core.memo.DiskMemory;
import io.github.portfoliomaven.core.model.Routes;
import io.github.portfoliomaven.core.model.Site;
import io.github.portfoliomaven.core.model.SiteConfig;
import io.github.portfoliomaven.core.parallel.Workers;
import io.github.portfoliomaven.render.code.CodeWriters;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bodies of an earlier process are those that a new one would make, with what was wrong in them. */
class BodyMemoTest {

    private static final String RICH = """
            ---
            title: Rich
            date: 2026-01-30
            ---
            First *words*, and \uD83D\uDE80 Ω 日本. [Other](other.md#part) [gone](gone.md) [top](#one)

            <!--more-->

            ## One `code`

            - [x] done

            ```java
            class A {}
            ```

            ```nolanguage
            x
            ```

            ![](dot.png) [^1]

            [^1]: Note.

            # Two $a^2$
            """;

    @TempDir
    Path folder;

    private final Map<String, String> files = new TreeMap<>(Map.of(
            "portfolio.yml",
            "title: T\nurl: https://example.dev/repo/\n",
            "content/writing/rich.md",
            RICH,
            "content/writing/other.md",
            "---\ntitle: Other\ndate: 2026-01-29\n---\n## Part\n"));

    private final Diagnostics said = new Diagnostics();
    private long before;

    @Test
    void comeBackAsTheyWere() throws IOException {
        Map<String, RenderedBody> made = render();
        writtenLast();
        Map<String, RenderedBody> known = render();

        assertThat(known).isEqualTo(made).hasSize(2);
        assertThat(writtenLast()).as("bodies made again").isZero();
        assertThat(said.sorted())
                .as("each problem, said by both")
                .hasSize(said.count() / 2)
                .isNotEmpty();
    }

    @Test
    void aChangedTextIsMadeAgainAlone() throws IOException {
        render();
        long all = writtenLast();
        files.merge("content/writing/other.md", "More.\n", String::concat);

        assertThat(render().get("content/writing/other.md").html().html()).contains("More.");
        assertThat(writtenLast()).isPositive().isLessThan(all / 2);
    }

    @Test
    void anAnswerThatChangesMakesTheBodyAgain() throws IOException {
        assertThat(render().get("content/writing/rich.md").html().html()).contains("/repo/writing/other/#part");
        files.put("content/writing/other.md", "---\ntitle: Other\ndate: 2026-01-29\nslug: moved\n---\n## Part\n");

        assertThat(render().get("content/writing/rich.md").html().html()).contains("/repo/writing/moved/#part");
    }

    @Test
    void anotherSettingMakesAllAgain() throws IOException {
        render();
        files.put("portfolio.yml", "title: T\nurl: https://example.dev/repo/\nmarkdown: {html: escape}\n");

        assertThat(render().get("content/writing/rich.md").html().html()).contains("user-content-");
    }

    /** A new component has to be among what tells settings from others: see {@link BodyMemo}. */
    @Test
    void everySettingCounts() {
        assertThat(Arrays.stream(SiteConfig.Markdown.class.getRecordComponents())
                        .map(RecordComponent::getName))
                .containsExactly("html", "schemes", "tokens", "smartPunctuation", "math", "words");
    }

    private Map<String, RenderedBody> render() throws IOException {
        Diagnostics loading = new Diagnostics();
        SourceTree tree = SourceTree.ofTexts(files, "src/site");
        Site site = Objects.requireNonNull(SiteLoader.load(tree, LoadOptions.at(SiteInAString.NOW), loading));
        try (DiskMemory memory = DiskMemory.open(folder.resolve("made.index"), new ContentSum(1, 1))) {
            SiteBodies bodies = SiteBodies.render(
                    site,
                    new Routes(site.config().url()),
                    LinkTargets.of(site),
                    CodeWriters.STANDARD,
                    memory,
                    said,
                    Workers.silent(1));
            memory.save();
            return bodies.bodies();
        }
    }

    /** How many bytes the last build has added. */
    private long writtenLast() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            long now = all.filter(file -> file.toString().endsWith(".bytes"))
                    .mapToLong(file -> file.toFile().length())
                    .sum();
            long more = now - before;
            before = now;
            return more;
        }
    }
}
