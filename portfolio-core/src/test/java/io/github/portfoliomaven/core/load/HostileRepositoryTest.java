package io.github.portfoliomaven.core.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.portfoliomaven.core.diagnostic.Diagnostic;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Repositories that try to run a command when git is asked for dates: the command would leave a marker file. */
class HostileRepositoryTest {

    private static final String MISSING = "1111111111111111111111111111111111111111";

    @TempDir
    Path temp;

    private Path repository = Path.of("");
    private Path site = Path.of("");
    private Path marker = Path.of("");
    private Path command = Path.of("");

    @BeforeEach
    void commitASite() throws Exception {
        assumeTrue(File.separatorChar == '/', "the commands are scripts of a shell");
        marker = temp.resolve("marker");
        command = script(temp.resolve("command"), "touch '" + marker + "'; exit 1");
        repository = Files.createDirectory(temp.resolve("repository"));
        site = Files.createDirectories(repository.resolve("src/site"));
        git(repository, "init", "-q");
        Files.writeString(site.resolve("about.md"), "# About\n");
        git(repository, "add", "-A");
        git(repository, "commit", "-qm", "Write");
    }

    @Test
    void settingsOfTheRepositoryRunNothing() throws Exception {
        Files.writeString(repository.resolve(".gitattributes"), "* diff=evil filter=evil merge=evil\n");
        signedCommit();
        StringBuilder config = new StringBuilder();
        for (String key : List.of(
                "core.pager",
                "core.fsmonitor",
                "core.sshCommand",
                "core.gitProxy",
                "core.askPass",
                "core.editor",
                "core.alternateRefsCommand",
                "pager.log",
                "pager.config",
                "pager.rev-parse",
                "gpg.program",
                "credential.helper",
                "diff.external",
                "diff.evil.command",
                "diff.evil.textconv",
                "filter.evil.clean",
                "filter.evil.smudge",
                "filter.evil.process",
                "merge.evil.driver",
                "uploadpack.packObjectsHook")) {
            config.append(setting(key, command.toString()));
        }
        for (String key : List.of("alias.log", "alias.rev-parse", "alias.config", "alias.version")) {
            config.append(setting(key, "!" + command));
        }
        config.append(setting("filter.evil.required", "true"));
        config.append(setting("log.showSignature", "true"));
        config.append(setting("log.diffMerges", "separate"));
        config.append(setting("core.hooksPath", hooks().toString()));
        append(repository.resolve(".git/config"), config.toString());
        Files.writeString(site.resolve("about.md"), "# Changed, and not committed\n");

        Diagnostics diagnostics = new Diagnostics();

        assertThat(dates(System.getenv(), diagnostics)).containsKey("src/site/about.md");
        assertThat(diagnostics.sorted()).isEmpty();
        assertThat(marker).doesNotExist();
    }

    /** An ordinary clone brings these files along: git takes each folder with HEAD, objects and refs for a repository. */
    @ParameterizedTest
    @ValueSource(strings = {"ext", "ssh", "uploadpack", "vcs", "fsmonitor"})
    void aBareRepositoryAmongTheFilesIsNoRepository(String way) throws Exception {
        git(site, "init", "-q", "--bare", ".");
        commitWithoutTree(site, site);
        append(site.resolve("config"), promisor(way));

        leavesDatesOutWithOneWarning();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ext", "ssh", "uploadpack", "vcs"})
    void missingObjectsAreNotFetched(String way) throws Exception {
        commitWithoutTree(repository, repository.resolve(".git"));
        append(repository.resolve(".git/config"), promisor(way));

        leavesDatesOutWithOneWarning();
    }

    /** Extensions count without the version, and keys in any case of letters. */
    @Test
    void missingObjectsAreNotFetchedForAnIncludedSetting() throws Exception {
        commitWithoutTree(repository, repository.resolve(".git"));
        Files.writeString(repository.resolve("settings"), promisor("ext").replace("promisor", "PROMISOR"));
        append(repository.resolve(".git/config"), setting("include.path", "../settings"));

        leavesDatesOutWithOneWarning();
    }

    @Test
    void replacedCommitsAreNotSeen() throws Exception {
        String head = git(repository, "rev-parse", "HEAD");
        commitWithoutTree(repository, repository.resolve(".git"));
        String evil = git(repository, "rev-parse", "HEAD");
        git(repository, "update-ref", "refs/heads/main", head);
        git(repository, "update-ref", "HEAD", head);
        git(repository, "update-ref", "refs/replace/" + head, evil);
        Diagnostics diagnostics = new Diagnostics();

        assertThat(dates(System.getenv(), diagnostics))
                .containsExactly(Map.entry("src/site/about.md", Instant.parse("2026-01-02T00:00:00Z")));
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void variablesOfGitAreNotHandedOn() throws Exception {
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put("GIT_DIR", temp.resolve("elsewhere").toString());
        environment.put("GIT_TRACE", marker.toString());
        environment.put("GIT_CONFIG_COUNT", "1");
        environment.put("GIT_CONFIG_KEY_0", "core.fsmonitor");
        environment.put("GIT_CONFIG_VALUE_0", command.toString());
        environment.put("GIT_EXTERNAL_DIFF", command.toString());
        environment.put("GIT_PAGER", command.toString());
        environment.put("GIT_SSH_COMMAND", command.toString());
        Diagnostics diagnostics = new Diagnostics();

        assertThat(dates(environment, diagnostics)).containsKey("src/site/about.md");
        assertThat(diagnostics.sorted()).isEmpty();
        assertThat(marker).doesNotExist();
    }

    @Test
    void aProgramInTheDirectoryIsNotTakenForGit() throws Exception {
        script(site.resolve("git"), "touch '" + marker + "'");
        script(temp.resolve("git"), "touch '" + marker + "'");
        Path relative = Path.of("").toAbsolutePath().relativize(temp.toAbsolutePath());
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put("PATH", ":.:" + relative + ":" + environment.get("PATH"));

        assertThat(dates(environment, new Diagnostics())).containsKey("src/site/about.md");
        assertThat(marker).doesNotExist();
    }

    @Test
    void aGitThatCannotPromiseItIsAskedNothing() throws Exception {
        Path git = script(
                temp.resolve("git"),
                "case \"$*\" in *version) echo git version 2.34.1;; *) touch '" + marker + "';; esac");
        Diagnostics diagnostics = new Diagnostics();

        assertThat(dates(Map.of("PATH", Objects.requireNonNull(git.getParent()).toString()), diagnostics))
                .isEmpty();
        assertThat(diagnostics.sorted()).singleElement().satisfies(d -> {
            assertThat(d.message())
                    .isEqualTo("the dates of changes of src/site are left out:"
                            + " git 2.34.1 may run commands that a repository configures");
            assertThat(d.hint()).isEqualTo("install git 2.38 or newer; or build without portfolio.gitDates");
        });
        assertThat(marker).doesNotExist();
    }

    @Test
    void anInterruptedBuildEndsGitAndItself() throws Exception {
        Path started = temp.resolve("started");
        Path git = script(
                temp.resolve("git"),
                "echo $$ > '" + started + ".new'; mv '" + started + ".new' '" + started + "'; sleep 60 & wait");
        ChangeDates dates = new GitDates(
                        site,
                        "src/site",
                        Map.of("PATH", Objects.requireNonNull(git.getParent()) + ":" + System.getenv("PATH")))
                .once();
        AtomicBoolean stillInterrupted = new AtomicBoolean();
        Thread build = new Thread(() -> {
            assertThatThrownBy(() -> dates.read(new Diagnostics()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("the build was interrupted");
            stillInterrupted.set(Thread.currentThread().isInterrupted());
        });
        build.start();
        for (int i = 0; i < 2_000 && !Files.exists(started); i++) {
            Thread.sleep(10);
        }
        ProcessHandle process = ProcessHandle.of(
                        Long.parseLong(Files.readString(started).strip()))
                .orElseThrow();

        build.interrupt();

        build.join(Duration.ofSeconds(20).toMillis());
        assertThat(stillInterrupted).isTrue();
        assertThat(process.onExit()).succeedsWithin(Duration.ofSeconds(20));
    }

    private void leavesDatesOutWithOneWarning() {
        Diagnostics diagnostics = new Diagnostics();

        assertThat(dates(System.getenv(), diagnostics)).isEmpty();
        assertThat(diagnostics.sorted())
                .singleElement()
                .extracting(Diagnostic::message)
                .asString()
                .startsWith("the dates of changes of src/site are left out: ");
        assertThat(marker).doesNotExist();
    }

    private Map<String, Instant> dates(Map<String, String> environment, Diagnostics diagnostics) {
        return new GitDates(site, "src/site", environment).read(diagnostics);
    }

    /** A remote that is said to hold what is missing, and a way in which asking it would run the command. */
    private String promisor(String way) {
        String url = switch (way) {
            case "ext" -> "ext::" + command;
            case "ssh" -> "ssh://example.dev/x";
            case "uploadpack" -> repository.toString();
            default -> "https://example.dev/x";
        };
        StringBuilder config = new StringBuilder()
                .append(setting("remote.evil.url", url))
                .append(setting("remote.evil.promisor", "true"))
                .append(setting("core.sshCommand", command.toString()))
                .append(setting("protocol.allow", "always"))
                .append(setting("protocol.ext.allow", "always"));
        if (way.equals("uploadpack")) {
            config.append(setting("remote.evil.uploadpack", command.toString()));
        } else if (way.equals("vcs")) {
            config.append(setting("remote.evil.vcs", "ext"));
        } else if (way.equals("fsmonitor")) {
            config.append(setting("core.bare", "false"))
                    .append(setting("core.worktree", site.toString()))
                    .append(setting("core.fsmonitor", command.toString()));
        }
        return config.toString();
    }

    private static String setting(String key, String value) {
        int first = key.indexOf('.');
        int last = key.lastIndexOf('.');
        String section = key.substring(0, first) + (first == last ? "" : " \"" + key.substring(first + 1, last) + "\"");
        return "[" + section + "]\n\t" + key.substring(last + 1) + " = \"" + value + "\"\n";
    }

    private void signedCommit() throws Exception {
        commit(repository, repository.resolve(".git"), git(repository, "rev-parse", "HEAD^{tree}"), """
                gpgsig -----BEGIN PGP SIGNATURE-----
                 x
                 -----END PGP SIGNATURE-----
                """);
    }

    private void commitWithoutTree(Path folder, Path gitDirectory) throws Exception {
        commit(folder, gitDirectory, MISSING, "");
    }

    private void commit(Path folder, Path gitDirectory, String tree, String headers) throws Exception {
        Path text = temp.resolve("commit");
        Files.writeString(text, "tree " + tree + """

                author S <s@example.dev> 1767312000 +0000
                committer S <s@example.dev> 1767312000 +0000
                """ + headers + "\nx\n");
        String commit = git(folder, "hash-object", "-t", "commit", "-w", "--literally", text.toString());
        Files.createDirectories(gitDirectory.resolve("refs/heads"));
        Files.writeString(gitDirectory.resolve("refs/heads/main"), commit + "\n");
        Files.writeString(gitDirectory.resolve("HEAD"), "ref: refs/heads/main\n");
    }

    private Path hooks() throws IOException {
        Path hooks = Files.createDirectories(repository.resolve(".git/hooks"));
        for (String hook : List.of(
                "post-index-change", "post-checkout", "fsmonitor-watchman", "reference-transaction", "pre-auto-gc")) {
            script(hooks.resolve(hook), "touch '" + marker + "'");
        }
        return hooks;
    }

    private static Path script(Path file, String text) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, "#!/bin/sh\n" + text + "\n");
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static void append(Path file, String text) throws IOException {
        Files.writeString(file, Files.readString(file) + text);
    }

    private static String git(Path folder, String... arguments) throws Exception {
        List<String> line = new ArrayList<>(List.of("git", "-c", "user.name=Sam", "-c", "user.email=sam@example.dev"));
        line.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(line).directory(folder.toFile()).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("GIT_AUTHOR_DATE", "2026-01-02T00:00:00Z");
        builder.environment().put("GIT_COMMITTER_DATE", "2026-01-02T00:00:00Z");
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return printed.strip();
    }
}
