package io.github.portfoliomaven.render.stamp;

import io.github.portfoliomaven.core.memo.ContentSum;
import io.github.portfoliomaven.core.memo.StateWriter;
import io.github.portfoliomaven.core.model.Body;
import io.github.portfoliomaven.core.model.Section;
import io.github.portfoliomaven.core.model.Site;

/**
 * What content files say of a site apart from their bodies: which pages there are, in which order, and what front matter says of
 * them. Titles and the order of docs may come from bodies, and so stand here as they were understood.
 */
final class SiteOutline {

    private SiteOutline() {}

    static ContentSum of(Site site) {
        StateWriter out = new StateWriter();
        site.contents().forEach(content -> {
            Body body = content.body();
            out.text(content.file());
            out.text(content.path().value());
            out.text(content.title());
            out.flag(content.header().text().titleFromBody());
            out.flag(body.isHtml());
            out.text(body.source().text().substring(0, body.offset()));
        });
        for (Section section : site.sections()) {
            out.text(section.path().value());
            out.number(section.members().size());
            out.text(section.tree().toString());
        }
        return out.sum();
    }
}
