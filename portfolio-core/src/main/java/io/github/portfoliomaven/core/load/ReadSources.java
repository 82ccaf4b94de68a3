package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.memo.FileTrace;
import io.github.portfoliomaven.core.memo.StateReader;
import io.github.portfoliomaven.core.memo.StateWriter;
import io.github.portfoliomaven.core.model.SiteFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What a build reads of its sources: which files there are, what those hold that it reads, and what it is told of files
 * of the repository. A later build whose sources answer all of that alike reads the same. Thread-safe.
 */
public final class ReadSources {

    private final SourceTree tree;
    private final Map<String, FileTrace> read = new ConcurrentHashMap<>();
    private final AskedRepository repository;
    private volatile boolean steady = true;

    /** Of a tree that is not read yet. */
    public ReadSources(SourceTree tree) {
        this.tree = tree;
        this.repository = new AskedRepository(tree.repository().files());
    }

    /** The tree for the build to read. */
    public SourceTree tree() {
        return tree.reading(this::noted, Repository.of(repository));
    }

    /** Whether everything that was read more than once was the same each time. */
    public boolean isSteady() {
        return steady && repository.isSteady();
    }

    private SiteFile noted(SiteFile file) {
        return new SiteFile(
                file.path(),
                file.display(),
                () -> FileTrace.read(onDisk(file), file.bytes()::read, now -> read(file.path(), now)));
    }

    private void read(String path, FileTrace now) {
        FileTrace before = read.putIfAbsent(path, now);
        if (before != null && !before.hasContentOf(now)) {
            steady = false;
        }
    }

    /** Writes all of it down, for {@link #areAlike}. */
    public void write(StateWriter out) {
        out.number(tree.files().size());
        for (String path : tree.files()) {
            out.text(path);
            FileTrace trace = read.get(path);
            out.flag(trace != null);
            if (trace != null) {
                trace.write(out);
            }
        }
        out.number(tree.unread().size());
        tree.unread().forEach((path, why) -> {
            out.text(path);
            out.text(why.name());
        });
        repository.write(out);
    }

    /**
     * Whether a tree answers as the one did whose answers were written.
     *
     * @param renewed gets the answers, with marks of files as they are now
     * @throws StateReader.Damaged if {@code in} is not what {@link #write} has written
     */
    public static boolean areAlike(StateReader in, SourceTree tree, StateWriter renewed) throws StateReader.Damaged {
        ReadSources now = new ReadSources(tree);
        boolean alike = now.filesAreAlike(in) && now.unreadAreAlike(in) && now.repository.answersAlike(in);
        if (alike) {
            now.write(renewed);
        }
        return alike;
    }

    private boolean filesAreAlike(StateReader in) throws StateReader.Damaged {
        if (in.count() != tree.files().size()) {
            return false;
        }
        for (String path : tree.files()) {
            if (!in.text().equals(path) || (in.flag() && !isAlike(FileTrace.read(in), tree.file(path)))) {
                return false;
            }
        }
        return true;
    }

    private boolean isAlike(FileTrace before, SiteFile file) {
        try {
            FileTrace now = before.renewed(onDisk(file), file.bytes()::read);
            if (now != null) {
                read.put(file.path(), now);
            }
            return now != null;
        } catch (IOException e) {
            return false;
        }
    }

    private boolean unreadAreAlike(StateReader in) throws StateReader.Damaged {
        if (in.count() != tree.unread().size()) {
            return false;
        }
        for (Map.Entry<String, Unread> unread : tree.unread().entrySet()) {
            if (!in.text().equals(unread.getKey())
                    || !in.text().equals(unread.getValue().name())) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Path onDisk(SiteFile file) {
        return file.bytes() instanceof DiskContent disk ? disk.file() : null;
    }
}
