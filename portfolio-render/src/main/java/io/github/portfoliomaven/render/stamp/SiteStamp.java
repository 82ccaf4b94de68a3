package io.github.portfoliomaven.render.stamp;

import io.github.portfoliomaven.core.load.LoadOptions;
import io.github.portfoliomaven.core.load.SourceTree;
import io.github.portfoliomaven.core.memo.ContentSum;
import io.github.portfoliomaven.core.memo.DiskMemory;
import io.github.portfoliomaven.core.memo.StateFile;
import io.github.portfoliomaven.core.memo.StateReader;
import io.github.portfoliomaven.core.memo.StateWriter;
import io.github.portfoliomaven.core.model.Content;
import io.github.portfoliomaven.core.model.Site;
import io.github.portfoliomaven.render.output.LeftFiles;
import io.github.portfoliomaven.render.output.OutputDirectory;
import io.github.portfoliomaven.render.output.StagedSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Knows for one output directory what the last build was made of, what it left there and what it said. A stamp of another
 * version of the generator, or one that was cut or changed, is none.
 *
 * <p>{@code docs/decisions/0020-a-stamp-on-the-whole-site.md} says why.
 */
public final class SiteStamp {

    private static final Pattern TEXT = Pattern.compile(".*\\.(md|markdown|html)", Pattern.CASE_INSENSITIVE);

    private static final ContentSum NO_OUTLINE = new ContentSum(0, -1);

    private final Program program;
    private final SourceTree tree;
    private final LoadOptions options;
    private final OutputDirectory directory;
    private final Path file;
    private final Path madeFile;
    private BuildInputs inputs;
    private LeftFiles left = LeftFiles.NONE;
    private Set<String> changed = Set.of();
    private ContentSum lastOutline = NO_OUTLINE;

    public SiteStamp(Program program, SourceTree tree, LoadOptions options, OutputDirectory directory) {
        this.program = program;
        this.tree = tree;
        this.options = options;
        this.directory = directory;
        this.file = file(directory);
        this.madeFile = madeFile(directory);
        this.inputs = new BuildInputs(program, tree, options);
    }

    /** Lets the next build make the site, whether or not anything has changed. */
    public static void forget(OutputDirectory directory) throws IOException {
        Files.deleteIfExists(file(directory));
    }

    /** Lets the next build make everything again. */
    public static void forgetAll(OutputDirectory directory) throws IOException {
        forget(directory);
        DiskMemory.forget(madeFile(directory));
    }

    private static Path file(OutputDirectory directory) {
        return directory.stateFile("built-", ".stamp");
    }

    private static Path madeFile(OutputDirectory directory) {
        return directory.stateFile("made-", ".index");
    }

    /** What the last build of this program has made. */
    public DiskMemory made() throws IOException {
        return DiskMemory.open(madeFile, program.sum());
    }

    /** What the last build said, if this one would do the same as that one and the directory is as it left it. */
    public Optional<LastBuild> unchanged() throws IOException {
        byte[] written = StateFile.read(file).orElse(new byte[0]);
        try {
            StateReader in = new StateReader(written);
            Optional<Set<String>> sources = inputs.changedSince(in);
            Optional<LeftFiles> files =
                    sources.filter(SiteStamp::mayBeTexts).isPresent() ? directory.left(in) : Optional.empty();
            if (sources.isPresent() && files.isPresent()) {
                ContentSum outline = in.sum();
                LastBuild last = LastBuild.read(in);
                in.end();
                left = files.get();
                changed = sources.get();
                lastOutline = outline;
                if (changed.isEmpty() && left.areWhole()) {
                    renew(written, last);
                    return Optional.of(last);
                }
                return Optional.empty();
            }
        } catch (StateReader.Damaged | IllegalArgumentException | DateTimeException | ArithmeticException e) {
            left = LeftFiles.NONE;
        }
        inputs = new BuildInputs(program, tree, options);
        return Optional.empty();
    }

    /** Whether pages may stay: a look at the files in the folder is in vain after a change of a template. */
    private static boolean mayBeTexts(Set<String> changed) {
        return changed.stream().allMatch(TEXT.asMatchPredicate());
    }

    /** Marks of files, which save reading them the next time. */
    private void renew(byte[] written, LastBuild last) throws IOException {
        try (StagedSite site = directory.stage()) {
            site.takeAll(left);
            byte[] now = stamp(site, lastOutline, last);
            if (!Arrays.equals(now, written)) {
                StateFile.write(file, now);
            }
        }
    }

    /**
     * The files of the last build that this one would make again as they are: if nothing has changed but texts of pages, those that
     * were made of other bodies. To be called after {@link #unchanged}.
     *
     * @param site as this build has read it
     */
    public LeftFiles left(Site site) {
        Set<String> contents = site.contents().map(Content::file).collect(Collectors.toSet());
        boolean same = site.config().languages().tags().isEmpty()
                && contents.containsAll(changed)
                && SiteOutline.of(site).equals(lastOutline);
        return same ? left.without(changed) : LeftFiles.NONE;
    }

    /** The sources for the build to read, which are noted. */
    public SourceTree tree() {
        return inputs.tree();
    }

    /** The options for the build to ask, which is noted. */
    public LoadOptions options() {
        return inputs.options();
    }

    /** Stamps a site that has just been written; to be called while the directory is still locked. */
    public void keep(Site site, StagedSite files, LastBuild build) throws IOException {
        if (inputs.areSteady()) {
            StateFile.write(file, stamp(files, SiteOutline.of(site), build));
        }
    }

    private byte[] stamp(StagedSite files, ContentSum outline, LastBuild build) throws IOException {
        StateWriter out = new StateWriter();
        inputs.write(out);
        directory.write(files, out);
        out.sum(outline);
        build.write(out);
        return out.finished();
    }
}
