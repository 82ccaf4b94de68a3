package io.github.portfoliomaven.plugin;

import io.github.portfoliomaven.core.diagnostic.Diagnostic;
import io.github.portfoliomaven.core.diagnostic.Location;

/** Writes a problem as a workflow command of GitHub Actions, which shows it at the line in a pull request. */
final class GitHubAnnotation {

    private GitHubAnnotation() {}

    static String of(Diagnostic diagnostic) {
        StringBuilder out = new StringBuilder("::").append(diagnostic.severity().label());
        Location location = diagnostic.location();
        if (location != null) {
            out.append(" file=").append(property(location.file()));
            if (!location.isWholeFile()) {
                out.append(",line=").append(location.line()).append(",col=").append(location.column());
            }
        }
        String hint = diagnostic.hint() == null ? "" : "\nhint: " + diagnostic.hint();
        return out.append("::")
                .append(data(diagnostic.message() + " [" + diagnostic.code().label() + "]" + hint))
                .toString();
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
