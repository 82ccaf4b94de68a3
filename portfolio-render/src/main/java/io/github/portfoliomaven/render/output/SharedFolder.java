package io.github.portfoliomaven.render.output;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.Location;
import io.github.portfoliomaven.core.model.Reports;
import io.github.portfoliomaven.core.model.SiteConfig;
import java.util.List;

/** What can go wrong where a site shares its folder with the reports of other plugins, as {@code reports} says. */
public final class SharedFolder {

    private SharedFolder() {}

    /** Warns when all reports should be there, and none is: the plugins that write them ran too late, or not at all. */
    public static void check(SiteConfig config, Diagnostics diagnostics) {
        Reports reports = config.fromProject().reports();
        if (reports != null && reports.complete() && reports.found().isEmpty()) {
            diagnostics.warning(
                    Code.MISSING_REPORTS,
                    config.locations().of("reports"),
                    "there are no reports to list",
                    "run the plugins that write them first, as in mvn site, or remove reports");
        }
    }

    /**
     * Reports the files that the site and another plugin both write.
     *
     * @param names of the files, relative to the folder
     * @param folder as the user knows it
     * @param reports where the site says that it shares the folder
     */
    static void refuse(List<String> names, String folder, Location reports, Diagnostics diagnostics) {
        for (String name : names) {
            diagnostics.error(
                    Code.FOREIGN_FILE,
                    reports,
                    "another plugin also writes '" + folder + "/" + name + "'",
                    name.equals("index.html")
                            ? "remove the report 'index' from maven-project-info-reports-plugin, then run mvn clean"
                            : "give one of the two another path, then run mvn clean");
        }
    }
}
