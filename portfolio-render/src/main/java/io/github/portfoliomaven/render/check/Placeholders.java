package io.github.portfoliomaven.render.check;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.Location;
import io.github.portfoliomaven.core.diagnostic.SourceText;
import io.github.portfoliomaven.core.model.Body;
import io.github.portfoliomaven.core.model.Link;
import io.github.portfoliomaven.core.model.Routes;
import io.github.portfoliomaven.core.model.SiteConfig;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a new site starts with is replaced before it is published: addresses of the hosts that RFC 2606 reserves for
 * examples, and the sentences that ask for a text.
 */
final class Placeholders {

    /** What {@code portfolio:init} writes for the author to replace. */
    private static final List<String> SENTENCES = List.of(
            "What this is, in a sentence",
            "For whom it is, and what is better afterwards",
            "Who you are, and how you work.",
            "Three or four principles, each with a reason.",
            "Where you learned it.",
            "How to reach you.",
            "One sentence that says what the project changed, for whom, and by how much.",
            "What was wrong before, in one or two sentences.",
            "from idea to production, before 3 weeks",
            "Who needed it, and why then.",
            "What you chose, and what you did not choose.",
            "What came of it, in numbers.",
            "Two or three sentences about your experience.",
            "What you were responsible for.",
            "One result, with a number");

    /** An address of the web or of mail. Hosts below {@code .example} are for documents, where nobody forgets them. */
    private static final Pattern RESERVED = Pattern.compile(
            "(?:https?://|mailto:)?(?:[^/@]*@)?(?:[a-z0-9-]+\\.)*example\\.(?:com|net|org)(?:[/:?#].*)?",
            Pattern.CASE_INSENSITIVE);

    private final Diagnostics diagnostics;

    private Placeholders(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    static void check(FinishedSite site, Diagnostics diagnostics) {
        Placeholders placeholders = new Placeholders(diagnostics);
        placeholders.checkAddresses(site.model().config());
        site.editions().stream()
                .flatMap(edition -> edition.site().contents())
                .forEach(content -> placeholders.checkText(content.body()));
        String resume = site.text(Routes.RESUME);
        String data = site.model().config().locations().file().replaceFirst("[^/]+$", "data/resume.json");
        SENTENCES.stream()
                .filter(sentence -> resume.contains("\"" + sentence + "\""))
                .forEach(sentence -> placeholders.reportText(Location.ofFile(data), sentence));
    }

    private void checkAddresses(SiteConfig config) {
        checkAddress(config, "url", config.url().toString());
        checkAddress(config, "author.email", config.author().email());
        List<Link> links = config.author().links();
        for (int i = 0; i < links.size(); i++) {
            checkAddress(config, "author.links[" + i + "].url", links.get(i).url());
        }
    }

    /** Only what the configuration says: an address of the pom or the command line is not in there. */
    private void checkAddress(SiteConfig config, String key, @Nullable String value) {
        Location place = config.locations().byKey().get(key);
        if (place != null && value != null && RESERVED.matcher(value).matches()) {
            diagnostics.warning(
                    Code.PLACEHOLDER,
                    place,
                    "'" + value + "' is a placeholder: its host is reserved for examples",
                    "write your own URL" + (key.equals("url") ? "" : ", or leave it out"));
        }
    }

    private void checkText(Body body) {
        SourceText source = body.source();
        for (String sentence : SENTENCES) {
            int at = source.text().indexOf(sentence);
            while (at >= 0) {
                Location place = source.at(at, sentence.length());
                if (isWhole(place, sentence, at < body.offset())) {
                    reportText(place, sentence);
                }
                at = source.text().indexOf(sentence, at + sentence.length());
            }
        }
    }

    /** Whether it is a line of the text or a value of the front matter, no part of another sentence and no comment. */
    private static boolean isWhole(Location place, String sentence, boolean inFrontMatter) {
        String line = place.excerpt();
        int at = line.offsetByCodePoints(0, place.column() - 1);
        String before = line.substring(0, at);
        String after = line.substring(at + sentence.length());
        return inFrontMatter
                ? before.matches("[^#]*:\\s+[\"']?") && after.matches("[\"']?\\s*}?\\s*")
                : before.isBlank() && after.isBlank();
    }

    private void reportText(Location place, String sentence) {
        diagnostics.warning(
                Code.PLACEHOLDER,
                place,
                "'" + sentence + "' is a placeholder: portfolio:init wrote it",
                "write your own text, or leave it out");
    }
}
