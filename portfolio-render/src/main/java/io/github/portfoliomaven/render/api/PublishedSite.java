package io.github.portfoliomaven.render.api;

import io.github.portfoliomaven.render.markdown.SiteBodies;
import java.net.URI;
import java.util.List;

/** What a site publishes of its author's texts. Immutable. */
public final class PublishedSite {

    private final SiteBodies bodies;

    PublishedSite(SiteBodies bodies) {
        this.bodies = bodies;
    }

    public String title() {
        return bodies.site().config().title();
    }

    /** The address of the site, with a slash at its end. */
    public URI url() {
        return bodies.site().config().url();
    }

    /** A BCP 47 language tag. */
    public String language() {
        return bodies.site().config().language();
    }

    /** The posts, projects and pages; of one section in its order. */
    public List<PublishedPage> pages() {
        return bodies.site()
                .contents()
                .map(content -> new PublishedPage(bodies, content))
                .toList();
    }
}
