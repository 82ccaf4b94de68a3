package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The author dates of the last commits, as {@code git log} tells them. Where there is no git, no repository, or only a
 * part of its history, it knows nothing: in a shallow clone every file would seem to have changed with the last commit.
 */
public final class GitDates implements ChangeDates {

    /** Stands before a date, to tell it from a path. */
    private static final String MARK = "\u0001";

    private final Path directory;
    private final String display;

    /**
     * @param directory the site directory
     * @param display how messages name it
     */
    public GitDates(Path directory, String display) {
        this.directory = directory;
        this.display = display;
    }

    @Override
    public Map<String, Instant> read(Diagnostics diagnostics) {
        try {
            List<String> shallow = git("rev-parse", "--is-shallow-repository");
            if (shallow.contains("true")) {
                warn(
                        diagnostics,
                        "this clone holds only a part of the history",
                        "fetch all of it: in GitHub Actions give actions/checkout the option fetch-depth: 0");
                return Map.of();
            }
            return dates(git("log", "--format=%x01%aI", "--name-only", "--relative", "--no-renames", "--", "."));
        } catch (IOException e) {
            warn(
                    diagnostics,
                    "git does not tell the history of this directory",
                    "install git, and build in a clone of the repository; or build without portfolio.gitDates");
            return Map.of();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Map.of();
        }
    }

    private void warn(Diagnostics diagnostics, String reason, String hint) {
        String where = display.isEmpty() ? "" : " of " + display;
        diagnostics.warning(Code.GIT_HISTORY, null, "the dates of changes" + where + " are left out: " + reason, hint);
    }

    /** The newest commit comes first, so the first date of a path is that of its last change. */
    private static Map<String, Instant> dates(List<String> log) {
        Map<String, Instant> dates = new HashMap<>();
        Instant date = Instant.EPOCH;
        for (String line : log) {
            if (line.startsWith(MARK)) {
                date = instant(line.substring(MARK.length()), date);
            } else if (!line.isEmpty()) {
                dates.putIfAbsent(line, date);
            }
        }
        return dates;
    }

    private static Instant instant(String text, Instant otherwise) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            return otherwise;
        }
    }

    /** The lines that git prints; nothing of the repository's configuration is run. */
    private List<String> git(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "git",
                "--no-pager",
                "-c",
                "core.quotePath=false",
                "-c",
                "core.fsmonitor=false",
                "-c",
                "log.showSignature=false"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(new File(directory.toString()))
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
        Process process = builder.start();
        process.getOutputStream().close();
        List<String> lines = new ArrayList<>();
        try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(line);
            }
        }
        if (process.waitFor() != 0) {
            throw new IOException("git ended with " + process.exitValue());
        }
        return lines;
    }
}
