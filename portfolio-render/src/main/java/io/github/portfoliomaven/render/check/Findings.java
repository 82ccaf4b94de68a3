package io.github.portfoliomaven.render.check;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostic;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.Location;
import io.github.portfoliomaven.core.diagnostic.Severity;
import io.github.portfoliomaven.core.model.SitePath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/**
 * Collects what is wrong in a finished site; thread-safe.
 *
 * <p>A fault of a template shows on every page that is made with it. It is one finding, which names the first page and
 * counts the others; a fault that stands in the source of a page is a finding of its own.
 */
final class Findings {

    private static final Comparator<Finding> ORDER = Comparator.comparing(
                    (Finding finding) -> finding.location().path())
            .thenComparing(Finding::code)
            .thenComparing(Finding::message)
            .thenComparing(finding -> finding.location().offset());

    private final ConcurrentLinkedQueue<Finding> all = new ConcurrentLinkedQueue<>();

    void error(Code code, OutputLocation location, String message, @Nullable String hint) {
        all.add(new Finding(Severity.ERROR, code, location, message, hint));
    }

    void warning(Code code, OutputLocation location, String message, @Nullable String hint) {
        all.add(new Finding(Severity.WARNING, code, location, message, hint));
    }

    /** Adds what a check of a program found. */
    void added(Severity severity, SitePath path, String written, String message) {
        OutputLocation place = written.isEmpty() ? OutputLocation.of(path) : OutputLocation.element(path, 0, written);
        all.add(new Finding(severity, Code.EXTENSION, place, message, null));
    }

    /** Reports all findings at their places in the sources. */
    void report(Places places, Diagnostics diagnostics) {
        Map<String, List<Finding>> shared = new LinkedHashMap<>();
        for (Finding finding : all.stream().sorted(ORDER).toList()) {
            String key = finding.code() + " " + finding.message();
            Location written = places.written(finding.location());
            if (written != null || !finding.location().isElement()) {
                Location place = written == null ? places.origin(finding.location()) : written;
                diagnostics.add(diagnostic(finding, place, "in " + file(finding)));
            } else {
                shared.computeIfAbsent(key, k -> new ArrayList<>()).add(finding);
            }
        }
        shared.values().forEach(findings -> reportShared(findings, places, diagnostics));
    }

    private static void reportShared(List<Finding> findings, Places places, Diagnostics diagnostics) {
        Finding first = findings.get(0);
        long others = findings.stream().map(Findings::file).distinct().count() - 1;
        String where = "in " + file(first)
                + (others == 0 ? "" : " and " + others + (others == 1 ? " other file" : " other files"));
        Location template = places.shared(first.location());
        diagnostics.add(diagnostic(first, template == null ? places.origin(first.location()) : template, where));
    }

    private static Diagnostic diagnostic(Finding finding, @Nullable Location place, String where) {
        String message = finding.message() + ", " + where;
        return new Diagnostic(finding.severity(), finding.code(), place, message, finding.hint());
    }

    private static String file(Finding finding) {
        return finding.location().path().outputFile();
    }
}
