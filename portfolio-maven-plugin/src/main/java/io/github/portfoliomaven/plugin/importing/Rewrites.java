package io.github.portfoliomaven.plugin.importing;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Notes what is rewritten in one body, and what cannot be. */
final class Rewrites {

    private final OldPage page;
    private final NewSite site;
    private final Set<String> changes = new LinkedHashSet<>();
    private final Map<String, Integer> leftovers = new LinkedHashMap<>();
    private int first = -1;

    Rewrites(OldPage page, NewSite site) {
        this.page = page;
        this.site = site;
    }

    /** What a link to an old file is here; {@code null} if it is not part of the site. */
    @Nullable
    String link(String from) {
        return site.link(from);
    }

    void changed(String what) {
        changes.add(what);
    }

    /**
     * A tag that stays.
     *
     * @param offset in the body
     */
    void leftover(String tag, int offset) {
        leftovers.merge(tag, 1, Integer::sum);
        first = first < 0 ? offset : first;
    }

    /** Whether a tag stayed. */
    boolean isTemplate() {
        return !leftovers.isEmpty();
    }

    /** Writes all of it into the account. */
    void write() {
        changes.forEach(what -> site.report().changed(what, page.from()));
        if (isTemplate()) {
            String text = page.page().text();
            int end = Math.min(text.length(), page.page().bodyOffset() + first);
            long line =
                    1 + text.substring(0, end).chars().filter(c -> c == '\n').count();
            site.report().templates(leftovers, page.from() + ":" + line);
        }
    }
}
