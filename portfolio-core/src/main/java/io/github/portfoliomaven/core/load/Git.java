package io.github.portfoliomaven.core.load;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/**
 * Asks git about a directory. The directory may belong to a stranger, so git runs no command that its repository names:
 * no hook, filter, pager, signature check or monitor, no remote helper and no transport.
 */
final class Git {

    private static final Duration LIMIT = Duration.ofMinutes(2);

    /** Where the user keeps settings of git, and where repositories may be. All other {@code GIT_*} variables go. */
    private static final Set<String> KEPT =
            Set.of("GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM", "GIT_CONFIG_NOSYSTEM", "GIT_CEILING_DIRECTORIES");

    /** {@code GIT_NO_LAZY_FETCH} is what {@code --no-lazy-fetch} sets, and is no error for an older git. */
    private static final Map<String, String> HARMLESS = Map.of(
            "GIT_NO_LAZY_FETCH", "1",
            "GIT_ALLOW_PROTOCOL", "none",
            "GIT_TERMINAL_PROMPT", "0",
            "GIT_OPTIONAL_LOCKS", "0");

    private static final List<String> OPTIONS = List.of(
            "--no-pager",
            "--no-replace-objects",
            "-c",
            "safe.bareRepository=explicit",
            "-c",
            "core.hooksPath=/dev/null",
            "-c",
            "core.fsmonitor=false",
            "-c",
            "core.quotePath=false",
            "-c",
            "log.follow=false",
            "-c",
            "log.showRoot=true");

    private final Path program;
    private final Path directory;
    private final Map<String, String> environment;

    private Git(Path program, Path directory, Map<String, String> environment) {
        this.program = program;
        this.directory = directory;
        this.environment = environment;
    }

    /**
     * @param environment the variables of this process
     * @throws IOException if no git is installed
     */
    static Git in(Path directory, Map<String, String> environment) throws IOException {
        return new Git(installed(environment), directory, environment);
    }

    /**
     * Only absolute folders of the path count. The system would look in the current directory, too, where a repository
     * can put a program of the same name.
     */
    private static Path installed(Map<String, String> environment) throws IOException {
        String name = File.separatorChar == '\\' ? "git.exe" : "git";
        for (Map.Entry<String, String> variable : environment.entrySet()) {
            if (variable.getKey().equalsIgnoreCase("PATH")) {
                for (String folder : variable.getValue().split(Pattern.quote(File.pathSeparator), -1)) {
                    File file = new File(folder, name);
                    if (new File(folder).isAbsolute() && file.isFile() && Files.isExecutable(file.toPath())) {
                        return file.toPath();
                    }
                }
            }
        }
        throw new IOException("git is not installed");
    }

    GitVersion version() throws IOException, InterruptedException {
        return GitVersion.parse(lines("version"));
    }

    /** Whether objects may be missing here, and which remote has them is up to the repository. */
    boolean isPartialClone() throws IOException, InterruptedException {
        return lines("config", "--list", "--name-only").stream().anyMatch(Git::isOfPartialClone);
    }

    private static boolean isOfPartialClone(String key) {
        return key.equals("extensions.partialclone")
                || (key.startsWith("remote.") && (key.endsWith(".promisor") || key.endsWith(".partialclonefilter")));
    }

    /**
     * The lines that git prints.
     *
     * @throws IOException if git fails, or takes longer than two minutes
     * @throws InterruptedException if this thread is interrupted; git is ended then
     */
    List<String> lines(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(OPTIONS);
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(new File(directory.toString()))
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        environment.forEach((name, value) -> {
            if (!name.startsWith("GIT_") || KEPT.contains(name)) {
                builder.environment().put(name, value);
            }
        });
        builder.environment().putAll(HARMLESS);
        Process process = builder.start();
        try {
            process.getOutputStream().close();
            return read(process);
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    /** Reads on a thread of its own, because a read does not end when its thread is interrupted. */
    private static List<String> read(Process process) throws IOException, InterruptedException {
        FutureTask<List<String>> lines = new FutureTask<>(() -> {
            try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
                return reader.lines().toList();
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        });
        Thread thread = new Thread(lines, "portfolio-git");
        thread.setDaemon(true);
        thread.start();
        try {
            List<String> read = lines.get(LIMIT.toSeconds(), TimeUnit.SECONDS);
            if (process.waitFor() != 0) {
                throw new IOException("git ended with " + process.exitValue());
            }
            return read;
        } catch (TimeoutException | ExecutionException e) {
            throw new IOException("git does not answer", e);
        }
    }
}
