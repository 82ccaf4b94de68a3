package io.github.portfoliomaven.render.stamp;

import io.github.portfoliomaven.core.diagnostic.Diagnostic;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.load.ChangeDates;
import io.github.portfoliomaven.core.load.LoadOptions;
import io.github.portfoliomaven.core.load.Now;
import io.github.portfoliomaven.core.load.Projects;
import io.github.portfoliomaven.core.load.ReadSources;
import io.github.portfoliomaven.core.load.SourceTree;
import io.github.portfoliomaven.core.memo.ContentSum;
import io.github.portfoliomaven.core.memo.FileTrace;
import io.github.portfoliomaven.core.memo.ProblemState;
import io.github.portfoliomaven.core.memo.StateReader;
import io.github.portfoliomaven.core.memo.StateWriter;
import io.github.portfoliomaven.core.model.ProjectFacts;
import io.github.portfoliomaven.core.model.Reports;
import io.github.portfoliomaven.core.model.SitePath;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * All that a build is made of. What it asks while it works, such as whether a date has come, is noted with the answer, so
 * that a later build can ask the same.
 */
final class BuildInputs {

    private final Program program;
    private final ReadSources sources;
    private final LoadOptions options;
    private final Map<SitePath, Boolean> reports = new ConcurrentSkipListMap<>();
    private final Asked<Map<String, Instant>> dates;
    private final Asked<List<ProjectFacts>> projects;
    private @Nullable List<FileTrace> ofProgram;

    BuildInputs(Program program, SourceTree tree, LoadOptions given) {
        this.program = program;
        this.sources = new ReadSources(tree);
        this.dates = new Asked<>(given.changes()::read, BuildInputs::write);
        this.projects = new Asked<>(given.project().projects()::read, (read, out) -> out.text(read.toString()));
        this.options = given.anew()
                .withReports(new Reports(
                        path -> noted(path, given.reports()), given.reports().complete()))
                .withChanges(given.changes() == ChangeDates.NONE ? ChangeDates.NONE : dates::read)
                .withProject(given.project().with(projects::read));
    }

    /** The sources for the build to read. */
    SourceTree tree() {
        return sources.tree();
    }

    /** The options for the build to ask. */
    LoadOptions options() {
        return options;
    }

    private boolean noted(SitePath path, Reports given) {
        boolean holds = given.holds().test(path);
        reports.put(path, holds);
        return holds;
    }

    /** Whether there is one state of the sources that all of the build was made of. */
    boolean areSteady() {
        return sources.isSteady();
    }

    void write(StateWriter out) throws IOException {
        program.write(ofProgram == null ? program.traces() : ofProgram, out);
        writeFixed(out);
        writePeriod(options.now().period(), out);
        out.number(reports.size());
        reports.forEach((path, holds) -> {
            out.text(path.value());
            out.flag(holds);
        });
        dates.write(out);
        projects.write(out);
        sources.write(out);
    }

    /**
     * Asks again what was asked before it was written. What has the same answer counts as asked by this build, too.
     *
     * @return the sources that hold something else now; nothing if anything but the content of sources is different
     */
    Optional<Set<String>> changedSince(StateReader in) throws IOException {
        Optional<List<FileTrace>> alike = program.renewed(in);
        ofProgram = alike.orElse(null);
        return alike.isPresent()
                        && isFixedAlike(in)
                        && isNowAlike(in)
                        && reportsAreAlike(in)
                        && dates.isAlike(in)
                        && projects.isAlike(in)
                ? sources.changedSince(in)
                : Optional.empty();
    }

    /** What is known before the build starts; a test holds this list against the components of {@link LoadOptions}. */
    private void writeFixed(StateWriter out) {
        out.flag(options.drafts());
        out.flag(options.future());
        out.textOrNull(options.url());
        out.text(new TreeMap<>(options.tokens()).toString());
        out.text(said());
        out.flag(options.reports().complete());
        out.flag(options.changes() != ChangeDates.NONE);
        out.text(String.valueOf(options.html()));
    }

    private boolean isFixedAlike(StateReader in) throws StateReader.Damaged {
        boolean alike = in.flag() == options.drafts();
        alike &= in.flag() == options.future();
        alike &= Objects.equals(in.textOrNull(), options.url());
        alike &= in.text().equals(new TreeMap<>(options.tokens()).toString());
        alike &= in.text().equals(said());
        alike &= in.flag() == options.reports().complete();
        alike &= in.flag() == (options.changes() != ChangeDates.NONE);
        alike &= in.text().equals(String.valueOf(options.html()));
        return alike;
    }

    /** What the project says of itself, without the projects that its build makes. */
    private String said() {
        return options.project().with(Projects.NONE).toString();
    }

    private static void writePeriod(Now.Period period, StateWriter out) {
        for (Instant end : List.of(period.from(), period.until())) {
            out.number(end.getEpochSecond());
            out.number(end.getNano());
        }
    }

    private boolean isNowAlike(StateReader in) throws StateReader.Damaged {
        return options.now().isIn(new Now.Period(instant(in), instant(in)));
    }

    private static Instant instant(StateReader in) throws StateReader.Damaged {
        return Instant.ofEpochSecond(in.number(), in.number());
    }

    private boolean reportsAreAlike(StateReader in) throws StateReader.Damaged {
        boolean alike = true;
        for (int left = in.count(); left > 0; left--) {
            boolean holds = options.reports().holds().test(new SitePath(in.text()));
            alike &= in.flag() == holds;
        }
        return alike;
    }

    private static void write(Map<String, Instant> dates, StateWriter out) {
        new TreeMap<>(dates).forEach((path, date) -> {
            out.text(path);
            out.number(date.getEpochSecond());
        });
    }

    /** Something that a build asks for if it needs it; the answer and its problems are noted as one sum. */
    private static final class Asked<T> {

        private final Function<Diagnostics, T> source;
        private final BiConsumer<T, StateWriter> form;
        private volatile @Nullable ContentSum answer;

        Asked(Function<Diagnostics, T> source, BiConsumer<T, StateWriter> form) {
            this.source = source;
            this.form = form;
        }

        T read(Diagnostics diagnostics) {
            Diagnostics own = new Diagnostics();
            T read = source.apply(own);
            StateWriter out = new StateWriter();
            form.accept(read, out);
            for (Diagnostic problem : own.sorted()) {
                diagnostics.add(problem);
                ProblemState.write(problem, out);
            }
            answer = out.sum();
            return read;
        }

        void write(StateWriter out) {
            ContentSum known = answer;
            out.flag(known != null);
            if (known != null) {
                out.sum(known);
            }
        }

        /** Asks again, if it was asked before it was written. */
        boolean isAlike(StateReader in) throws StateReader.Damaged {
            if (!in.flag()) {
                return true;
            }
            read(new Diagnostics());
            return in.sum().equals(answer);
        }
    }
}
