package io.github.portfoliomaven.render.output;

import io.github.portfoliomaven.core.model.SitePath;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;

/** All files of a site with their content, in memory; immutable. */
public final class RenderedSite implements SiteFiles {

    private final SortedMap<SitePath, RenderedFile> files;

    RenderedSite(SortedMap<SitePath, RenderedFile> files) {
        this.files = Collections.unmodifiableSortedMap(files);
    }

    /** By path. */
    public Collection<RenderedFile> files() {
        return files.values();
    }

    @Override
    public Optional<RenderedFile> at(SitePath path) {
        return Optional.ofNullable(files.get(path));
    }
}
