package io.github.portfoliomaven.render.api;

import io.github.portfoliomaven.core.diagnostic.Severity;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.render.check.AddedCheck;
import java.util.List;

/** Looks at the finished files of a site. */
@FunctionalInterface
public interface OutputCheck {

    /** @param files by path */
    void check(List<BuiltFile> files, Findings findings);

    /** Collects what is wrong. Where the text that an author wrote for it is known, the problem names its place in the source. */
    final class Findings {

        private final AddedCheck.Report report;

        Findings(AddedCheck.Report report) {
            this.report = report;
        }

        /** @param written a text as it stands in the source of the page; empty for the file as a whole */
        public void error(BuiltFile file, String written, String message) {
            add(Severity.ERROR, file, written, message);
        }

        /** @param written a text as it stands in the source of the page; empty for the file as a whole */
        public void warning(BuiltFile file, String written, String message) {
            add(Severity.WARNING, file, written, message);
        }

        private void add(Severity severity, BuiltFile file, String written, String message) {
            report.add(severity, new SitePath(file.path()), written, message);
        }
    }
}
