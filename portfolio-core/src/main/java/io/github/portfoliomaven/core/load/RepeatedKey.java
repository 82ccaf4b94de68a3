package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import java.util.function.Predicate;

/**
 * A key that is written twice. YAML forbids it (version 1.2, section 3.2.1.1), but Jekyll takes the last value without a
 * word, as Hugo did until version 0.152. So front matter gets a warning, unless the key decides who sees the page.
 */
final class RepeatedKey {

    /** Refuses all of them. */
    static final Predicate<String> REFUSED = key -> false;

    /** In front matter, the last value counts. */
    static final Predicate<String> LAST_COUNTS = key -> !FrontMatterKeys.decidesWhoSeesThePage(key);

    private static final String HINT = "remove one of the two";

    private RepeatedKey() {}

    /** Reports a key that is written twice, and returns the entry that counts. */
    static Node.Entry counting(Node.Entry first, Node.Entry last, boolean lastCounts, Diagnostics diagnostics) {
        if (lastCounts) {
            diagnostics.warning(
                    Code.DUPLICATE_KEY,
                    last.keyPlace().location(),
                    message(last.key(), first.keyPlace()) + " and is ignored",
                    HINT);
            return last;
        }
        refuse(last.key(), first.keyPlace(), last.keyPlace(), diagnostics);
        return first;
    }

    /** Reports a key that may be written only once. */
    static void refuse(String key, Place first, Place second, Diagnostics diagnostics) {
        diagnostics.error(Code.DUPLICATE_KEY, second.location(), message(key, first), HINT);
    }

    private static String message(String key, Place first) {
        return "'" + key + "' is written twice; the first is on line "
                + first.location().line();
    }
}
