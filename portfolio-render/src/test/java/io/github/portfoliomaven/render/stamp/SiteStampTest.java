package io.github.portfoliomaven.render.stamp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.load.LoadOptions;
import io.github.portfoliomaven.core.load.SiteDirectory;
import io.github.portfoliomaven.core.load.SiteLoader;
import io.github.portfoliomaven.core.memo.StateWriter;
import io.github.portfoliomaven.core.model.Site;
import io.github.portfoliomaven.render.SiteBuild;
import io.github.portfoliomaven.render.SiteResult;
import io.github.portfoliomaven.render.markdown.AskedBodies;
import io.github.portfoliomaven.render.output.OutputDirectory;
import io.github.portfoliomaven.render.output.StagedSite;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When a build makes nothing, and what it says then; {@link IncrementalBuildsTest} does everything else to it. */
class SiteStampTest {

    private static final LoadOptions OPTIONS = LoadOptions.at(Instant.parse("2026-11-01T12:00:00Z"));

    @TempDir
    Path base;

    @BeforeEach
    void aSiteWithAWarning() throws IOException {
        write("src/site/portfolio.yml", "title: Ada\nurl: https://ada.example/\nauthor: {name: Ada}\n");
        write("src/site/content/about.md", "# About\n");
        write("src/site/content/writing/due.md", "---\ntitle: Due\ndate: 2026-11-03\n---\nText\n");
        write("src/site/content/writing/cut.adoc", "= Not Markdown\n");
        write("program/a.class", "1");
    }

    @Test
    void nothingHasChanged() throws IOException {
        SiteResult first = run(OPTIONS);
        SiteResult second = run(OPTIONS);

        assertThat(second.site()).isNull();
        assertThat(second.diagnostics()).isEqualTo(first.diagnostics()).isNotEmpty();
        assertThat(second.statuses()).isEqualTo(first.statuses()).hasSize(3);
        assertThat(second.pages()).isEqualTo(first.pages());
        assertThat(Objects.requireNonNull(second.sync()).written()).isEmpty();
        assertThat(second.sync().unchanged())
                .isEqualTo(Objects.requireNonNull(first.sync()).written().size());
    }

    @Test
    void aDateHasCome() throws IOException {
        run(OPTIONS);

        assertThat(run(LoadOptions.at(Instant.parse("2026-11-02T23:59:59Z"))).site())
                .isNull();
        assertThat(run(LoadOptions.at(Instant.parse("2026-11-03T00:00:00Z")))
                        .statuses()
                        .get(2)
                        .status())
                .hasToString("PUBLISHED");
    }

    @Test
    void anotherVersionOfTheProgram() throws IOException {
        run(OPTIONS);
        write("program/a.class", "2");

        assertThat(run(OPTIONS).site()).isNotNull();
    }

    @Test
    void aFileOfTheSiteIsGone() throws IOException {
        run(OPTIONS);
        Files.delete(base.resolve("target/site/about/index.html"));

        assertThat(Objects.requireNonNull(run(OPTIONS).sync()).written()).containsExactly("about/index.html");
    }

    @Test
    void aTextHasChanged() throws IOException {
        write("src/site/content/writing/one.md", "---\ntitle: One\ndate: 2026-01-01\n---\nText\n");
        int files = Objects.requireNonNull(run(OPTIONS).sync()).written().size();
        write("src/site/content/about.md", "# About\n\nMore.\n");

        assertThat(leftFiles()).as("all but that page, and what lists it").isBetween(files - 4, files - 1);
        assertThat(Objects.requireNonNull(run(OPTIONS).sync()).written()).contains("about/index.html");
        assertThat(leftFiles()).isEqualTo(files);
    }

    @Test
    void aTitleHasChanged() throws IOException {
        run(OPTIONS);
        write("src/site/content/about.md", "# About me\n");

        assertThat(leftFiles()).isZero();
    }

    @Test
    void aTemplateHasChanged() throws IOException {
        write("src/site/templates/partials/footer.mustache", "<footer>a</footer>\n");
        run(OPTIONS);
        write("src/site/templates/partials/footer.mustache", "<footer>b</footer>\n");

        assertThat(leftFiles()).isZero();
        assertThat(Objects.requireNonNull(run(OPTIONS).sync()).written()).contains("about/index.html");
    }

    @Test
    void aFileOfTheSiteHasChangedAndAText() throws IOException {
        int files = Objects.requireNonNull(run(OPTIONS).sync()).written().size();
        write("target/site/robots.txt", "x");
        write("target/site/sitemap.xml", "x");

        assertThat(leftFiles()).isEqualTo(files - 2);
    }

    /** What a plan puts into files would not be known to be theirs. */
    @Test
    void plansAskForNoBody() throws IOException {
        write(
                "src/site/content/writing/one.md",
                "---\ntitle: One\ndate: 2026-01-01\nimage: a.png\n---\n![](/a.png) [x](../about.md#y)\n");
        write("src/site/content/work/two.md", "---\ntitle: Two\n---\nText\n");
        write("src/site/content/docs/index.md", "# Docs\n");
        write("src/site/content/docs/three.md", "# Three\n");
        SiteBuild build = SiteBuild.of(site().tree(), OPTIONS);

        assertThat(AskedBodies.during(build::plan)).isEmpty();
    }

    /** How many files a build would not make again. */
    private int leftFiles() throws IOException {
        Program program = Program.of(List.of(base.resolve("program")));
        SiteStamp stamp = new SiteStamp(program, site().tree(), OPTIONS, directory());
        stamp.unchanged();
        Site site = SiteLoader.load(site().tree(), OPTIONS, new Diagnostics());
        try (StagedSite staged = directory().stage()) {
            staged.takeAll(stamp.left(Objects.requireNonNull(site)));
            return staged.size();
        }
    }

    @Test
    void itWasForgotten() throws IOException {
        run(OPTIONS);
        SiteStamp.forget(directory());

        assertThat(run(OPTIONS).site()).isNotNull();
    }

    /** Who can write the stamp knows its sum, too: what is in it decides nothing but whether to build. */
    @Test
    void anyStampIsReadWithoutAnException() throws IOException {
        run(OPTIONS);
        Random random = new Random(3);
        for (int i = 0; i < 300; i++) {
            StateWriter out = new StateWriter();
            Program program = Program.of(List.of(base.resolve("program")));
            program.write(program.traces(), out);
            for (int n = random.nextInt(60); n > 0; n--) {
                out.number(random.nextLong() >>> random.nextInt(64));
            }
            Files.write(stamp(), out.finished());
            SiteStamp read =
                    new SiteStamp(Program.of(List.of(base.resolve("program"))), site().tree(), OPTIONS, directory());
            assertThat(read.unchanged()).isEmpty();
        }
    }

    /** A new component has to be written into the stamp, or to be asked anew: see {@link BuildInputs}. */
    @Test
    void everyOptionIsInTheStamp() {
        assertThat(Arrays.stream(LoadOptions.class.getRecordComponents()).map(RecordComponent::getName))
                .containsExactly(
                        "now",
                        "drafts",
                        "future",
                        "url",
                        "tokens",
                        "project",
                        "reports",
                        "changes",
                        "themeKeys",
                        "html");
    }

    private SiteResult run(LoadOptions options) throws IOException {
        return SiteBuild.of(site().tree(), options)
                .withStamp(Program.of(List.of(base.resolve("program"))))
                .run(directory(), false);
    }

    private SiteDirectory site() {
        return new SiteDirectory(base.resolve("src/site"), "src/site");
    }

    private OutputDirectory directory() {
        return new OutputDirectory(base.resolve("target/site"), "target/site", base.resolve("target/portfolio"));
    }

    private Path stamp() throws IOException {
        try (Stream<Path> files = Files.list(base.resolve("target/portfolio"))) {
            return files.filter(file -> file.toString().endsWith(".stamp"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private void write(String name, String text) throws IOException {
        Path file = base.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
