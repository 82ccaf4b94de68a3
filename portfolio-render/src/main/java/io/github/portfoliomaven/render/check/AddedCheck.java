package io.github.portfoliomaven.render.check;

import io.github.portfoliomaven.core.diagnostic.Severity;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.render.output.RenderedSite;

/** A check of a program, which takes its turn before ours. */
@FunctionalInterface
public interface AddedCheck {

    /** Looks at finished files. */
    void check(RenderedSite files, Report report);

    /** Takes what is found. */
    @FunctionalInterface
    interface Report {

        /** @param written the text that the author wrote for it, whose place is searched; empty for none */
        void add(Severity severity, SitePath path, String written, String message);
    }
}
