package io.github.portfoliomaven.render.html;

import io.github.portfoliomaven.core.model.Content;
import io.github.portfoliomaven.core.model.SitePath;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects what one page shows; what is not set is empty. */
final class PageViewBuilder {

    private static final int DOCUMENT_TITLE_LENGTH = 65;

    private final Views views;
    final String kind;
    final SitePath path;
    final String title;

    /** What the page is made of; {@code null} for a page of the site's own making. */
    private final @Nullable Content source;

    String documentTitle;
    String description = "";
    String url;
    boolean noindex;
    String language;

    @Nullable
    String eyebrow;

    String headline;

    @Nullable
    String lead;

    List<LinkView> breadcrumbs = List.of();

    @Nullable
    String sectionName;

    @Nullable
    LinkView section;

    String content = "";
    boolean hasCode;
    boolean hasDiagrams;
    boolean hasFormulas;
    List<TocView> toc = List.of();

    @Nullable
    DateView date;

    @Nullable
    DateView updated;

    @Nullable
    String readingMinutes;

    List<String> authors = List.of();
    List<TagView> tags = List.of();

    @Nullable
    ImageView image;

    @Nullable
    CardView previous;

    @Nullable
    CardView next;

    @Nullable
    SeriesView series;

    List<CardView> related = List.of();
    List<CardView> cards = List.of();
    List<PageView.YearView> years = List.of();

    @Nullable
    PaginationView pagination;

    @Nullable
    LinkView archive;

    List<TagView> tagList = List.of();
    List<PageView.GroupView> groups = List.of();
    List<ReleaseView> releases = List.of();
    Map<String, Object> extra = Map.of();

    PageViewBuilder(Views views, String kind, SitePath path, String title, @Nullable Content source) {
        this.views = views;
        this.kind = kind;
        this.path = path;
        this.title = title;
        this.source = source;
        this.headline = title;
        this.documentTitle = documentTitle(title, views.siteTitle());
        this.url = views.routes().url(path);
        this.language = views.language();
    }

    /** The page's title and the site's, or the page's alone where both are more than search engines show. */
    static String documentTitle(String title, String siteTitle) {
        String both = title + " · " + siteTitle;
        return title.equals(siteTitle) || both.length() > DOCUMENT_TITLE_LENGTH ? title : both;
    }

    PageView build() {
        return new PageView(
                kind,
                title,
                documentTitle,
                description,
                views.routes().href(path),
                url,
                noindex,
                language,
                eyebrow,
                headline,
                lead,
                views.navigation(path, sectionName),
                breadcrumbs,
                section,
                content,
                hasCode,
                hasDiagrams,
                hasFormulas,
                toc,
                date,
                updated,
                readingMinutes,
                authors,
                tags,
                image,
                previous,
                next,
                series,
                related,
                cards,
                years,
                pagination,
                archive,
                tagList,
                groups,
                releases,
                views.feeds(path),
                source == null ? null : EditLink.to(source, views.model().config()),
                views.metadata().of(this, source),
                extra);
    }
}
