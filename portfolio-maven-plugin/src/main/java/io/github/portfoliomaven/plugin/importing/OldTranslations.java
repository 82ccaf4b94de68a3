package io.github.portfoliomaven.plugin.importing;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes what a page translates into its front matter, where the old site says so and the names of files do not. */
final class OldTranslations {

    private OldTranslations() {}

    /**
     * @param texts of pages by their path in the new site directory; some get a key
     */
    static void write(NewSite site, Map<String, OldPage> pages, Map<String, String> texts) {
        OldLanguages languages = site.languages();
        if (languages.isEmpty()) {
            return;
        }
        Map<String, String> originals = new HashMap<>();
        pages.forEach((to, page) -> {
            String key = key(page);
            if (key != null && languages.withoutSuffix(to).equals(to)) {
                originals.putIfAbsent(key, to);
            }
        });
        pages.forEach((to, page) -> {
            String original = originals.get(String.valueOf(key(page)));
            String sameName = languages.withoutSuffix(to);
            boolean suffixed = !sameName.equals(to) && !pages.containsKey(sameName);
            if (suffixed && original != null && !original.equals(sameName)) {
                String file = original.substring("content/".length());
                texts.computeIfPresent(to, (name, text) -> AddedKey.in(page, text, "translationOf", file));
                site.report().changed("translationOf added", page.from());
            }
        });
    }

    /** By what a generator knows translations of each other: Hugo, and two plugins of Jekyll. */
    private static @Nullable String key(OldPage page) {
        String key = page.text("translationKey", "page_id", "ref");
        return key == null ? page.text("permalink") : key;
    }
}
