package io.github.portfoliomaven.render.page;

import io.github.portfoliomaven.core.model.Content;
import io.github.portfoliomaven.core.model.Routes;
import io.github.portfoliomaven.core.model.Section;
import io.github.portfoliomaven.core.model.Site;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.core.model.TranslationKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The pages of a site in all its languages, by what they are in each: the same source file, home page, section, tag or
 * list. Every page of a group names all of them, so that no reference is one-sided.
 */
public final class Translations {

    /** Of a site in one language. */
    public static final Translations NONE = new Translations(List.of(), "");

    /**
     * A page in one of the languages.
     *
     * @param site in that language
     * @param url absolute
     * @param translated whether it is the page itself, and not the nearest list
     */
    public record Version(Site site, String href, String url, boolean translated) {

        /** The language, a BCP 47 tag. */
        public String language() {
            return site.config().language();
        }
    }

    /** The pages of one language, by their keys. */
    private record Book(Edition edition, Map<String, SitePage> pages) {

        Version version(SitePath path, boolean translated) {
            Routes routes = edition.routes();
            return new Version(edition.site(), routes.href(path), routes.url(path), translated);
        }
    }

    private final List<Book> books;
    private final String language;

    private Translations(List<Book> books, String language) {
        this.books = books;
        this.language = language;
    }

    /** Of a site in its languages, the first at the root. */
    public static Translations of(List<Edition> editions) {
        if (editions.size() == 1) {
            return NONE;
        }
        List<Book> books = new ArrayList<>();
        for (Edition edition : editions) {
            Map<String, SitePage> pages = new HashMap<>();
            for (SitePage page : SitePages.of(edition.site()).all()) {
                if (page.kind() != PageKind.REDIRECT && page.kind() != PageKind.ELSEWHERE) {
                    pages.put(key(page), page);
                }
            }
            books.add(new Book(edition, pages));
        }
        return new Translations(List.copyOf(books), "");
    }

    /** The same, for the pages of one of the languages. */
    public Translations from(String tag) {
        return new Translations(books, tag);
    }

    /** The languages in which search engines may show a page; none if there is only one. */
    public List<Version> of(SitePage page) {
        if (books.isEmpty() || !page.isOriginal()) {
            return List.of();
        }
        String key = key(page);
        List<Version> versions = new ArrayList<>();
        for (Book book : books) {
            SitePage found = book.pages().get(key);
            if (found != null && found.isOriginal()) {
                versions.add(book.version(found.path(), true));
            }
        }
        return versions.size() > 1 ? versions : List.of();
    }

    /** Where a reader of a page finds each language: the page, else the list that it would be in, else the home page. */
    public List<Version> all(SitePage page) {
        return books.stream().map(book -> version(book, page)).toList();
    }

    /** The addresses of a file that each language has. */
    public List<String> urls(SitePath file) {
        return books.stream().map(book -> book.edition().routes().url(file)).toList();
    }

    private Version version(Book book, SitePage page) {
        SitePage found = page.kind() == PageKind.REDIRECT ? null : book.pages().get(key(page));
        if (found != null && (!found.isUnlisted() || book.edition().language().equals(language))) {
            return book.version(found.path(), true);
        }
        Section section = page.section();
        SitePage list = section == null ? null : book.pages().get(TranslationKey.of(section));
        return book.version(list == null || list.isUnlisted() ? SitePath.ROOT : list.path(), false);
    }

    private static String key(SitePage page) {
        Section section = page.section();
        Content content = page.shown();
        return switch (page.kind()) {
            case HOME -> TranslationKey.HOME;
            case SECTION -> section == null ? page.path().value() : TranslationKey.of(section);
            case SECTION_PAGE, ARCHIVE ->
                section == null
                        ? page.path().value()
                        : TranslationKey.of(section) + " " + page.kind() + " " + page.number();
            default -> content == null ? page.kind() + " " + page.path() : TranslationKey.of(content);
        };
    }
}
