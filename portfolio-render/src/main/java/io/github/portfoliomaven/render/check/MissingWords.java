package io.github.portfoliomaven.render.check;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.Location;
import io.github.portfoliomaven.core.language.Words;
import io.github.portfoliomaven.core.model.SiteConfig;
import io.github.portfoliomaven.render.markdown.SiteBodies;
import java.util.List;
import java.util.Set;

/** The theme has all its words in each language of the site: others are in English. */
final class MissingWords {

    private static final int SHOWN = 5;

    private MissingWords() {}

    static void check(FinishedSite site, Diagnostics diagnostics) {
        for (SiteBodies edition : site.editions()) {
            SiteConfig config = edition.site().config();
            Words words = config.words();
            Set<String> missing = words.untranslated();
            if (!missing.isEmpty()) {
                List<String> first = missing.stream().limit(SHOWN).toList();
                int others = missing.size() - first.size();
                diagnostics.warning(
                        Code.MISSING_WORD,
                        place(config),
                        "in '" + config.language() + "', the theme has these words in English only: "
                                + String.join(", ", first)
                                + (others == 0 ? "" : " and " + others + " more"),
                        "translate them in data/words." + config.language() + ".yml");
            }
        }
    }

    private static Location place(SiteConfig config) {
        return config.locations().of("language");
    }
}
