package io.github.portfoliomaven.render.metadata;

import io.github.portfoliomaven.core.model.SitePath;
import java.util.Optional;

/** Finds the picture that was made for a page to be shown by chats and social networks. */
@FunctionalInterface
public interface SocialImages {

    /** For sites that make none: a page then has the image that its author gave it, or none. */
    SocialImages NONE = page -> Optional.empty();

    /** The picture of the page at this path, or nothing if none was made. */
    Optional<SocialImage> of(SitePath page);
}
