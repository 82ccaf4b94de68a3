package io.github.portfoliomaven.render.output;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostic;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.Location;
import io.github.portfoliomaven.core.model.SiteConfig;
import java.util.Locale;
import java.util.Set;

/** The severity of links that lead nowhere: in content what {@code checks.links} says, elsewhere an error. */
public final class LinkSeverity {

    private static final Set<Code> LINKS =
            Set.of(Code.BROKEN_ANCHOR, Code.BROKEN_LINK, Code.MISSING_IMAGE, Code.UNPUBLISHED_LINK);

    private LinkSeverity() {}

    /** A view of a collection that gives each problem with a link of content its severity. */
    public static Diagnostics in(SiteConfig config, Diagnostics diagnostics) {
        return diagnostics.changing(
                problem -> isOfContent(problem) ? problem.as(config.checks().links()) : problem);
    }

    private static boolean isOfContent(Diagnostic problem) {
        Location location = problem.location();
        if (!LINKS.contains(problem.code()) || location == null) {
            return false;
        }
        String file = location.file().toLowerCase(Locale.ROOT);
        return file.endsWith(".md") || file.endsWith(".markdown") || file.endsWith(".html");
    }
}
