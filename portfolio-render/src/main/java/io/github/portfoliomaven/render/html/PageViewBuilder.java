package io.github.portfoliomaven.render.html;

import io.github.portfoliomaven.core.language.Language;
import io.github.portfoliomaven.core.model.Content;
import io.github.portfoliomaven.core.model.Routes;
import io.github.portfoliomaven.core.model.SiteConfig;
import io.github.portfoliomaven.core.model.Tag;
import io.github.portfoliomaven.core.text.TextDirection;
import io.github.portfoliomaven.core.text.UrlText;
import io.github.portfoliomaven.render.metadata.PageFacts;
import io.github.portfoliomaven.render.metadata.PageFacts.Item;
import io.github.portfoliomaven.render.metadata.SocialImage;
import io.github.portfoliomaven.render.page.PageKind;
import io.github.portfoliomaven.render.page.SitePage;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Collects what one page shows; what is not set is empty. */
final class PageViewBuilder {

    private static final int DOCUMENT_TITLE_LENGTH = 65;

    private final SitePage page;
    final String kind;
    private final String href;

    String documentTitle;
    String description = "";
    String url;
    boolean noindex;
    String language;

    @Nullable
    String eyebrow;

    TitleView headline;

    @Nullable
    String lead;

    List<LinkView> breadcrumbs = List.of();

    @Nullable
    LinkView section;

    String content = "";
    boolean hasBlocks;
    boolean hasCode;
    boolean hasDiagrams;
    boolean hasFormulas;
    List<TocView> toc = List.of();

    @Nullable
    DateView date;

    @Nullable
    DateView updated;

    @Nullable
    Integer readingMinutes;

    List<String> authors = List.of();
    List<TagView> tags = List.of();

    @Nullable
    ImageView image;

    /** What chats and social networks show of the page. */
    @Nullable
    SocialImage socialImage;

    @Nullable
    CardView previous;

    @Nullable
    CardView next;

    @Nullable
    SeriesView series;

    @Nullable
    ProjectView project;

    List<CardView> related = List.of();
    List<BranchView> tree = List.of();
    List<CardView> cards = List.of();
    List<PageView.YearView> years = List.of();

    @Nullable
    PaginationView pagination;

    @Nullable
    LinkView archive;

    List<TagView> tagList = List.of();
    List<PageView.GroupView> groups = List.of();
    List<ReleaseView> releases = List.of();
    List<LanguageView> languages = List.of();
    List<LanguageView> alternates = List.of();

    @Nullable
    String defaultUrl;

    Map<String, Object> extra = Map.of();

    PageViewBuilder(SitePage page, String kind, SiteConfig config, Routes routes) {
        this.page = page;
        this.kind = kind;
        this.href = routes.href(page.path());
        this.headline = TitleView.plain(page.title());
        this.documentTitle = documentTitle(page.title(), config.title());
        this.url = routes.url(page.path());
        this.language = config.language();
        this.noindex = page.noindex();
    }

    /** The page's title and the site's, or the page's alone where both are more than search engines show. */
    static String documentTitle(String title, String siteTitle) {
        String both = title + " · " + siteTitle;
        return title.equals(siteTitle) || both.length() > DOCUMENT_TITLE_LENGTH ? title : both;
    }

    /** What structured data says of the page. */
    PageFacts facts(String origin) {
        Stream<Item> members = page.kind() == PageKind.TAGS
                ? tagList.stream()
                        .filter(tag -> tag.href() != null)
                        .map(tag -> new Item(tag.label(), origin + tag.href()))
                : cards.stream().map(card -> new Item(card.title().text(), absolute(origin, card.href())));
        return new PageFacts(
                PageFacts.Kind.of(page.kind(), kind),
                page.title(),
                description,
                url,
                language,
                breadcrumbs.stream()
                        .map(link -> new Item(link.label(), origin + link.href()))
                        .toList(),
                members.toList(),
                article(),
                socialImage);
    }

    private PageFacts.Article article() {
        Content shown = page.shown();
        String shelf = section == null ? null : section.label();
        return shown == null
                ? new PageFacts.Article(null, null, authors, List.of(), shelf, readingMinutes)
                : new PageFacts.Article(
                        shown.header().dates().published(),
                        shown.changed(),
                        authors,
                        shown.header().topics().tags().stream().map(Tag::label).toList(),
                        shelf,
                        readingMinutes);
    }

    private static String absolute(String origin, String href) {
        return UrlText.isRooted(href) ? origin + href : href;
    }

    PageView build(List<LinkView> navigation, List<SiteView.FeedView> feeds, @Nullable String editUrl, MetaView meta) {
        return new PageView(
                kind,
                page.title(),
                documentTitle,
                description,
                href,
                url,
                noindex,
                language,
                TextDirection.of(language) == TextDirection.RTL,
                new Language(language).hasOwnScript(),
                eyebrow,
                headline,
                lead,
                navigation,
                breadcrumbs,
                section,
                content,
                hasBlocks,
                hasCode,
                hasDiagrams,
                hasFormulas,
                toc,
                date,
                updated,
                readingMinutes == null ? null : readingMinutes.toString(),
                authors,
                tags,
                image,
                previous,
                next,
                series,
                project,
                related,
                tree,
                cards,
                years,
                pagination,
                archive,
                tagList,
                groups,
                releases,
                feeds,
                editUrl,
                meta,
                languages,
                alternates,
                defaultUrl,
                extra);
    }
}
