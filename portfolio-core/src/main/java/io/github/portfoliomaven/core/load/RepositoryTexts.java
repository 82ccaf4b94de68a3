package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.diagnostic.SourceText;
import io.github.portfoliomaven.core.model.CodeSources;
import io.github.portfoliomaven.core.model.CodeSources.Entry;
import io.github.portfoliomaven.core.model.CodeSources.Found;
import io.github.portfoliomaven.core.model.SiteFile;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A repository in memory.
 *
 * @param texts by path, or {@code null} if there is no repository
 */
record RepositoryTexts(@Nullable SortedMap<String, String> texts) implements RepositoryFiles {

    @Override
    public Found text(String path) {
        if (texts == null) {
            return CodeSources.none().find(path);
        }
        String text = texts.get(path);
        return text == null
                ? RepositoryFolder.missing(path, "", texts.keySet())
                : Found.text(new SourceText(path, text));
    }

    @Override
    public Place at(String path) {
        if (texts != null
                && !path.isEmpty()
                && !texts.tailMap(path + "/").isEmpty()
                && texts.tailMap(path + "/").firstKey().startsWith(path + "/")) {
            return new Place(Entry.FOLDER, null, null);
        }
        Found found = text(path);
        return new Place(found.text() == null ? Entry.NONE : Entry.FILE, found.problem(), found.hint());
    }

    @Override
    public byte[] bytes(String path) throws IOException {
        String text = texts == null ? null : texts.get(path);
        if (text == null) {
            throw new FileNotFoundException(path);
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public SortedMap<String, SiteFile> below(String folder, String to, Map<String, Unread> unread) {
        SortedMap<String, SiteFile> files = new TreeMap<>();
        Objects.requireNonNull(texts).keySet().stream()
                .filter(path -> path.startsWith(folder + "/"))
                .forEach(path -> {
                    String at = to + path.substring(folder.length() + 1);
                    if (SourceFilter.accepts(at)) {
                        files.put(at, new SiteFile(at, path, () -> bytes(path)));
                    }
                });
        return files;
    }
}
