package io.github.portfoliomaven.render;

import io.github.portfoliomaven.render.check.AddedCheck;
import io.github.portfoliomaven.render.code.CodeWriters;
import io.github.portfoliomaven.render.output.SitePart;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a program adds to a build; each is placed before ours in the same list.
 *
 * @param code writers of code blocks
 * @param parts families of files, which replace ours at the same paths
 * @param checks of the finished site
 */
public record Extensions(CodeWriters code, List<SitePart> parts, List<AddedCheck> checks) {

    /** Nothing. */
    public static final Extensions NONE = new Extensions(CodeWriters.STANDARD, List.of(), List.of());

    public Extensions {
        parts = List.copyOf(parts);
        checks = List.copyOf(checks);
    }

    /** All parts as one; of two files at one path the first counts, unless the second is the author's. */
    SitePart before(List<SitePart> ours) {
        return (site, outputs) -> {
            Set<String> taken = new HashSet<>();
            for (SitePart part : parts) {
                part.plan(site, output -> {
                    if (taken.add(output.path().outputFile())) {
                        outputs.accept(output);
                    }
                });
            }
            for (SitePart part : ours) {
                part.plan(site, output -> {
                    boolean authored = site.pages().authored().has(output.path());
                    if (authored || !taken.contains(output.path().outputFile())) {
                        outputs.accept(output);
                    }
                });
            }
        };
    }
}
