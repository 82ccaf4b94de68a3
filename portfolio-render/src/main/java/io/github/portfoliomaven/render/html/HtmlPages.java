package io.github.portfoliomaven.render.html;

import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.model.Section;
import io.github.portfoliomaven.core.model.SectionType;
import io.github.portfoliomaven.render.markdown.BodyImages;
import io.github.portfoliomaven.render.markdown.SiteBodies;
import io.github.portfoliomaven.render.metadata.Icons;
import io.github.portfoliomaven.render.metadata.SocialImages;
import io.github.portfoliomaven.render.output.Output;
import io.github.portfoliomaven.render.output.SitePart;
import io.github.portfoliomaven.render.page.PageKind;
import io.github.portfoliomaven.render.page.SitePage;
import java.util.Map;
import java.util.function.Consumer;

/** All HTML of a site: every page, filled into the templates of a theme. */
public final class HtmlPages implements SitePart {

    /** For kinds that show more than their content and what every page has. */
    private static final Map<PageKind, PageComposer> COMPOSERS = Map.ofEntries(
            Map.entry(PageKind.HOME, new HomePage()),
            Map.entry(PageKind.SECTION, new SectionPages()),
            Map.entry(PageKind.SECTION_PAGE, new SectionPages()),
            Map.entry(PageKind.ARCHIVE, new ArchivePages()),
            Map.entry(PageKind.TAGS, new TagPages()),
            Map.entry(PageKind.TAG, new TagPages()),
            Map.entry(PageKind.SEARCH_PAGE, new SearchPage()),
            Map.entry(PageKind.RELEASES, new ReleasesPage()),
            Map.entry(PageKind.REPORTS, new ReportsPage()),
            Map.entry(PageKind.NOT_FOUND, new NotFoundPage()),
            Map.entry(PageKind.ELSEWHERE, new RedirectPages()),
            Map.entry(PageKind.REDIRECT, new RedirectPages()));

    private static final PageComposer CONTENT = new ContentPages();
    private static final PageComposer DOCS = new DocsPages();

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

    private static PageComposer composer(SitePage page) {
        Section section = page.section();
        boolean docs = section != null && section.type() == SectionType.DOCS;
        return docs ? DOCS : COMPOSERS.getOrDefault(page.kind(), CONTENT);
    }

    @Override
    public void plan(SiteBodies site, Consumer<Output> outputs) {
        Views views = new Views(site, social, images, icons, assets.frame());
        PageWriter writer = new PageWriter(templates, diagnostics, views, outputs);
        for (SitePage page : site.pages().all()) {
            String template = writer.template(page);
            PageComposer composer = composer(page);
            // what a layout shows of a content file is for the layout to know
            String kind = composer == CONTENT || composer == DOCS ? template : PageWriter.kind(page);
            writer.page(page, template, () -> {
                PageViewBuilder view = views.begin(page, kind);
                composer.compose(page, view, views);
                return views.finish(page, view);
            });
        }
    }
}
