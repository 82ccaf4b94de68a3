package io.github.portfoliomaven.render.report;

import io.github.portfoliomaven.core.diagnostic.Diagnostic;
import io.github.portfoliomaven.core.diagnostic.DiagnosticPrinter;
import io.github.portfoliomaven.core.diagnostic.Location;
import io.github.portfoliomaven.core.diagnostic.Severity;
import io.github.portfoliomaven.core.text.XmlText;
import java.util.function.Predicate;

/**
 * The problems as a report of JUnit, as Maven's Surefire plugin writes it: each problem is a test case that failed, or
 * was skipped if it does not fail the build. Without problems there is one test case that passed.
 */
public final class JUnitReport {

    private JUnitReport() {}

    /** The whole file. */
    public static String of(BuildReport report) {
        boolean onlyWarnings = report.problems().stream().allMatch(problem -> problem.severity() == Severity.WARNING);
        // in a strict build, warnings fail the build if there is no error
        Predicate<Diagnostic> failures =
                problem -> problem.severity() == Severity.ERROR || (report.failed() && onlyWarnings);
        long all = report.problems().size();
        long failed = report.problems().stream().filter(failures).count();
        XmlText xml = new XmlText()
                .open(
                        "testsuite",
                        "name",
                        "portfolio",
                        "time",
                        "0",
                        "tests",
                        Long.toString(Math.max(1, all)),
                        "errors",
                        "0",
                        "skipped",
                        Long.toString(all - failed),
                        "failures",
                        Long.toString(failed));
        if (all == 0) {
            xml.empty("testcase", "name", "site", "classname", "portfolio", "time", "0");
        }
        for (Diagnostic problem : report.problems()) {
            write(problem, failures.test(problem), xml);
        }
        return xml.close().document();
    }

    private static void write(Diagnostic problem, boolean failure, XmlText xml) {
        Location location = problem.location();
        String group = location == null ? "portfolio" : location.file();
        String text = DiagnosticPrinter.print(problem);
        xml.open("testcase", "name", name(problem), "classname", group, "time", "0");
        if (failure) {
            xml.text(
                    "failure",
                    text,
                    "message",
                    problem.message(),
                    "type",
                    problem.code().label());
        } else {
            xml.text("skipped", text, "message", problem.message());
        }
        xml.close();
    }

    private static String name(Diagnostic problem) {
        Location location = problem.location();
        String place =
                location == null || location.isWholeFile() ? "" : location.line() + ":" + location.column() + " ";
        return place + "[" + problem.code().label() + "] " + problem.message();
    }
}
