package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.Location;
import io.github.portfoliomaven.core.diagnostic.SourceText;

/** Sizes, in UTF-16 units, above which a text is refused before a parser that could be slow on it reads it. */
final class Limits {

    static final int FRONT_MATTER = 64 * 1024;
    static final int CODE_FILE = 1024 * 1024;
    static final int YAML_FILE = 1024 * 1024;
    static final int JSON_FILE = 16 * 1024 * 1024;

    private Limits() {}

    /** Whether a whole file is too large, which is then reported. */
    static boolean refuse(SourceText source, int limit, Diagnostics diagnostics) {
        if (source.text().length() <= limit) {
            return false;
        }
        diagnostics.error(
                Code.TOO_LARGE,
                Location.ofFile(source.file()),
                "this file is larger than " + words(limit),
                "remove or split it");
        return true;
    }

    /** A limit as messages write it. */
    static String words(int limit) {
        return limit >= 1024 * 1024 ? limit / (1024 * 1024) + " MiB" : limit / 1024 + " KiB";
    }
}
