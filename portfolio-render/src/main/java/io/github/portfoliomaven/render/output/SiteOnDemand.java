package io.github.portfoliomaven.render.output;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.memo.Memo;
import io.github.portfoliomaven.core.memo.Step;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.core.parallel.Workers;
import io.github.portfoliomaven.render.markdown.AskedBodies;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A planned site whose files are made when they are requested, each once; thread-safe.
 *
 * <p>A file that cannot be read or made is an error among the diagnostics, and missing.
 */
public final class SiteOnDemand implements SiteFiles {

    private static final Step<Object, RenderedFile> FILE = Step.inMemory("file");

    private final SortedMap<SitePath, Making> files;

    private SiteOnDemand(SortedMap<SitePath, Making> files) {
        this.files = Collections.unmodifiableSortedMap(files);
    }

    /** The files of a plan; makes nothing again that the memo knows. */
    public static SiteOnDemand of(OutputPlan plan, Memo memo, Diagnostics diagnostics) {
        SortedMap<SitePath, Making> files = new TreeMap<>();
        plan.outputs().forEach(output -> files.put(output.path(), new Making(output, memo, diagnostics)));
        return new SiteOnDemand(files);
    }

    @Override
    public Optional<RenderedFile> at(SitePath path) {
        Making making = files.get(path);
        return making == null ? Optional.empty() : making.soFar().or(making::file);
    }

    /**
     * All files; the result does not depend on the workers.
     *
     * @param givenUp whether the files are no longer wanted; the result is empty then
     */
    public Optional<RenderedSite> all(Workers workers, BooleanSupplier givenUp) {
        List<Optional<RenderedFile>> made = workers.map(
                "Making files",
                List.copyOf(files.values()),
                making -> givenUp.getAsBoolean() ? Optional.empty() : making.file());
        if (givenUp.getAsBoolean()) {
            return Optional.empty();
        }
        SortedMap<SitePath, RenderedFile> all = new TreeMap<>();
        made.forEach(file -> file.ifPresent(f -> all.put(f.path(), f)));
        return Optional.of(new RenderedSite(all));
    }

    /**
     * Makes all files, and stages each when it is made; none is kept.
     *
     * @param left files that would come out as they are, and are not made
     */
    public void stage(Workers workers, StagedSite staged, LeftFiles left) {
        workers.map("Making files", List.copyOf(files.entrySet()), file -> {
            if (!staged.takeLeft(file.getKey(), left)) {
                file.getValue().stage(staged);
            }
            return file;
        });
    }

    /** A file that is made when it is first asked for. */
    private static final class Making {

        private final Memo memo;
        private final Diagnostics diagnostics;

        /** Dropped when the file is made, with all of the site that it is made of. */
        private @Nullable Output output;

        private volatile @Nullable RenderedFile file;

        Making(Output output, Memo memo, Diagnostics diagnostics) {
            this.output = output;
            this.memo = memo;
            this.diagnostics = diagnostics;
        }

        Optional<RenderedFile> soFar() {
            return Optional.ofNullable(file);
        }

        synchronized Optional<RenderedFile> file() {
            Output planned = output;
            if (planned != null) {
                file = make(planned);
                output = null;
            }
            return soFar();
        }

        synchronized void stage(StagedSite staged) {
            boolean toMake = output != null;
            int problems = diagnostics.count();
            Set<String> bodies = AskedBodies.during(this::file);
            RenderedFile made = file;
            file = null;
            if (made != null) {
                // what was reported now, maybe of this file, has to be reported the next time, too
                take(made, toMake && diagnostics.count() == problems ? bodies : null, staged);
            }
        }

        private static void take(RenderedFile made, @Nullable Set<String> bodies, StagedSite staged) {
            try {
                staged.take(made, bodies);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private @Nullable RenderedFile make(Output planned) {
            try {
                return planned.bytes() instanceof Output.From<?> from
                        ? make(planned.path(), from)
                        : new RenderedFile(planned.path(), planned.bytes().make());
            } catch (IOException | UncheckedIOException e) {
                diagnostics.error(
                        Code.UNREADABLE,
                        planned.origin().location(),
                        planned.origin().description() + " cannot be read for " + planned.path(),
                        "check that the file is still there and that its permissions let you read it");
                return null;
            } catch (RuntimeException e) {
                diagnostics.error(
                        Code.FAILED_OUTPUT,
                        planned.origin().location(),
                        planned.path() + " cannot be generated from "
                                + planned.origin().description() + ": " + Fault.description(e),
                        "this is a bug in the generator, not an error in your text: please report it with this message");
                return null;
            }
        }

        private <I> RenderedFile make(SitePath path, Output.From<I> from) throws IOException {
            I input = from.input().get();
            RenderedFile known = memo.recall(FILE, path.value(), input);
            if (known != null) {
                return known;
            }
            int problems = diagnostics.count();
            RenderedFile made = new RenderedFile(path, from.recipe().of(input));
            // what was reported now, maybe of this file, has to be reported the next time, too
            if (diagnostics.count() == problems) {
                memo.keep(FILE, path.value(), input, made);
            }
            return made;
        }
    }
}
