package io.github.portfoliomaven.render.output;

import io.github.portfoliomaven.render.markdown.SiteBodies;
import java.util.function.Consumer;

/** Plans one family of output files: which paths there are, and how the bytes of each are made. */
@FunctionalInterface
public interface SitePart {

    /** Hands each file of this family to {@code outputs}; makes no bytes yet, and keeps no state. */
    void plan(SiteBodies site, Consumer<Output> outputs);

    /** The same, without the files that the author publishes. */
    default SitePart unlessAuthored() {
        return (site, outputs) -> plan(site, output -> {
            if (!site.pages().authored().has(output.path())) {
                outputs.accept(output);
            }
        });
    }
}
