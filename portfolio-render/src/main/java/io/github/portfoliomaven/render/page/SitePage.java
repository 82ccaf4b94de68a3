package io.github.portfoliomaven.render.page;

import io.github.portfoliomaven.core.diagnostic.Origin;
import io.github.portfoliomaven.core.model.Content;
import io.github.portfoliomaven.core.model.Header;
import io.github.portfoliomaven.core.model.Section;
import io.github.portfoliomaven.core.model.SitePath;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of the site, before it is drawn.
 *
 * @param title plain text
 * @param description of a page without content, for lists of pages; may be empty
 * @param content what the page shows, or leads on to; {@code null} if the generator composes the page alone
 * @param section whose list, archive or member the page is, or {@code null}
 * @param number which page of the list it is, or which member of the section, from 1
 * @param members what the page lists of its section or tag, in its order
 * @param changed when the newest content of the page changed, or {@code null} if nothing on it has a date
 * @param origin what decides its path
 */
public record SitePage(
        SitePath path,
        PageKind kind,
        String title,
        String description,
        @Nullable Content content,
        @Nullable Section section,
        int number,
        List<Content> members,
        @Nullable OffsetDateTime changed,
        Origin origin) {

    /** A page that the generator composes alone. */
    static SitePage composed(SitePath path, PageKind kind, String title, Origin origin) {
        return new SitePage(path, kind, title, "", null, null, 1, List.of(), null, origin);
    }

    /** A page that shows a content file, or leads on to it. */
    static SitePage of(SitePath path, PageKind kind, Content content, Origin origin) {
        return new SitePage(path, kind, content.title(), "", content, null, 1, List.of(), content.changed(), origin);
    }

    SitePage in(@Nullable Section list) {
        return new SitePage(path, kind, title, description, content, list, number, members, changed, origin);
    }

    SitePage listing(int page, List<? extends Content> listed) {
        return new SitePage(
                path, kind, title, description, content, section, page, List.copyOf(listed), changed, origin);
    }

    SitePage changedAt(@Nullable OffsetDateTime date) {
        return new SitePage(path, kind, title, description, content, section, number, members, date, origin);
    }

    SitePage describedAs(String text) {
        return new SitePage(path, kind, title, text, content, section, number, members, changed, origin);
    }

    /** The content that the page shows, or {@code null}. */
    public @Nullable Content shown() {
        return kind == PageKind.REDIRECT || kind == PageKind.ELSEWHERE ? null : content;
    }

    /** Whether something of the author's at the same path takes the place of this page. */
    boolean givesWay() {
        return content == null;
    }

    /** Whether search engines are asked not to show the page. */
    public boolean noindex() {
        return !kind.listings().contains(Listing.SITEMAP) || asks().noindex();
    }

    /** Whether search engines may show the page, and under its own address. */
    boolean isOriginal() {
        return !noindex() && !livesElsewhere();
    }

    /** Whether only those find the page who know its address. */
    boolean isUnlisted() {
        return asks().unlisted();
    }

    /** Whether it is listed there. */
    public boolean isIn(Listing listing) {
        return kind.listings().contains(listing)
                && switch (listing) {
                    case LOCK -> true;
                    case NAVIGATION -> !asks().unlisted();
                    case SITEMAP -> !asks().noindex() && !livesElsewhere() && asks().inSitemap();
                    case SEARCH -> !asks().noindex() && asks().inSearch();
                    case LLMS -> !asks().noindex() && (content != null || !description.isEmpty());
                };
    }

    private boolean livesElsewhere() {
        Content ruling = ruling();
        return ruling != null && ruling.header().address().canonical() != null;
    }

    private Header.Listing asks() {
        Content ruling = ruling();
        return ruling == null ? Header.Listing.USUAL : ruling.header().listing();
    }

    /** The content whose header applies to the page: its own, or that of its section. */
    private @Nullable Content ruling() {
        return content != null || section == null ? content : section.index();
    }
}
