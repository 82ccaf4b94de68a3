package io.github.portfoliomaven.render.html;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code page} in templates: one record for all kinds of page, so that a layout can rely on every name; what a kind
 * does not have is {@code null} or empty.
 *
 * @param kind such as {@code home}, {@code post} or {@code not-found}, or the layout that the author chose
 * @param title plain text, as for a list of links
 * @param documentTitle for {@code <title>}
 * @param description for metadata; may be empty
 * @param href the link to the page
 * @param url the canonical URL, absolute
 * @param language a BCP 47 language tag
 * @param rightToLeft whether its script runs from right to left
 * @param ownScript whether its script needs styles that Latin does not, such as no spaced letters
 * @param eyebrow a word over the headline
 * @param headline the visible heading: the author's, otherwise the title
 * @param lead a sentence or two under the headline: the author's lead, else, but for the home page, the author's
 *     description; {@code null} when neither is written, since a derived one would repeat the first paragraph
 * @param navigation the site's, with this page marked
 * @param breadcrumbs from the home page down to this page
 * @param section the list that the page belongs to
 * @param content the body's HTML; empty if there is none
 * @param hasBlocks whether the content has more than paragraphs of text, links and emphasis
 * @param hasCode whether the content has code blocks, for their style sheet and script
 * @param hasDiagrams whether the content has diagrams for a script of the site
 * @param hasFormulas whether the content has formulas, for their style sheet
 * @param toc headings of levels 2 and 3, empty when the page shows none
 * @param readingMinutes a whole number, for posts
 * @param previous the older post, or the project before
 * @param next the newer post, or the project after
 * @param series what the post is a part of
 * @param project that the page is about
 * @param related posts with the same tags, nearest first, at most three
 * @param tree of the section of type docs that the page is in; empty for other pages
 * @param cards the members of a list, or of one page of it
 * @param years the same, grouped by year, for lists of posts
 * @param archive the page with all posts, for lists of more than one page
 * @param tagList all tags with their counts, for the list of tags and the search page; for lists of posts the eight most
 *     used and that of the page
 * @param groups what the home page shows of each section
 * @param releases of the changelog, newest first
 * @param feeds of this page's posts alone, for autodiscovery; the site's are {@code site.feeds}
 * @param editUrl where the page's source can be changed; {@code null} unless the site says so by {@code theme.editUrl}
 * @param meta what the page says to machines and does not show
 * @param languages where each language of the site is found from here; empty on a site in one
 * @param alternates the languages that the page is in, for {@code hreflang}; empty if it is in one
 * @param defaultUrl the page in the first language, for readers of none of them ({@code x-default}), or {@code null}
 * @param extra front matter keys that have no meaning of their own
 */
record PageView(
        String kind,
        String title,
        String documentTitle,
        String description,
        String href,
        String url,
        boolean noindex,
        String language,
        boolean rightToLeft,
        boolean ownScript,
        @Nullable String eyebrow,
        TitleView headline,
        @Nullable String lead,
        List<LinkView> navigation,
        List<LinkView> breadcrumbs,
        @Nullable LinkView section,
        String content,
        boolean hasBlocks,
        boolean hasCode,
        boolean hasDiagrams,
        boolean hasFormulas,
        List<TocView> toc,
        @Nullable DateView date,
        @Nullable DateView updated,
        @Nullable String readingMinutes,
        List<String> authors,
        List<TagView> tags,
        @Nullable ImageView image,
        @Nullable CardView previous,
        @Nullable CardView next,
        @Nullable SeriesView series,
        @Nullable ProjectView project,
        List<CardView> related,
        List<BranchView> tree,
        List<CardView> cards,
        List<YearView> years,
        @Nullable PaginationView pagination,
        @Nullable LinkView archive,
        List<TagView> tagList,
        List<GroupView> groups,
        List<ReleaseView> releases,
        List<SiteView.FeedView> feeds,
        @Nullable String editUrl,
        MetaView meta,
        List<LanguageView> languages,
        List<LanguageView> alternates,
        @Nullable String defaultUrl,
        Map<String, Object> extra)
        implements View {

    @Override
    public @Nullable Object part(String part) {
        return switch (part) {
            case "kind" -> kind;
            case "title" -> title;
            case "documentTitle" -> documentTitle;
            case "description" -> description;
            case "href" -> href;
            case "url" -> url;
            case "noindex" -> noindex;
            case "language" -> language;
            case "rightToLeft" -> rightToLeft;
            case "ownScript" -> ownScript;
            case "eyebrow" -> eyebrow;
            case "headline" -> headline;
            case "lead" -> lead;
            case "navigation" -> navigation;
            case "breadcrumbs" -> breadcrumbs;
            case "section" -> section;
            case "content" -> content;
            case "hasBlocks" -> hasBlocks;
            case "hasCode" -> hasCode;
            case "hasDiagrams" -> hasDiagrams;
            case "hasFormulas" -> hasFormulas;
            case "toc" -> toc;
            case "date" -> date;
            case "updated" -> updated;
            case "readingMinutes" -> readingMinutes;
            case "authors" -> authors;
            case "tags" -> tags;
            case "image" -> image;
            case "previous" -> previous;
            case "next" -> next;
            case "series" -> series;
            case "project" -> project;
            case "related" -> related;
            case "tree" -> tree;
            case "cards" -> cards;
            case "years" -> years;
            case "pagination" -> pagination;
            case "archive" -> archive;
            case "tagList" -> tagList;
            case "groups" -> groups;
            case "releases" -> releases;
            case "feeds" -> feeds;
            case "editUrl" -> editUrl;
            case "meta" -> meta;
            case "languages" -> languages;
            case "alternates" -> alternates;
            case "defaultUrl" -> defaultUrl;
            case "extra" -> extra;
            default -> NO_PART;
        };
    }

    /** The posts of one year. */
    record YearView(String year, List<CardView> cards) implements View {

        @Override
        public @Nullable Object part(String part) {
            return switch (part) {
                case "year" -> year;
                case "cards" -> cards;
                default -> NO_PART;
            };
        }
    }

    /**
     * What the home page shows of a section.
     *
     * @param name of the section's folder
     * @param posts whether it is a section of posts
     * @param projects whether it is a section of projects
     * @param pages whether it is a section of pages
     * @param all the link to the whole list
     */
    record GroupView(
            String name,
            String title,
            @Nullable String headline,
            @Nullable String lead,
            boolean posts,
            boolean projects,
            boolean pages,
            LinkView all,
            List<CardView> cards)
            implements View {

        @Override
        public @Nullable Object part(String part) {
            return switch (part) {
                case "name" -> name;
                case "title" -> title;
                case "headline" -> headline;
                case "lead" -> lead;
                case "posts" -> posts;
                case "projects" -> projects;
                case "pages" -> pages;
                case "all" -> all;
                case "cards" -> cards;
                default -> NO_PART;
            };
        }
    }
}
