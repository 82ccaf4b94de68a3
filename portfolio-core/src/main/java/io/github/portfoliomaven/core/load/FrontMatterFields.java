package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The keys of front matter, in any case of letters, with a warning of those that are probably misspelt.
 *
 * @param fields the keys that have a meaning here
 * @param extra all other keys; those in {@code [extra]}, as Zola wants it, among them
 */
record FrontMatterFields(Fields fields, Map<String, Object> extra) {

    /** Keys of other generators that only look like a misspelling. */
    private static final Set<String> WELL_KNOWN = Set.of("data", "math", "maths", "leads", "types", "post", "plain");

    private static final String EXTRA = "extra";

    private static final int SHORTEST_SUSPECT = 4;

    private static final List<String> NAMES = FrontMatterKeys.all().stream()
            .flatMap(key -> Stream.concat(Stream.of(key.name()), key.synonyms().stream()))
            .filter(name -> name.length() >= SHORTEST_SUSPECT && !name.contains("."))
            .toList();

    /** @param defaults keys that count where the page says nothing */
    static FrontMatterFields of(Node.Mapping keys, Node.Mapping defaults, Diagnostics diagnostics) {
        Fields fields = Fields.inAnyCase(keys, FrontMatterKeys.TABLE, diagnostics)
                .or(Fields.inAnyCase(defaults, FrontMatterKeys.TABLE, diagnostics));
        fields.others().forEach(entry -> warnWhenMisspelt(entry, diagnostics));
        return new FrontMatterFields(fields, extra(fields.others()));
    }

    private static Map<String, Object> extra(List<Node.Entry> others) {
        List<Node.Entry> flat = new ArrayList<>();
        for (Node.Entry entry : others) {
            if (entry.key().equals(EXTRA) && entry.value() instanceof Node.Mapping nested) {
                flat.addAll(0, nested.entries());
            } else {
                flat.add(entry);
            }
        }
        return Plain.map(flat);
    }

    private static void warnWhenMisspelt(Node.Entry entry, Diagnostics diagnostics) {
        String key = entry.key();
        if (FrontMatterKeys.isKnown(key) || WELL_KNOWN.contains(KeyName.fold(key))) {
            return;
        }
        NAMES.stream()
                .filter(name -> Spelling.isOneSlipFrom(key, name))
                .findFirst()
                .ifPresent(meant -> diagnostics.warning(
                        Code.UNKNOWN_KEY,
                        entry.keyPlace().location(),
                        Quote.of(key) + " is not a known key; templates see it as page.extra." + key,
                        "did you mean '" + meant + "'?"));
    }
}
