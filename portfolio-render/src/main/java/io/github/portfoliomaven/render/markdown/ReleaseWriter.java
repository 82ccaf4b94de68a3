package io.github.portfoliomaven.render.markdown;

import com.vladsch.flexmark.util.ast.Node;
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
        Node node = body.parsed().document().getFirstChild();
        for (Release release : inOrder) {
            body.startIdsWith(release.id() + "-");
            int from = body.out().line().length();
            for (; node != null && start(node) < release.end(); node = node.getNext()) {
                if (start(node) >= release.start()) {
                    node = body.block(node);
                }
            }
            if (body.footnotes().count() > 0 && parts.size() == inOrder.size() - 1) {
                new FootnoteWriter(body).write();
            }
            body.close();
            parts.put(release, body.out().toBody(from, body.out().length()));
        }
        return parts;
    }

    /** Where a block starts in the Markdown; the parser does not say it of lists, but of what is in them. */
    private static int start(Node block) {
        Node node = block;
        while (node.getChars().isNull() && node.getFirstChild() != null) {
            node = node.getFirstChild();
        }
        return node.getStartOffset();
    }
}
