package io.github.portfoliomaven.render.markdown;

import io.github.portfoliomaven.core.model.Release;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes of a changelog the blocks of each release apart, and nothing of the rest; footnotes stand after the last. */
record ReleaseWriter(BodyWriter body) {

    Map<Release, BodyHtml> write(List<Release> releases) {
        List<Release> inOrder = releases.stream()
                .sorted(Comparator.comparingInt(Release::start))
                .toList();
        Map<Release, BodyHtml> parts = new HashMap<>();
        for (Release release : inOrder) {
            body.startIdsWith(release.id() + "-");
            int from = body.out().line().length();
            body.document().blocks().stream()
                    .filter(block -> block.offset() >= release.start() && block.offset() < release.end())
                    .forEach(body::top);
            body.close();
            if (parts.size() == inOrder.size() - 1) {
                body.footnotes();
            }
            parts.put(release, body.out().toBody(from, body.out().length()));
        }
        return parts;
    }
}
