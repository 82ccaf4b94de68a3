package io.github.portfoliomaven.render.html;

import io.github.portfoliomaven.core.model.Header;
import io.github.portfoliomaven.core.model.Page;
import io.github.portfoliomaven.core.model.Post;
import io.github.portfoliomaven.core.model.Section;
import io.github.portfoliomaven.core.model.SectionType;
import io.github.portfoliomaven.core.model.Site;
import io.github.portfoliomaven.core.model.SiteConfig;
import io.github.portfoliomaven.render.page.SitePage;
import java.util.List;
import java.util.stream.Collectors;

/** The home page: of {@code content/index.md} where there is one, with the first members of each section. */
final class HomePage implements PageComposer {

    /** How many members of a section the home page shows. */
    private static final int MEMBERS = 5;

    /** How many titles serve as a description. */
    private static final int NEWEST = 3;

    @Override
    public void compose(SitePage page, PageViewBuilder view, Views views) {
        SiteConfig config = views.model().config();
        SiteConfig.Author author = config.author();
        Page home = views.model().home();
        if (home == null) {
            view.headline = TitleView.plain(author.headline() == null ? author.name() : author.headline());
        } else {
            Header header = home.header();
            boolean aboutProject =
                    header.topics().project() != null && header.look().lead() == null;
            view.lead =
                    aboutProject ? header.text().description() : header.look().lead();
        }
        view.toc = List.of();
        view.breadcrumbs = List.of();
        view.documentTitle = author.role() == null ? config.title() : config.title() + " · " + author.role();
        if (view.description.isEmpty()) {
            view.description = description(views.model());
        }
        view.groups = views.model().sections().stream()
                .filter(section -> !section.members().isEmpty())
                .map(section -> group(views, section))
                .toList();
    }

    /** What the author says of the site; else of whom or what it is, and what is new. */
    private static String description(Site site) {
        SiteConfig.Author author = site.config().author();
        String said = site.config().description() == null
                ? author.headline()
                : site.config().description();
        if (said != null) {
            return said;
        }
        String subject = author.role() == null ? author.name() : author.name() + " · " + author.role();
        String newest = site.posts().stream().limit(NEWEST).map(Post::title).collect(Collectors.joining(", "));
        return newest.isEmpty() ? subject : subject + ": " + newest;
    }

    private static PageView.GroupView group(Views views, Section section) {
        Page index = section.index();
        return new PageView.GroupView(
                section.name(),
                section.title(),
                index == null ? null : index.header().look().headline(),
                index == null ? null : index.header().look().lead(),
                section.type() == SectionType.POSTS,
                section.type() == SectionType.PROJECTS,
                section.type() == SectionType.PAGES || section.type() == SectionType.DOCS,
                views.link(section),
                views.cards(section.members().stream().limit(MEMBERS).toList()));
    }
}
