package io.github.portfoliomaven.core.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.portfoliomaven.core.diagnostic.DiagnosticPrinter;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.model.Content;
import io.github.portfoliomaven.core.model.Site;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The dates of changes, from real repositories. */
class GitDatesTest {

    @TempDir
    Path temp;

    private Path repository = Path.of("");

    @BeforeEach
    void commitASite() throws Exception {
        assumeTrue(hasGit());
        assumeTrue(canName("über git.md"), "the locale of this machine has no such file names");
        repository = Files.createDirectory(temp.resolve("repository"));
        git(repository, "2026-01-01T00:00:00Z", "init", "-q");
        write("portfolio.yml", "title: Sample Engineer\nurl: https://example.dev/\ndates: {zone: Europe/Berlin}\n");
        write("content/about.md", "---\ntitle: About\n---\nMe.\n");
        write("content/terms.md", "---\ntitle: Terms\nupdated: 2026-01-01\n---\nMine.\n");
        write("content/writing/über git.md", "---\ntitle: Git\ndate: 2026-01-02\n---\nText.\n");
        write("content/writing/once.md", "---\ntitle: Once\ndate: 2026-01-02\n---\nText.\n");
        commit("2026-01-02T22:30:00Z");
        write("content/writing/über git.md", "---\ntitle: Git\ndate: 2026-01-02\n---\nBetter text.\n");
        write("content/terms.md", "---\ntitle: Terms\nupdated: 2026-01-01\n---\nMine, still.\n");
        commit("2026-03-04T23:30:00Z");
    }

    @Test
    void areThoseOfTheLastCommitWhereTheAuthorSaysNothing() {
        Diagnostics diagnostics = new Diagnostics();

        Map<String, @Nullable OffsetDateTime> updated = updated(repository, diagnostics);

        assertThat(diagnostics.sorted()).isEmpty();
        assertThat(updated)
                .containsEntry("/about/", OffsetDateTime.parse("2026-01-02T23:30:00+01:00"))
                .containsEntry("/terms/", OffsetDateTime.parse("2026-01-01T00:00:00+01:00"))
                .containsEntry("/writing/über-git/", OffsetDateTime.parse("2026-03-05T00:30:00+01:00"))
                .containsEntry("/writing/once/", null);
    }

    @Test
    void areLeftOutOfAShallowClone() throws Exception {
        Path clone = temp.resolve("clone");
        git(
                temp,
                "2026-01-01T00:00:00Z",
                "clone",
                "-q",
                "--depth",
                "1",
                repository.toUri().toString(),
                clone.toString());
        Diagnostics diagnostics = new Diagnostics();

        assertThat(updated(clone, diagnostics)).containsEntry("/about/", null);

        String printed = printed(diagnostics);
        assertThat(printed).isEqualTo("""
                warning: the dates of changes of src/site are left out: this clone has only a part of the history [git-history]
                    hint: fetch the full history: in GitHub Actions, set fetch-depth: 0 for actions/checkout
                """);
        assertThat(Files.readString(Path.of("../docs/problems.md"))).contains("```\n" + printed + "```\n");
    }

    @Test
    void areAskedForOnceByAPreview() throws Exception {
        ChangeDates dates = new GitDates(repository, "src/site").once();
        Map<String, Instant> first = dates.read(new Diagnostics());
        write("content/about.md", "---\ntitle: About\n---\nMe, again.\n");
        commit("2026-05-05T12:00:00Z");
        assertThat(dates.read(new Diagnostics())).isSameAs(first).isNotEmpty();

        ChangeDates none = new GitDates(Files.createDirectories(temp.resolve("plain")), "src/site").once();
        for (int i = 0; i < 2; i++) {
            Diagnostics diagnostics = new Diagnostics();
            assertThat(none.read(diagnostics)).isEmpty();
            assertThat(printed(diagnostics)).startsWith("warning: the dates of changes of src/site are left out");
        }
    }

    @Test
    void areLeftOutWhereThereIsNoRepository() throws Exception {
        Path folder = Files.createDirectories(temp.resolve("plain/content"));
        Files.writeString(folder.resolveSibling("portfolio.yml"), "title: T\nurl: https://example.dev/\n");
        Files.writeString(folder.resolve("about.md"), "# About\n");
        Diagnostics diagnostics = new Diagnostics();

        assertThat(updated(folder.getParent(), diagnostics)).containsEntry("/about/", null);
        assertThat(printed(diagnostics)).isEqualTo("""
                warning: the dates of changes of src/site are left out: git cannot read the history of this directory [git-history]
                    hint: install git, and build in a clone of the repository; or build without portfolio.gitDates
                """);
    }

    private static Map<String, @Nullable OffsetDateTime> updated(Path directory, Diagnostics diagnostics) {
        LoadOptions options =
                LoadOptions.at(Instant.parse("2026-06-01T00:00:00Z")).withChanges(new GitDates(directory, "src/site"));
        Site site = Objects.requireNonNull(
                SiteLoader.load(SourceTree.directory(directory, "src/site"), options, diagnostics));
        Map<String, @Nullable OffsetDateTime> updated = new TreeMap<>();
        site.contents()
                .forEach((Content content) -> updated.put(
                        content.path().value(), content.header().dates().updated()));
        return updated;
    }

    private static String printed(Diagnostics diagnostics) {
        StringBuilder out = new StringBuilder();
        diagnostics.sorted().forEach(d -> out.append(DiagnosticPrinter.print(d)).append('\n'));
        return out.toString();
    }

    private static boolean canName(String file) {
        return Charset.forName(System.getProperty("sun.jnu.encoding"))
                .newEncoder()
                .canEncode(file);
    }

    private void write(String path, String text) throws IOException {
        Path file = repository.resolve(path);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, text);
    }

    private void commit(String date) throws Exception {
        git(repository, date, "add", "-A");
        git(repository, date, "-c", "user.name=Sam", "-c", "user.email=sam@example.dev", "commit", "-qm", "Write");
    }

    private static void git(Path folder, String date, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).inheritIO();
        builder.environment().put("GIT_AUTHOR_DATE", date);
        builder.environment().put("GIT_COMMITTER_DATE", date);
        assertThat(builder.start().waitFor()).isZero();
    }

    private static boolean hasGit() throws InterruptedException {
        try {
            return new ProcessBuilder("git", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
