package io.github.portfoliomaven.render.api;

import io.github.portfoliomaven.core.diagnostic.Location;
import io.github.portfoliomaven.core.diagnostic.Origin;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.render.markdown.SiteBodies;
import io.github.portfoliomaven.render.output.Output;
import io.github.portfoliomaven.render.output.SitePart;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The files of a program as a part of the site. */
record AddedFiles(OutputPart part) implements SitePart {

    @Override
    public void plan(SiteBodies site, Consumer<Output> outputs) {
        Origin origin = new Origin(
                "a part of the program",
                Location.ofFile(site.site().config().locations().file()));
        new TreeMap<>(part.files(new PublishedSite(site)))
                .forEach((path, bytes) -> outputs.accept(new Output(new SitePath(path), origin, bytes::clone)));
    }
}
