package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
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
    private final Map<String, String> environment;

    /**
     * @param directory the base directory, or the site directory if that lies elsewhere
     * @param display how messages name it; empty for the base directory
     */
    public GitDates(Path directory, String display) {
        this(directory, display, System.getenv());
    }

    /** The dates of a site, whose pages may lie anywhere below its base directory. */
    public static GitDates of(SiteDirectory site) {
        return site.base()
                .map(base -> new GitDates(base, ""))
                .orElseGet(() -> new GitDates(site.path(), site.displayPrefix()));
    }

    GitDates(Path directory, String display, Map<String, String> environment) {
        this.directory = directory;
        this.display = display;
        this.environment = environment;
    }

    /** @throws IllegalStateException if the thread is interrupted */
    @Override
    public Map<String, Instant> read(Diagnostics diagnostics) {
        try {
            return read(Git.in(directory, environment), diagnostics);
        } catch (IOException e) {
            warn(
                    diagnostics,
                    "git cannot read the history of this directory",
                    "install git, and build in a clone of the repository; or build without portfolio.gitDates");
            return Map.of();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the build was interrupted", e);
        }
    }

    private Map<String, Instant> read(Git git, Diagnostics diagnostics) throws IOException, InterruptedException {
        GitVersion version = git.version();
        if (!version.isAtLeast(GitVersion.IGNORES_BARE)) {
            warn(
                    diagnostics,
                    "git " + version + " may run commands that a repository configures",
                    "install git " + GitVersion.IGNORES_BARE + " or newer; or build without portfolio.gitDates");
            return Map.of();
        }
        if (git.lines("rev-parse", "--is-shallow-repository").contains("true")) {
            warn(
                    diagnostics,
                    "this clone has only a part of the history",
                    "fetch the full history: in GitHub Actions, set fetch-depth: 0 for actions/checkout");
            return Map.of();
        }
        if (!version.isAtLeast(GitVersion.NEVER_FETCHES) && git.isPartialClone()) {
            warn(
                    diagnostics,
                    "git " + version + " may fetch missing objects of this partial clone",
                    "clone without --filter, or install git " + GitVersion.NEVER_FETCHES + " or newer");
            return Map.of();
        }
        return dates(git.lines(
                "log",
                "--format=%x01%aI",
                "--name-only",
                "--relative",
                "--no-renames",
                "--no-show-signature",
                "--no-ext-diff",
                "--no-textconv",
                "--no-mailmap",
                "--no-notes",
                "--no-color",
                "--",
                "."));
    }

    private void warn(Diagnostics diagnostics, String reason, String hint) {
        String where = display.isEmpty() ? "" : " of " + display;
        diagnostics.warning(Code.GIT_HISTORY, null, "the dates of changes" + where + " are left out: " + reason, hint);
    }

    /** The newest commit comes first, so the first date of a path is that of its last change. */
    private Map<String, Instant> dates(List<String> log) {
        String prefix = display.isEmpty() || display.endsWith("/") ? display : display + "/";
        Map<String, Instant> dates = new HashMap<>();
        Instant date = Instant.EPOCH;
        for (String line : log) {
            if (line.startsWith(MARK)) {
                date = instant(line.substring(MARK.length()), date);
            } else if (!line.isEmpty()) {
                dates.putIfAbsent(prefix + Normalizer.normalize(line, Normalizer.Form.NFC), date);
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
}
