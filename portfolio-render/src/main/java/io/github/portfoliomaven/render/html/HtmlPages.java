package io.github.portfoliomaven.render.html;

import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.render.markdown.BodyImages;
import io.github.portfoliomaven.render.markdown.SiteBodies;
import io.github.portfoliomaven.render.metadata.Icons;
import io.github.portfoliomaven.render.metadata.SocialImages;
import io.github.portfoliomaven.render.output.Output;
import io.github.portfoliomaven.render.output.SitePart;
import java.util.List;
import java.util.function.Consumer;

/** All HTML of a site: every family of pages, filled into the templates of a theme. */
public final class HtmlPages implements SitePart {

    /** One family of pages. */
    @FunctionalInterface
    interface Family {
        void plan(Views views, PageWriter writer);
    }

    private static final List<Family> FAMILIES = List.of(
            new HomePage(),
            new SectionPages(),
            new ArchivePages(),
            new ContentPages(),
            new TagPages(),
            new SearchPage(),
            new ReleasesPage(),
            new ReportsPage(),
            new NotFoundPage(),
            new RedirectPages());

    private final Templates templates;
    private final Assets assets;
    private final Diagnostics diagnostics;
    private final SocialImages social;
    private final BodyImages images;
    private final Icons icons;

    /**
     * @param assets those that the templates refer to
     * @param diagnostics gets what only the templates show, such as an unknown layout
     * @param social the pictures that were made for pages to be shown by chats and social networks
     * @param images what is known of the images that front matter names
     * @param icons links to those of the site
     */
    public HtmlPages(
            Templates templates,
            Assets assets,
            Diagnostics diagnostics,
            SocialImages social,
            BodyImages images,
            Icons icons) {
        this.templates = templates;
        this.assets = assets;
        this.diagnostics = diagnostics;
        this.social = social;
        this.images = images;
        this.icons = icons;
    }

    @Override
    public void plan(SiteBodies site, Consumer<Output> outputs) {
        Views views = new Views(site, social, images, icons, assets.paper());
        PageWriter writer = new PageWriter(templates, diagnostics, views, outputs);
        FAMILIES.forEach(family -> family.plan(views, writer));
    }
}
