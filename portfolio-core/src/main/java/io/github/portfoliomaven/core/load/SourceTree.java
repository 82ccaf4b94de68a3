package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.model.SiteFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * The files of a site directory, on disk or in memory: {@code portfolio.yml}, {@code portfolio-urls.lock}, and what is below {@code content},
 * {@code _posts}, {@code _drafts}, {@code data}, {@code templates}, {@code assets} and {@code static}. Hidden files,
 * {@code node_modules} and what editors leave behind are no part of it; below {@code static} names may start with a dot.
 */
public final class SourceTree {

    /** How deep folders may be nested. */
    public static final int MOST_FOLDERS = 100;

    /** How many folders are reached over symbolic links: a few that link to each other make more paths than anyone can read. */
    public static final int MOST_LINKS = 1000;

    private final String displayPrefix;
    private final SortedMap<String, SiteFile> files;
    private final SortedMap<String, Unread> unread;
    private final Repository repository;

    private SourceTree(
            String displayPrefix,
            SortedMap<String, SiteFile> files,
            SortedMap<String, Unread> unread,
            Repository repository) {
        this.displayPrefix = displayPrefix;
        this.files = files;
        this.unread = unread;
        this.repository = repository;
    }

    /**
     * The tree of a directory as it is now; symbolic links are followed only inside the directory.
     *
     * @param displayPrefix how messages name the directory, such as {@code src/site}; may be empty
     * @throws UncheckedIOException when the directory cannot be listed
     */
    public static SourceTree directory(Path siteDirectory, String displayPrefix) {
        String prefix = withSlash(displayPrefix);
        try {
            SourceWalk walk = SourceWalk.of(siteDirectory, prefix);
            return new SourceTree(prefix, walk.files(), walk.unread(), Repository.none());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A tree of given files by their path relative to the site directory. */
    public static SourceTree inMemory(Map<String, byte[]> contents, String displayPrefix) {
        String prefix = withSlash(displayPrefix);
        SortedMap<String, SiteFile> files = new TreeMap<>();
        SortedMap<String, Unread> unread = new TreeMap<>();
        contents.forEach((path, bytes) -> {
            if (SourceFilter.accepts(path) && bytes.length > Limits.of(path)) {
                unread.put(path, Unread.large(path));
            } else if (SourceFilter.accepts(path)) {
                files.put(path, new SiteFile(path, prefix + path, bytes::clone));
            }
        });
        return new SourceTree(prefix, files, unread, Repository.none());
    }

    /** Same, but of texts, which become UTF-8. */
    public static SourceTree ofTexts(Map<String, String> contents, String displayPrefix) {
        Map<String, byte[]> bytes = new HashMap<>();
        contents.forEach((path, text) -> bytes.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return inMemory(bytes, displayPrefix);
    }

    /** This tree beside the files of a repository, for code blocks that show them; without, there are none. */
    public SourceTree in(Repository value) {
        return new SourceTree(displayPrefix, files, unread, value);
    }

    /** This tree with other files. */
    SourceTree of(SortedMap<String, SiteFile> others) {
        return new SourceTree(displayPrefix, others, unread, repository);
    }

    /** This tree with more files. */
    SourceTree with(Map<String, SiteFile> moreFiles) {
        SortedMap<String, SiteFile> all = new TreeMap<>(files);
        all.putAll(moreFiles);
        return new SourceTree(displayPrefix, all, unread, repository);
    }

    /**
     * The same tree, with other means to read it.
     *
     * @param file gives a file in place of each
     */
    SourceTree reading(UnaryOperator<SiteFile> file, Repository others) {
        SortedMap<String, SiteFile> read = new TreeMap<>();
        files.forEach((path, each) -> read.put(path, file.apply(each)));
        return new SourceTree(displayPrefix, read, unread, others);
    }

    Repository repository() {
        return repository;
    }

    /** Whether a file or folder of this path, relative to a site directory, may belong to the site; decided by name. */
    public static boolean accepts(String path) {
        return SourceFilter.accepts(path);
    }

    /** The paths of all files, sorted, relative to the site directory, with forward slashes. */
    public List<String> files() {
        return List.copyOf(files.keySet());
    }

    /** Whether there is such a file. */
    public boolean contains(String path) {
        return files.containsKey(path);
    }

    /**
     * A file of {@link #files()}.
     *
     * @throws IllegalArgumentException if there is none
     */
    public SiteFile file(String path) {
        SiteFile file = files.get(path);
        if (file == null) {
            throw new IllegalArgumentException("no file '" + path + "'");
        }
        return file;
    }

    /** All files below a folder, given without a slash at the end, sorted by path. */
    List<SiteFile> below(String folder) {
        return List.copyOf(files.subMap(folder + "/", folder + "0").values());
    }

    /** How messages name a path of the site directory. */
    String display(String path) {
        return displayPrefix + path;
    }

    /** What belongs to the site by its name and cannot be read, by path. */
    SortedMap<String, Unread> unread() {
        return unread;
    }

    private static String withSlash(String prefix) {
        return prefix.isEmpty() || prefix.endsWith("/") ? prefix : prefix + "/";
    }
}
