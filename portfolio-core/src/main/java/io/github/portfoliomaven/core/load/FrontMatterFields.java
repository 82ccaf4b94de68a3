package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The keys of front matter, after what needs more than a table: the words of other generators for drafts, and keys
 * that are probably misspelt.
 *
 * @param draft whether the author says so, in any of the words
 */
record FrontMatterFields(Fields fields, boolean draft) {

    /** Keys of other generators that only look like a misspelling. */
    private static final Set<String> WELL_KNOWN = Set.of("data", "images", "leads", "types");

    private static final int SHORTEST_SUSPECT = 4;

    private static final List<String> NAMES = FrontMatterKeys.all().stream()
            .flatMap(key -> Stream.concat(Stream.of(key.name()), key.synonyms().stream()))
            .filter(name -> name.length() >= SHORTEST_SUSPECT && !name.contains("."))
            .toList();

    static FrontMatterFields of(Node.Mapping keys, Diagnostics diagnostics) {
        Boolean published = ValueTypes.yesOrNo(keys.get("published"));
        Node.Mapping dated = published == null ? keys : keys.without("published");
        Fields fields = Fields.of(dated, FrontMatterKeys.TABLE, diagnostics);
        fields.others().forEach(entry -> warnWhenMisspelt(entry, diagnostics));
        boolean draft = Boolean.TRUE.equals(fields.get(FrontMatterKeys.DRAFT))
                || Boolean.FALSE.equals(published)
                || "draft".equalsIgnoreCase(ValueTypes.text(keys.get("status")));
        return new FrontMatterFields(fields, draft);
    }

    private static void warnWhenMisspelt(Node.Entry entry, Diagnostics diagnostics) {
        String key = entry.key();
        if (NAMES.contains(key) || WELL_KNOWN.contains(key)) {
            return;
        }
        NAMES.stream()
                .filter(name -> Spelling.isOneSlipFrom(key, name))
                .findFirst()
                .ifPresent(meant -> diagnostics.warning(
                        Code.UNKNOWN_KEY,
                        entry.keyPlace().location(),
                        Quote.of(key) + " has no meaning of its own; templates see it as page.extra." + key,
                        "did you mean '" + meant + "'?"));
    }
}
