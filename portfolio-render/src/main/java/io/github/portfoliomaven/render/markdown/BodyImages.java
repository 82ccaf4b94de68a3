package io.github.portfoliomaven.render.markdown;

import io.github.portfoliomaven.core.model.SitePath;
import org.jspecify.annotations.Nullable;

/** Knows the images that bodies show; asked from many threads at once. */
@FunctionalInterface
public interface BodyImages {

    /** What is known of the image that is published at a path; {@code null} when it is no image, or nothing is known. */
    @Nullable
    BodyImage find(SitePath path);

    /** Knows nothing: images are shown as they are. */
    static BodyImages none() {
        return path -> null;
    }
}
