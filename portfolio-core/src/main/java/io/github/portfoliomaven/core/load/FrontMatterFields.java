package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The keys of front matter, after what needs more than a table: the words of other generators for drafts, keys that
 * mean something else there, and keys that are probably misspelt.
 *
 * @param fields the keys that have a meaning here
 * @param draft whether the author says so, in any of the words
 * @param extra all other keys; those in {@code [extra]}, as Zola wants it, among them
 */
record FrontMatterFields(Fields fields, boolean draft, Map<String, Object> extra) {

    /** Keys of other generators that only look like a misspelling. */
    private static final Set<String> WELL_KNOWN = Set.of("data", "images", "leads", "types");

    /** Synonyms of {@code path} under which some sites keep the address of what a page is about. */
    private static final Set<String> MAYBE_ADDRESS = Set.of("url", "permalink");

    /** A date, or whether it is published at all. */
    static final String PUBLISHED = "published";

    static final String STATUS = "status";

    private static final String EXTRA = "extra";

    private static final int SHORTEST_SUSPECT = 4;

    private static final List<String> NAMES = FrontMatterKeys.all().stream()
            .flatMap(key -> Stream.concat(Stream.of(key.name()), key.synonyms().stream()))
            .filter(name -> name.length() >= SHORTEST_SUSPECT && !name.contains("."))
            .toList();

    static FrontMatterFields of(Node.Mapping keys, Diagnostics diagnostics) {
        Boolean published = ValueTypes.yesOrNo(keys.get(PUBLISHED));
        Node.Mapping known = published == null ? keys : keys.without(PUBLISHED);
        List<Node.Entry> foreign = keys.entries().stream()
                .filter(entry -> MAYBE_ADDRESS.contains(entry.key()))
                .filter(entry ->
                        entry.value() instanceof Node.Scalar scalar && ValueTypes.webAddress(scalar.text()) != null)
                .toList();
        for (Node.Entry entry : foreign) {
            known = known.without(entry.key());
        }
        Fields fields = Fields.of(known, FrontMatterKeys.TABLE, diagnostics);
        fields.others().forEach(entry -> warnWhenMisspelt(entry, diagnostics));
        boolean draft = Boolean.TRUE.equals(fields.get(FrontMatterKeys.DRAFT))
                || Boolean.FALSE.equals(published)
                || "draft".equalsIgnoreCase(ValueTypes.text(keys.get(STATUS)));
        List<Node.Entry> others = new ArrayList<>(fields.others());
        others.addAll(foreign);
        return new FrontMatterFields(fields, draft, extra(others));
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
