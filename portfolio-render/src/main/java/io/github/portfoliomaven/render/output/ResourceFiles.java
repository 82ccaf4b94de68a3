package io.github.portfoliomaven.render.output;

import io.github.portfoliomaven.core.model.Resource;
import io.github.portfoliomaven.render.markdown.SiteBodies;
import java.util.function.Consumer;

/** Files that are published as they are: those of {@code static/}, and those beside a page. */
public final class ResourceFiles implements SitePart {

    @Override
    public void plan(SiteBodies site, Consumer<Output> outputs) {
        for (Resource resource : site.site().resources()) {
            Output.Origin origin = Output.Origin.file(resource.file().display());
            outputs.accept(new Output(resource.path(), origin, resource.file().bytes()::read));
        }
    }
}
