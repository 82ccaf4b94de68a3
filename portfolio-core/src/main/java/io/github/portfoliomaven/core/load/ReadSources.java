package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.memo.FileTrace;
import io.github.portfoliomaven.core.memo.StateReader;
import io.github.portfoliomaven.core.memo.StateWriter;
import io.github.portfoliomaven.core.model.SiteFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /** Writes all of it down, for {@link #changedSince}. */
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
     * Asks again what was asked before it was written. What has the same answer counts as read by this build, too.
     *
     * @return the files that hold something else now; nothing if there are other files, or if the repository answers in
     *     another way
     * @throws StateReader.Damaged if {@code in} is not what {@link #write} has written
     */
    public Optional<Set<String>> changedSince(StateReader in) throws StateReader.Damaged {
        Set<String> changed = new HashSet<>();
        return filesAreThere(in, changed) && unreadAreAlike(in) && repository.answersAlike(in)
                ? Optional.of(changed)
                : Optional.empty();
    }

    private boolean filesAreThere(StateReader in, Set<String> changed) throws StateReader.Damaged {
        if (in.count() != tree.files().size()) {
            return false;
        }
        for (String path : tree.files()) {
            if (!in.text().equals(path)) {
                return false;
            }
            if (in.flag() && !isAlike(FileTrace.read(in), tree.file(path))) {
                changed.add(path);
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
