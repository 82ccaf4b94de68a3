package io.github.portfoliomaven.render.output;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.Location;
import io.github.portfoliomaven.core.diagnostic.Severity;
import io.github.portfoliomaven.core.model.SitePath;
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
    private final StagedSite site;
    private final List<String> stale;
    private final List<String> foreign;

    /**
     * @param before what earlier builds wrote
     * @param after what this one does
     * @param site what the folder will hold
     * @param stale the names of the files to remove
     * @param foreign the names of those in the way that no build is known to have written
     */
    PendingSync(
            OutputDirectory directory,
            OutputFolder folder,
            Manifest before,
            Manifest after,
            StagedSite site,
            List<String> stale,
            List<String> foreign) {
        this.directory = directory;
        this.folder = folder;
        this.before = before;
        this.after = after;
        this.site = site;
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
        List<SitePath> changed = site.changed();
        // Whatever happens from here on, each of our files is known by its old or its new content.
        if (!changed.isEmpty() || !stale.isEmpty()) {
            directory.remember(before.with(after));
        }
        for (String name : stale) {
            folder.remove(name);
        }
        if (!changed.isEmpty()) {
            progress.begin("Writing files", changed.size());
        }
        for (SitePath path : changed) {
            site.move(path, folder);
            progress.done();
        }
        if (!after.equals(before)) {
            directory.remember(after);
        }
        List<String> written =
                changed.stream().map(SitePath::outputFile).sorted().toList();
        return new SyncResult(written, site.size() - changed.size(), stale);
    }
}
