package io.github.portfoliomaven.render.html;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.SourceText;
import java.nio.charset.StandardCharsets;

/** A site's copy of a template of its theme. Its first line, a comment, names the version of the original. */
final class TemplateCopy {

    private static final String BEFORE = "{{! Copied from the theme, version ";
    private static final String AFTER = ". With this line, a build warns if the theme's template has changed.\n}}";

    private TemplateCopy() {}

    /** The text of a copy. */
    static String of(SourceText original) {
        return BEFORE + version(original) + AFTER + original.text();
    }

    /** Warns if a copy names another version than that of the original; a template that names none is no copy. */
    static void check(String name, SourceText copy, SourceText original, Diagnostics diagnostics) {
        int at = copy.text().indexOf(BEFORE) + BEFORE.length();
        String version = version(original);
        if (at < BEFORE.length() || copy.text().startsWith(version, at)) {
            return;
        }
        int end = at;
        while (end < copy.text().length()
                && Character.isLetterOrDigit(copy.text().charAt(end))) {
            end++;
        }
        diagnostics.warning(
                Code.OUTDATED_TEMPLATE,
                copy.at(at, end - at),
                "the theme's template '" + name + "' has changed since this copy was made",
                "move the copy away, call portfolio:new -Dtype=template -Dname=" + name
                        + " and make your changes again; or, if the copy is right as it is, write " + version);
    }

    /** The same whatever the system's line ends are. */
    private static String version(SourceText text) {
        return Fingerprint.of(text.text().replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8));
    }
}
