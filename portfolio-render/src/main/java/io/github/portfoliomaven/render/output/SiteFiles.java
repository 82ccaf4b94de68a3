package io.github.portfoliomaven.render.output;

import io.github.portfoliomaven.core.model.SitePath;
import java.util.Optional;

/** The files of a site by their paths; thread-safe. */
@FunctionalInterface
public interface SiteFiles {

    /** The file at exactly this path. */
    Optional<RenderedFile> at(SitePath path);
}
