package io.github.portfoliomaven.core.model;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The reports that other plugins write into the folder that the site is published from.
 *
 * @param holds whether a file of another plugin is there, by its path in the site
 * @param complete whether all of them are written by now; if not, a missing one may still be written
 */
public record Reports(Predicate<SitePath> holds, boolean complete) {

    /** No report is there yet. */
    public static final Reports TO_COME = new Reports(path -> false, false);

    private static final List<Report> KNOWN = List.of(
            new Report("/project-info.html", "Project information", "Dependencies, licenses, team and source."),
            new Report("/project-reports.html", "Project reports", "What the tools of the build have found."),
            new Report("/apidocs/", "API", "Javadoc of every package, class and method."),
            new Report("/testapidocs/", "API of the tests", "Javadoc of the tests."),
            new Report("/surefire.html", "Tests", "Which tests ran, and what came of them."),
            new Report("/surefire-report.html", "Tests", "Which tests ran, and what came of them."),
            new Report("/failsafe.html", "Integration tests", "Which ran, and what came of them."),
            new Report("/failsafe-report.html", "Integration tests", "Which ran, and what came of them."),
            new Report("/jacoco/", "Coverage", "Which lines and branches the tests reach."),
            new Report("/jacoco-it/", "Coverage by integration tests", "Which lines and branches they reach."),
            new Report("/jacoco-aggregate/", "Coverage of all modules", "Which lines and branches the tests reach."),
            new Report("/xref/", "Source", "The source with links from each name to what it means."),
            new Report("/xref-test/", "Source of the tests", "The tests with links from each name to what it means."));

    /** Reports of the Maven site plugin have their pages beside each other; the site's own are folders. */
    private static final Pattern SINGLE_PAGE = Pattern.compile("/[^/]+\\.html");

    /** A report in the place that its plugin gives it. */
    public record Report(SitePath path, String title, String description) {

        private Report(String path, String title, String description) {
            this(new SitePath(path), title, description);
        }
    }

    /** The known ones that are there. */
    public List<Report> found() {
        return KNOWN.stream().filter(report -> isThere(report.path())).toList();
    }

    /** Whether a link leads to something of another plugin, or, while they are not complete, to where it would be. */
    public boolean publishes(SitePath link) {
        return isThere(link) || (!complete && mayCome(link));
    }

    private boolean isThere(SitePath link) {
        return link.isPage()
                ? holds.test(link.file("index.html"))
                : holds.test(link) || holds.test(new SitePath(link.value() + "/index.html"));
    }

    private static boolean mayCome(SitePath link) {
        return SINGLE_PAGE.matcher(link.value()).matches()
                || KNOWN.stream()
                        .map(report -> report.path().value())
                        .anyMatch(known -> (link.value() + "/").startsWith(known));
    }
}
