package io.github.portfoliomaven.render.output;

import io.github.portfoliomaven.core.diagnostic.Origin;
import io.github.portfoliomaven.core.model.Resource;
import io.github.portfoliomaven.core.model.SiteFile;
import io.github.portfoliomaven.render.markdown.SiteBodies;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Files beside a page, and those of {@code static/}, which are published exactly as they are. */
public final class ResourceFiles implements SitePart {

    private final UnaryOperator<byte[]> published;

    /** @param published makes what is published of a file beside a page */
    public ResourceFiles(UnaryOperator<byte[]> published) {
        this.published = published;
    }

    @Override
    public void plan(SiteBodies site, Consumer<Output> outputs) {
        for (Resource resource : site.site().files().published()) {
            SiteFile file = resource.file();
            Output.Bytes bytes = file.path().startsWith("static/")
                    ? file.bytes()::read
                    : () -> published.apply(file.bytes().read());
            outputs.accept(new Output(resource.path(), Origin.file(file.display()), bytes));
        }
    }
}
