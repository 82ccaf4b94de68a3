package io.github.portfoliomaven.render;

import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.load.SourceTree;
import io.github.portfoliomaven.core.memo.Memo;
import io.github.portfoliomaven.core.model.Addresses;
import io.github.portfoliomaven.core.model.Routes;
import io.github.portfoliomaven.core.model.Site;
import io.github.portfoliomaven.core.parallel.Workers;
import io.github.portfoliomaven.render.card.SocialCards;
import io.github.portfoliomaven.render.feed.FeedParts;
import io.github.portfoliomaven.render.html.AssetPaths;
import io.github.portfoliomaven.render.html.Assets;
import io.github.portfoliomaven.render.html.HtmlPages;
import io.github.portfoliomaven.render.html.Templates;
import io.github.portfoliomaven.render.html.Theme;
import io.github.portfoliomaven.render.icon.SiteIcons;
import io.github.portfoliomaven.render.image.ImageCache;
import io.github.portfoliomaven.render.image.ImageVariantFiles;
import io.github.portfoliomaven.render.image.PublishedImage;
import io.github.portfoliomaven.render.image.SiteImages;
import io.github.portfoliomaven.render.lock.LockCheck;
import io.github.portfoliomaven.render.markdown.LinkTargets;
import io.github.portfoliomaven.render.markdown.SiteBodies;
import io.github.portfoliomaven.render.output.LinkCheck;
import io.github.portfoliomaven.render.output.LinkSeverity;
import io.github.portfoliomaven.render.output.Output;
import io.github.portfoliomaven.render.output.OutputPlan;
import io.github.portfoliomaven.render.output.ResourceFiles;
import io.github.portfoliomaven.render.output.SharedFolder;
import io.github.portfoliomaven.render.output.SitePart;
import io.github.portfoliomaven.render.resume.ResumeJson;
import io.github.portfoliomaven.render.search.SearchIndex;
import java.util.ArrayList;
import java.util.List;

/**
 * What is to be written of a site, and the bodies that it is made of: the table of contents of the generator.
 *
 * @param outputs each file once, with links and promises checked; nothing is made yet
 */
record SitePlan(SiteBodies bodies, OutputPlan outputs) {

    /** @param source what the site was read from */
    static SitePlan of(
            Site loaded,
            SourceTree source,
            Theme theme,
            Extensions extensions,
            ImageCache imageCache,
            Memo memo,
            Workers workers,
            Diagnostics collected) {
        Diagnostics diagnostics = LinkSeverity.in(loaded.config(), collected);
        Routes routes = new Routes(loaded.config().url());
        ClassLoader jars = SitePlan.class.getClassLoader();
        Theme dressed = theme.dressedBy(loaded.config(), jars, diagnostics).overlaidBy(loaded);
        Assets assets = Assets.of(dressed, loaded.config(), diagnostics);
        Site site = Addresses.changed(loaded, new AssetPaths(loaded, assets.paths()));
        SiteImages images = SiteImages.of(site, routes, assets.paths(), imageCache, diagnostics);
        SocialCards cards = SocialCards.of(site, routes, imageCache, diagnostics);
        SiteIcons icons = SiteIcons.of(
                dressed.asset("favicon.png").orElse(null), site, routes, assets.paths(), imageCache, diagnostics);
        LinkTargets targets = LinkTargets.of(site).with(assets.paths(), images);
        SiteBodies bodies = SiteBodies.render(site, routes, targets, extensions.code(), memo, diagnostics, workers);
        Templates templates =
                Templates.of(dressed, assets, routes, site.config().words(), diagnostics);
        List<SitePart> parts = new ArrayList<>();
        parts.add(new HtmlPages(templates, assets, diagnostics, cards, images, icons.links()));
        parts.add(assets);
        parts.add(new ResourceFiles(PublishedImage::of));
        parts.add(new ImageVariantFiles(images));
        parts.add(cards);
        parts.add(icons);
        parts.add(new SearchIndex(memo).unlessAuthored());
        parts.add(new ResumeJson().unlessAuthored());
        parts.addAll(FeedParts.all());
        return new SitePlan(bodies, plan(extensions.before(parts), bodies, source, diagnostics));
    }

    private static OutputPlan plan(SitePart parts, SiteBodies bodies, SourceTree source, Diagnostics diagnostics) {
        List<Output> outputs = new ArrayList<>();
        parts.plan(bodies, outputs::add);
        OutputPlan plan = OutputPlan.of(outputs, diagnostics);
        LinkCheck.check(bodies, plan, diagnostics);
        SharedFolder.check(bodies.site().config(), diagnostics);
        LockCheck.check(source, bodies.site(), plan, diagnostics);
        return plan;
    }
}
