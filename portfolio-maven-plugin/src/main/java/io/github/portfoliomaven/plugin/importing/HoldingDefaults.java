package io.github.portfoliomaven.plugin.importing;

import io.github.portfoliomaven.core.load.FrontMatterKeys;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Front matter that the old configuration gives to pages which are no section here, as far as it decides who sees them: it
 * is written into each page that does not say so itself.
 *
 * @param pages which, by their path in the old site
 * @param keys without those that hold nothing back
 */
record HoldingDefaults(Predicate<String> pages, Map<String, Object> keys) {

    static HoldingDefaults of(Predicate<String> pages, Map<String, Object> keys) {
        Map<String, Object> holding = new LinkedHashMap<>();
        keys.forEach((key, value) -> {
            if (FrontMatterKeys.decidesWhoSeesThePage(key)) {
                holding.put(key, value);
            }
        });
        return new HoldingDefaults(pages, holding);
    }

    /** @param texts of pages by their path in the new site directory; some get keys */
    void write(Map<String, OldPage> all, Map<String, String> texts, Report report) {
        all.forEach((to, page) -> keys.forEach((key, value) -> {
            if (pages.test(page.from()) && Settings.get(page.page().keys(), key) == null) {
                texts.computeIfPresent(to, (name, text) -> AddedKey.in(page, text, key, value));
                report.changed(key + ": " + value + ", a default of the old configuration", page.from());
            }
        }));
    }
}
