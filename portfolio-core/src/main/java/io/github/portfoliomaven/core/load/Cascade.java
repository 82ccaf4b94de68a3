package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import java.util.List;

/**
 * Hugo's {@code cascade}: front matter that the page of a folder passes on to all pages below. Parts for some pages only,
 * by {@code target}, are not read; one that would hold pages back is an error.
 */
final class Cascade {

    static final String KEY = "cascade";

    private static final List<String> TARGET = List.of("target", "_target");

    private Cascade() {}

    /** What a page passes on; no keys if it passes nothing on. */
    static Node.Mapping of(Node.Mapping keys, Diagnostics diagnostics) {
        Node.Mapping passed = Node.Mapping.EMPTY;
        for (Node.Entry entry : keys.entries()) {
            if (!KeyName.fold(entry.key()).equals(KEY)) {
                continue;
            }
            List<Node> parts = entry.value() instanceof Node.Sequence list ? list.items() : List.of(entry.value());
            for (Node part : parts) {
                if (part instanceof Node.Mapping mapping && isForAll(mapping, diagnostics)) {
                    passed = Inherited.over(passed, mapping);
                }
            }
        }
        return passed;
    }

    private static boolean isForAll(Node.Mapping part, Diagnostics diagnostics) {
        boolean forAll = part.entries().stream().noneMatch(entry -> TARGET.contains(KeyName.fold(entry.key())));
        if (!forAll) {
            Fields holding = Fields.inAnyCase(part, PublicationKeys.TABLE, diagnostics);
            PublicationKeys.TABLE.stream()
                    .map(holding::entry)
                    .filter(entry -> entry != null)
                    .findFirst()
                    .ifPresent(entry -> diagnostics.error(
                            Code.BAD_VALUE,
                            entry.keyPlace().location(),
                            Quote.of(entry.key()) + " would hold back the pages in target, which is not supported",
                            "write it in the front matter of each page, or without target"));
        }
        return forAll;
    }
}
