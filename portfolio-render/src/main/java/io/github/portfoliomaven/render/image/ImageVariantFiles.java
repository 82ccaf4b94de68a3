package io.github.portfoliomaven.render.image;

import io.github.portfoliomaven.core.diagnostic.Origin;
import io.github.portfoliomaven.core.model.Content;
import io.github.portfoliomaven.core.model.Header;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.render.markdown.SiteBodies;
import io.github.portfoliomaven.render.markdown.SiteLink;
import io.github.portfoliomaven.render.output.Output;
import io.github.portfoliomaven.render.output.SitePart;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** The smaller copies of the images that pages show, under {@code /assets/images/}. */
public final class ImageVariantFiles implements SitePart {

    private final SiteImages images;

    public ImageVariantFiles(SiteImages images) {
        this.images = images;
    }

    @Override
    public void plan(SiteBodies site, Consumer<Output> outputs) {
        Set<SitePath> shown = new TreeSet<>();
        site.site().contents().forEach(content -> addShown(site, content, shown));
        String avatar = site.site().config().author().avatar();
        if (avatar != null) {
            SiteImages.path(SitePath.ROOT, avatar).ifPresent(shown::add);
        }
        Set<SitePath> planned = new HashSet<>();
        for (SitePath path : shown) {
            images.source(path).ifPresent(source -> plan(source, planned, outputs));
        }
    }

    private void addShown(SiteBodies site, Content content, Set<SitePath> shown) {
        for (SiteLink link : site.planned(content).links()) {
            shown.add(link.target());
        }
        Header.Image image = content.header().image();
        if (image != null) {
            SiteImages.path(content.path(), image.address()).ifPresent(shown::add);
        }
    }

    /** The same picture may lie beside two pages; its copies are made once. */
    private void plan(SourceImage source, Set<SitePath> planned, Consumer<Output> outputs) {
        for (ImageVariant variant : source.variants()) {
            if (planned.add(variant.path())) {
                Origin origin = Origin.file(source.file().display());
                Output.Bytes bytes = new Output.From<>(() -> variant, wanted -> images.make(source, wanted));
                outputs.accept(new Output(variant.path(), origin, bytes));
            }
        }
    }
}
