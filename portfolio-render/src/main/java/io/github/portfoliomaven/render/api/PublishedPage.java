package io.github.portfoliomaven.render.api;

import io.github.portfoliomaven.core.model.Content;
import io.github.portfoliomaven.core.model.Tag;
import io.github.portfoliomaven.render.markdown.SiteBodies;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A post, project or page that an author wrote. Immutable. */
public final class PublishedPage {

    private final SiteBodies bodies;
    private final Content content;

    PublishedPage(SiteBodies bodies, Content content) {
        this.bodies = bodies;
        this.content = content;
    }

    /** The file that it was written in, relative to the directory of the site. */
    public String source() {
        return content.file();
    }

    /** Where it is published, decoded: {@code /writing/hello/}. */
    public String path() {
        return content.path().value();
    }

    /** Its absolute address, encoded. */
    public String url() {
        return bodies.routes().url(content.path());
    }

    /** Plain text. */
    public String title() {
        return content.title();
    }

    /** The author's description, or else the start of the text; plain, and may be empty. */
    public String description() {
        return bodies.description(content);
    }

    /** The folder below {@code content/}; empty for pages of the root. */
    public String section() {
        return Objects.requireNonNullElse(content.header().source().section(), "");
    }

    /** When it was published, in the site's zone unless the author gave an offset. */
    public Optional<OffsetDateTime> published() {
        return Optional.ofNullable(content.header().dates().published());
    }

    /** When it last changed; empty if it has no date. */
    public Optional<OffsetDateTime> changed() {
        return Optional.ofNullable(content.changed());
    }

    /** As written, each once. */
    public List<String> tags() {
        return content.header().topics().tags().stream().map(Tag::label).toList();
    }

    /** Whether it is in no list, feed, search or sitemap. */
    public boolean isUnlisted() {
        return content.header().listing().unlisted();
    }

    /** The body as HTML with absolute links, as feeds have it. */
    public String html() {
        return bodies.body(content).html().absolute(bodies.routes().origin(), url());
    }
}
