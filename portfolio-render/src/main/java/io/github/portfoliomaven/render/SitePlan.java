package io.github.portfoliomaven.render;

import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.load.SourceTree;
import io.github.portfoliomaven.core.memo.Memo;
import io.github.portfoliomaven.core.model.Addresses;
import io.github.portfoliomaven.core.model.Resource;
import io.github.portfoliomaven.core.model.Routes;
import io.github.portfoliomaven.core.model.Site;
import io.github.portfoliomaven.core.model.SiteConfig;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.core.model.TranslationKey;
import io.github.portfoliomaven.core.parallel.Workers;
import io.github.portfoliomaven.render.card.SocialCards;
import io.github.portfoliomaven.render.feed.FeedParts;
import io.github.portfoliomaven.render.feed.HostFiles;
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
import io.github.portfoliomaven.render.page.Edition;
import io.github.portfoliomaven.render.page.SitePages;
import io.github.portfoliomaven.render.page.Translations;
import io.github.portfoliomaven.render.resume.ResumeJson;
import io.github.portfoliomaven.render.search.SearchIndex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * What is to be written of a site, and the bodies that it is made of in each language: the table of contents of the generator.
 *
 * @param editions the site in each of its languages
 * @param bodies of each
 * @param outputs each file once, with links and promises checked; nothing is made yet
 */
record SitePlan(List<Edition> editions, List<SiteBodies> bodies, OutputPlan outputs) {

    /** Files that a host has once. */
    private static final Set<SitePath> OF_ROOT = Set.of(Routes.ROBOTS, Routes.NO_JEKYLL);

    /** What is published in one language, with paths below its own root. */
    private record Planned(SiteBodies bodies, List<Output> outputs) {}

    /**
     * @param sites the site in each of its languages
     * @param source what the site was read from
     */
    static SitePlan of(
            List<Site> sites,
            SourceTree source,
            Theme theme,
            Extensions extensions,
            ImageCache imageCache,
            Memo memo,
            Workers workers,
            Diagnostics collected) {
        Site first = sites.get(0);
        Diagnostics diagnostics = LinkSeverity.in(first.config(), collected);
        List<Edition> editions = sites.stream()
                .map(site -> new Edition(site, routes(site, first)))
                .toList();
        Translations languages = Translations.of(editions);
        List<Planned> planned = new ArrayList<>();
        LinkTargets shared = LinkTargets.none();
        for (Edition edition : editions) {
            planned.add(planned(edition, shared, languages, theme, extensions, imageCache, memo, workers, diagnostics));
            shared = planned.size() == 1 && editions.size() > 1 ? LinkTargets.of(first) : shared;
        }
        Planned root = planned.get(0);
        List<Output> outputs = new ArrayList<>(root.outputs());
        for (Planned edition : planned.subList(1, planned.size())) {
            checkLinks(edition, root, diagnostics);
            outputs.addAll(below(edition, outputs));
        }
        HostFiles.plan(planned.stream().map(Planned::bodies).toList(), outputs::add, diagnostics);
        OutputPlan plan = OutputPlan.of(outputs, diagnostics);
        LinkCheck.check(root.bodies(), plan, diagnostics);
        SharedFolder.check(first.config(), diagnostics);
        LockCheck.check(source, editions, plan, diagnostics);
        return new SitePlan(editions, planned.stream().map(Planned::bodies).toList(), plan);
    }

    /** What a language does not have is found in the first. */
    private static Routes routes(Site site, Site first) {
        SiteConfig.Languages languages = site.config().languages();
        if (!languages.others().contains(site.config().language())) {
            return new Routes(site.config().url());
        }
        Set<SitePath> shared = new HashSet<>();
        SitePages.of(first).all().forEach(page -> shared.add(page.path()));
        SitePages.of(site).all().forEach(page -> shared.remove(page.path()));
        Map<SitePath, String> own = new HashMap<>();
        site.files()
                .published()
                .forEach(file -> own.put(file.path(), file.file().display()));
        for (Resource file : first.files().published()) {
            String display = own.get(file.path());
            if (display == null || display.equals(file.file().display())) {
                shared.add(file.path());
            }
        }
        return new Routes(site.config().url(), languages.root(), Set.copyOf(shared), translated(site, first, shared));
    }

    /** Pages of the first language whose translations have other paths. */
    private static Map<SitePath, SitePath> translated(Site site, Site first, Set<SitePath> shared) {
        Map<String, SitePath> own = byKey(site);
        Map<SitePath, SitePath> translated = new HashMap<>();
        byKey(first).forEach((key, path) -> {
            SitePath translation = own.get(key);
            if (translation != null && shared.contains(path)) {
                translated.put(path, translation);
            }
        });
        return Map.copyOf(translated);
    }

    private static Map<String, SitePath> byKey(Site site) {
        Map<String, SitePath> paths = new HashMap<>();
        site.contents().forEach(content -> paths.put(TranslationKey.of(content), content.path()));
        site.sections().forEach(section -> paths.put(TranslationKey.of(section), section.path()));
        return paths;
    }

    private static void checkLinks(Planned edition, Planned root, Diagnostics diagnostics) {
        List<Output> reached = new ArrayList<>(edition.outputs());
        Set<SitePath> own = edition.outputs().stream().map(Output::path).collect(Collectors.toSet());
        root.outputs().stream().filter(output -> !own.contains(output.path())).forEach(reached::add);
        LinkCheck.check(edition.bodies(), OutputPlan.of(reached, new Diagnostics()), diagnostics);
    }

    /** The outputs of a language that are not those of others, below its tag. */
    private static List<Output> below(Planned edition, List<Output> others) {
        Routes routes = edition.bodies().routes();
        Set<SitePath> taken = others.stream().map(Output::path).collect(Collectors.toSet());
        List<Output> below = new ArrayList<>();
        for (Output output : edition.outputs()) {
            boolean asset = output.path().value().startsWith(Routes.ASSETS.value());
            if (asset && !taken.contains(output.path())) {
                below.add(output);
            } else if (!routes.isShared(output.path()) && !OF_ROOT.contains(output.path())) {
                below.add(output.at(routes.onSite(output.path())));
            }
        }
        return below;
    }

    private static Planned planned(
            Edition edition,
            LinkTargets shared,
            Translations languages,
            Theme theme,
            Extensions extensions,
            ImageCache imageCache,
            Memo memo,
            Workers workers,
            Diagnostics diagnostics) {
        ClassLoader jars = SitePlan.class.getClassLoader();
        Site loaded = edition.site();
        Routes routes = edition.routes();
        Theme dressed = theme.dressedBy(loaded.config(), jars, diagnostics).overlaidBy(loaded);
        Assets assets = Assets.of(dressed, loaded.config(), diagnostics);
        Site site = Addresses.changed(loaded, new AssetPaths(loaded, assets.paths()));
        Supplier<Templates> templates = workers.beside(
                () -> Templates.of(dressed, assets, routes, site.config().words(), diagnostics));
        SiteImages images = SiteImages.of(site, routes, assets.paths(), imageCache, diagnostics);
        SocialCards cards = SocialCards.of(site, routes, imageCache, diagnostics);
        SiteIcons icons = SiteIcons.of(
                dressed.asset("favicon.png").orElse(null), site, routes, assets.paths(), imageCache, diagnostics);
        LinkTargets targets = LinkTargets.of(site).orElse(shared).with(assets.paths(), images);
        SiteBodies bodies = SiteBodies.render(site, routes, targets, extensions.code(), memo, diagnostics, workers)
                .in(languages.from(edition.language()));
        List<SitePart> parts = new ArrayList<>();
        parts.add(new HtmlPages(templates.get(), assets, diagnostics, cards, images, icons.links()));
        parts.add(assets);
        parts.add(new ResourceFiles(PublishedImage::of));
        parts.add(new ImageVariantFiles(images));
        parts.add(cards);
        parts.add(icons);
        parts.add(new SearchIndex(memo).unlessAuthored());
        parts.add(new ResumeJson().unlessAuthored());
        parts.addAll(FeedParts.all());
        List<Output> outputs = new ArrayList<>();
        extensions.before(parts).plan(bodies, outputs::add);
        return new Planned(bodies, outputs);
    }
}
