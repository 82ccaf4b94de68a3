package io.github.portfoliomaven.render.feed;

import io.github.portfoliomaven.core.diagnostic.Location;
import io.github.portfoliomaven.core.diagnostic.Origin;
import io.github.portfoliomaven.core.model.Routes;
import io.github.portfoliomaven.render.markdown.SiteBodies;
import io.github.portfoliomaven.render.output.Output;
import io.github.portfoliomaven.render.output.SitePart;
import java.util.function.Consumer;

/** {@code .nojekyll}: an empty file that keeps GitHub Pages from running Jekyll over the site. */
final class NoJekyll implements SitePart {

    @Override
    public void plan(SiteBodies site, Consumer<Output> outputs) {
        Origin origin = new Origin("the mark for GitHub Pages", Location.ofFile(".nojekyll"));
        outputs.accept(Output.text(Routes.NO_JEKYLL, origin, () -> ""));
    }
}
