package io.github.portfoliomaven.core.model;

import io.github.portfoliomaven.core.diagnostic.SourceText;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The files of the repository around a site, which code blocks may show. Which files those are is known when bodies are
 * rendered, so each is read when it is requested; the same question has the same answer throughout a build.
 * Implementations are thread-safe and never throw.
 */
@FunctionalInterface
public interface CodeSources {

    /** @param path relative to the base directory, as an author wrote it */
    Found find(String path);

    /** The file at a path relative to the base directory, unless it is hidden or outside. */
    default Entry at(String path) {
        return Entry.NONE;
    }

    /** What a path can lead to. */
    enum Entry {
        FILE,
        FOLDER,
        NONE
    }

    /** The paths that were requested so far, so that a caller can watch these files. */
    default Set<String> asked() {
        return Set.of();
    }

    /** No files at all, as for a site in memory. */
    static CodeSources none() {
        return path -> Found.not("'" + path + "' cannot be shown: this site is built without a repository", null);
    }

    /**
     * The answer to a request for a file.
     *
     * @param text of the file, or {@code null} if it cannot be shown
     * @param problem if there is no text, what is wrong: one line with the author's path in quotes
     * @param hint if there is no text, what to do, or {@code null}
     */
    record Found(
            @Nullable SourceText text,
            @Nullable String problem,
            @Nullable String hint) {

        public static Found text(SourceText text) {
            return new Found(text, null, null);
        }

        public static Found not(String problem, @Nullable String hint) {
            return new Found(null, problem, hint);
        }
    }
}
