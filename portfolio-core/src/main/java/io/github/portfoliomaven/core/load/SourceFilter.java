package io.github.portfoliomaven.core.load;

import java.util.Locale;
import java.util.Set;

/** Decides by name alone which files of a site directory belong to the site. */
final class SourceFilter {

    static final String CONFIG = "portfolio.yml";

    private static final String URL_LOCK = "portfolio-urls.lock";

    private static final Set<String> FOLDERS =
            Set.of("content", "_posts", "_drafts", "data", "templates", "assets", "static");
    /** Where npm puts packages, with Markdown that is nobody's page. */
    private static final String PACKAGES = "node_modules";

    private static final Set<String> LITTER = Set.of(".git", ".ds_store", "thumbs.db", "desktop.ini");

    private SourceFilter() {}

    /** Whether a file, or what is below a folder, may belong to the site; the path is relative to the site directory. */
    static boolean accepts(String path) {
        int slash = path.indexOf('/');
        String first = slash < 0 ? path : path.substring(0, slash);
        if (path.equals(CONFIG) || path.equals(URL_LOCK)) {
            return true;
        }
        if (!isSource(first)) {
            return false;
        }
        boolean published = first.equals("static");
        for (String name : path.split("/")) {
            if (isLitter(name) || ((name.startsWith(".") || name.equals(PACKAGES)) && !published)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a folder of the site directory holds sources. */
    static boolean isSource(String folder) {
        return FOLDERS.contains(folder);
    }

    /** What version control, desktops and editors leave behind. */
    private static boolean isLitter(String name) {
        return LITTER.contains(name.toLowerCase(Locale.ROOT))
                || name.endsWith("~")
                || name.endsWith(".swp")
                || name.startsWith(".#")
                || (name.startsWith("#") && name.endsWith("#"));
    }
}
