package io.github.portfoliomaven.plugin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Asks git about the repository that a folder is in.
 *
 * @param folder where it is asked
 */
record GitRepository(Path folder) {

    /** The folder that holds the whole working tree. */
    Optional<Path> root() {
        return line("rev-parse", "--show-toplevel").map(Path::of);
    }

    /** The address that a repository is fetched from, without a user's name or password. */
    Optional<String> remote() {
        return line("remote", "get-url", "origin").map(url -> url.replaceFirst("^(https?://)[^/@]*@", "$1"));
    }

    /** The branch that a clone of the repository starts with, or the one that is checked out. */
    Optional<String> defaultBranch() {
        return line("symbolic-ref", "--short", "refs/remotes/origin/HEAD")
                .map(branch -> branch.replaceFirst("^origin/", ""))
                .or(() -> line("symbolic-ref", "--short", "HEAD"));
    }

    /** The first line of an answer; empty if there is no git, no repository or no answer. */
    private Optional<String> line(String... arguments) {
        List<String> command = new ArrayList<>(List.of("git", "--no-pager", "-c", "core.fsmonitor=false"));
        command.addAll(List.of(arguments));
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0
                    ? answer.lines().findFirst().filter(line -> !line.isBlank())
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
