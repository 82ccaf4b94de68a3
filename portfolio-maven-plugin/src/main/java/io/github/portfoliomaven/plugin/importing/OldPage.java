package io.github.portfoliomaven.plugin.importing;

import io.github.portfoliomaven.core.load.PlainReader;
import org.jspecify.annotations.Nullable;

/**
 * A content file of the old site.
 *
 * @param from its path there
 * @param to its path in the new site directory
 */
record OldPage(String from, String to, PlainReader.Page page) {

    /** A text of its front matter. */
    @Nullable
    String text(String... keys) {
        return Settings.text(page.keys(), keys);
    }

    /** The folder that it is in, with a slash at its end, or empty. */
    String folder() {
        return from.substring(0, from.lastIndexOf('/') + 1);
    }

    /** Its name without folder and type. */
    String stem() {
        String name = from.substring(from.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }
}
