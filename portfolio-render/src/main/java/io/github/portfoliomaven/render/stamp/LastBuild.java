package io.github.portfoliomaven.render.stamp;

import io.github.portfoliomaven.core.diagnostic.Diagnostic;
import io.github.portfoliomaven.core.memo.ProblemState;
import io.github.portfoliomaven.core.memo.StateReader;
import io.github.portfoliomaven.core.memo.StateWriter;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.core.model.SourceStatus;
import io.github.portfoliomaven.core.model.SourceStatus.Status;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a build had to say.
 *
 * @param problems warnings, sorted: a build with errors leaves nothing
 * @param statuses what became of each content file
 * @param pages how many HTML pages there are
 * @param files how many files there are
 */
public record LastBuild(List<Diagnostic> problems, List<SourceStatus> statuses, int pages, int files) {

    void write(StateWriter out) {
        out.number(problems.size());
        problems.forEach(problem -> ProblemState.write(problem, out));
        out.number(statuses.size());
        statuses.forEach(status -> write(status, out));
        out.number(pages);
        out.number(files);
    }

    static LastBuild read(StateReader in) throws StateReader.Damaged {
        List<Diagnostic> problems = new ArrayList<>();
        for (int left = in.count(); left > 0; left--) {
            problems.add(ProblemState.read(in));
        }
        List<SourceStatus> statuses = new ArrayList<>();
        for (int left = in.count(); left > 0; left--) {
            statuses.add(status(in));
        }
        return new LastBuild(problems, statuses, in.number(Integer.MAX_VALUE), in.number(Integer.MAX_VALUE));
    }

    private static void write(SourceStatus source, StateWriter out) {
        out.text(source.file());
        out.text(source.display());
        out.text(source.status().name());
        out.text(source.due().name());
        out.textOrNull(source.path() == null ? null : source.path().value());
        OffsetDateTime instant = source.instant();
        out.flag(instant != null);
        if (instant != null) {
            out.number(instant.toEpochSecond());
            out.number(instant.getNano());
            out.text(instant.getOffset().getId());
        }
    }

    private static SourceStatus status(StateReader in) throws StateReader.Damaged {
        String file = in.text();
        String display = in.text();
        Status status = Status.valueOf(in.text());
        Status due = Status.valueOf(in.text());
        String path = in.textOrNull();
        return new SourceStatus(file, display, status, due, path == null ? null : new SitePath(path), instant(in));
    }

    private static @Nullable OffsetDateTime instant(StateReader in) throws StateReader.Damaged {
        return in.flag() ? Instant.ofEpochSecond(in.number(), in.number()).atOffset(ZoneOffset.of(in.text())) : null;
    }
}
