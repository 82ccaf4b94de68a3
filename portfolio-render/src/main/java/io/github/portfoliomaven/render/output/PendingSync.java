package io.github.portfoliomaven.render.output;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.Location;
import io.github.portfoliomaven.core.diagnostic.Severity;
import io.github.portfoliomaven.core.parallel.Progress;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a site would change in its {@link OutputDirectory}, before anything is changed there. */
public final class PendingSync {

    private final OutputDirectory directory;
    private final OutputFolder folder;
    private final Manifest before;
    private final Manifest after;
    private final List<RenderedFile> changed;
    private final List<String> stale;
    private final List<String> foreign;

    /**
     * @param before what earlier builds wrote
     * @param after what the folder will hold
     * @param changed the files to write
     * @param stale the names of the files to remove
     * @param foreign the names of those in the way that no build is known to have written
     */
    PendingSync(
            OutputDirectory directory,
            OutputFolder folder,
            Manifest before,
            Manifest after,
            List<RenderedFile> changed,
            List<String> stale,
            List<String> foreign) {
        this.directory = directory;
        this.folder = folder;
        this.before = before;
        this.after = after;
        this.changed = changed;
        this.stale = stale;
        this.foreign = foreign;
    }

    /**
     * Reports the files of other tools that would be replaced.
     *
     * @param reports where the site says that it shares the folder with reports of other plugins, or {@code null}
     */
    public void report(@Nullable Location reports, Diagnostics diagnostics) {
        if (foreign.isEmpty()) {
            return;
        }
        if (reports != null) {
            SharedFolder.refuse(foreign, directory.display(), reports, diagnostics);
            return;
        }
        // One line for all: who loses the record of a build has as many of them as files.
        Location first = Location.ofFile(directory.display() + "/" + foreign.get(0));
        int others = foreign.size() - 1;
        String asOthers = others == 0 ? "" : ", and so " + (others == 1 ? "is 1 other" : "are " + others + " others");
        if (directory.foreignFiles() == Severity.WARNING) {
            diagnostics.warning(
                    Code.FOREIGN_FILE,
                    first,
                    "this file of another tool or an unknown build is replaced" + asOthers,
                    "if another tool writes it, give one of the two another folder or path");
        } else {
            diagnostics.error(
                    Code.FOREIGN_FILE,
                    first,
                    "this file exists, and no build of the site wrote it"
                            + (others == 0
                                    ? ""
                                    : "; the same applies to " + others + (others == 1 ? " other" : " others")),
                    "write the site to its own folder, or add -Dportfolio.overwrite to replace it");
        }
    }

    /**
     * Removes what is stale, then writes what differs.
     *
     * @throws IOException if the folder cannot be written, or a symbolic link leads out of it
     */
    public SyncResult write(Progress progress) throws IOException {
        // Whatever happens from here on, each of our files is known by its old or its new content.
        if (!changed.isEmpty() || !stale.isEmpty()) {
            directory.remember(before.with(after));
        }
        for (String name : stale) {
            folder.remove(name);
        }
        writeChanged(progress);
        if (!after.equals(before)) {
            directory.remember(after);
        }
        List<String> written =
                changed.stream().map(file -> file.path().outputFile()).sorted().toList();
        return new SyncResult(written, after.names().size() - changed.size(), stale);
    }

    private void writeChanged(Progress progress) throws IOException {
        if (changed.isEmpty()) {
            return;
        }
        progress.begin("Writing files", changed.size());
        try (WorkFolder work = directory.workFolder()) {
            for (RenderedFile file : changed) {
                folder.write(file, work);
                progress.done();
            }
        }
    }
}
