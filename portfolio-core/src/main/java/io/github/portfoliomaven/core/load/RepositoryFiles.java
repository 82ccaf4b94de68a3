package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.model.CodeSources.Entry;
import io.github.portfoliomaven.core.model.CodeSources.Found;
import io.github.portfoliomaven.core.model.SiteFile;
import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** The files of a repository by their paths relative to the base directory. Nothing outside of it is ever read. */
interface RepositoryFiles {

    /**
     * The file or folder at a path.
     *
     * @param problem if there is neither file nor folder, what is wrong: one line with the author's path in quotes
     * @param hint what to do then, or {@code null}
     */
    record Place(
            Entry entry, @Nullable String problem, @Nullable String hint) {}

    /** The text of a file. */
    Found text(String path);

    Place at(String path);

    /** What a file holds. */
    byte[] bytes(String path) throws IOException;

    /**
     * The files below a folder, at any depth, by the path that each has in the site directory.
     *
     * @param folder that there is
     * @param to the path of the folder in the site directory, with a slash at the end
     * @param unread gets what cannot be read
     */
    SortedMap<String, SiteFile> below(String folder, String to, Map<String, Unread> unread) throws IOException;
}
