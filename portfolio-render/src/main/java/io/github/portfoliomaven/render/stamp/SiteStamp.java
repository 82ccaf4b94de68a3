package io.github.portfoliomaven.render.stamp;

import io.github.portfoliomaven.core.load.LoadOptions;
import io.github.portfoliomaven.core.load.SourceTree;
import io.github.portfoliomaven.core.memo.DiskMemory;
import io.github.portfoliomaven.core.memo.StateFile;
import io.github.portfoliomaven.core.memo.StateReader;
import io.github.portfoliomaven.core.memo.StateWriter;
import io.github.portfoliomaven.render.output.OutputDirectory;
import io.github.portfoliomaven.render.output.OutputLock;
import io.github.portfoliomaven.render.output.StagedSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.Optional;

/**
 * Knows for one output directory what the last build was made of, what it left there and what it said. A stamp of another
 * version of the generator, or one that was cut or changed, is none.
 *
 * <p>{@code docs/decisions/0020-a-stamp-on-the-whole-site.md} says why.
 */
public final class SiteStamp {

    private final Program program;
    private final SourceTree tree;
    private final LoadOptions options;
    private final OutputDirectory directory;
    private final Path file;
    private final Path madeFile;
    private final BuildInputs inputs;

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
    @SuppressWarnings("try") // the lock is held, and no more
    public Optional<LastBuild> unchanged() throws IOException {
        byte[] written = StateFile.read(file).orElse(new byte[0]);
        try (OutputLock lock = directory.lock()) {
            StateReader in = new StateReader(written);
            StateWriter renewed = new StateWriter();
            if (!BuildInputs.areAlike(in, program, tree, options, renewed) || !directory.isLeftAs(in, renewed)) {
                return Optional.empty();
            }
            LastBuild last = LastBuild.read(in);
            in.end();
            last.write(renewed);
            byte[] now = renewed.finished();
            if (!Arrays.equals(now, written)) {
                StateFile.write(file, now);
            }
            return Optional.of(last);
        } catch (StateReader.Damaged | IllegalArgumentException | DateTimeException | ArithmeticException e) {
            return Optional.empty();
        }
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
    public void keep(StagedSite site, LastBuild build) throws IOException {
        if (inputs.areSteady()) {
            StateWriter out = new StateWriter();
            inputs.write(out);
            directory.write(site, out);
            build.write(out);
            StateFile.write(file, out.finished());
        }
    }
}
