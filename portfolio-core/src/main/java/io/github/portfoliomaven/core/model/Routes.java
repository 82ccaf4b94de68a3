package io.github.portfoliomaven.core.model;

import io.github.portfoliomaven.core.text.UrlText;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Where each thing of the site lives: every path and URL of the generator is decided here. */
public final class Routes {

    public static final SitePath RESUME = new SitePath("/resume.json");
    public static final SitePath RSS = new SitePath("/rss.xml");
    public static final SitePath ATOM = new SitePath("/atom.xml");
    public static final SitePath JSON_FEED = new SitePath("/feed.json");
    public static final SitePath SITEMAP = new SitePath("/sitemap.xml");
    public static final SitePath ROBOTS = new SitePath("/robots.txt");
    public static final SitePath LLMS = new SitePath("/llms.txt");
    public static final SitePath LLMS_FULL = new SitePath("/llms-full.txt");
    public static final SitePath REDIRECTS = new SitePath("/_redirects");
    public static final SitePath HEADERS = new SitePath("/_headers");
    public static final SitePath NOT_FOUND = new SitePath("/404.html");
    public static final SitePath NO_JEKYLL = new SitePath("/.nojekyll");
    public static final SitePath TAGS = new SitePath("/tags/");
    public static final SitePath SEARCH = new SitePath("/search/");
    public static final SitePath SEARCH_INDEX = new SitePath("/search/index.json");
    public static final SitePath RELEASES = new SitePath("/releases/");
    public static final SitePath FAVICON = new SitePath("/favicon.ico");
    public static final SitePath MANIFEST = new SitePath("/site.webmanifest");
    public static final SitePath REPORTS = new SitePath("/reports/");
    public static final SitePath ASSETS = new SitePath("/assets/");

    private final String origin;
    private final String basePath;
    private final String rootPath;
    private final Set<SitePath> shared;
    private final Map<SitePath, SitePath> translated;

    /** @param url the site's address, with a final slash */
    public Routes(URI url) {
        this(url, url, Set.of(), Map.of());
    }

    /**
     * Of a site in one of several languages.
     *
     * @param root the address of the first language, with a final slash
     * @param shared what is published in the first language alone, besides assets and the icon
     * @param translated where the translations of pages are whose paths in this language are others than in the first
     */
    public Routes(URI url, URI root, Set<SitePath> shared, Map<SitePath, SitePath> translated) {
        this.origin = url.getScheme() + "://" + url.getRawAuthority();
        this.basePath = path(url);
        this.rootPath = path(root);
        this.shared = shared;
        this.translated = translated;
    }

    private static String path(URI url) {
        return url.getRawPath().substring(0, url.getRawPath().length() - 1);
    }

    /** Whether a path is one of the first language and not of this one. */
    public boolean isShared(SitePath path) {
        return !rootPath.equals(basePath)
                && (path.value().startsWith(ASSETS.value()) || path.equals(FAVICON) || shared.contains(path));
    }

    private String base(SitePath path) {
        return isShared(path) ? rootPath : basePath;
    }

    /** The path that an author means who names a page by its path in the first language. */
    public SitePath inLanguage(SitePath path) {
        return translated.getOrDefault(path, path);
    }

    private String based(String url) {
        String path = UrlText.decoded(UrlText.path(url));
        if (rootPath.equals(basePath) || !SitePath.isValid(path)) {
            return basePath + url;
        }
        SitePath written = new SitePath(path);
        SitePath meant = inLanguage(written);
        return meant.equals(written) ? base(written) + url : href(meant) + url.substring(UrlText.pathEnd(url));
    }

    /** Scheme, host and port, without a slash at the end. */
    public String origin() {
        return origin;
    }

    /** The path of the site on its host, without a slash at the end; empty for the root. */
    public String basePath() {
        return basePath;
    }

    /** Where the pages of this language are on the whole site, without a slash at the end; empty for the first. */
    public String folder() {
        return basePath.substring(rootPath.length());
    }

    /** Where a path of this language is on the whole site. */
    public SitePath onSite(SitePath path) {
        return folder().isEmpty() ? path : new SitePath(folder() + path.value());
    }

    /** The link to a path from any page of the site: {@code /repo/writing/}. */
    public String href(SitePath path) {
        return base(path) + path.encoded();
    }

    /** The absolute URL of a path. */
    public String url(SitePath path) {
        return origin + href(path);
    }

    /** The link to a content: to its page, or to where else it lives. */
    public String href(Content content) {
        String elsewhere = content.header().address().elsewhere();
        return elsewhere == null ? href(content.path()) : elsewhere;
    }

    /** Same, but returns an absolute URL. */
    public String url(Content content) {
        String elsewhere = content.header().address().elsewhere();
        return elsewhere == null || UrlText.isRooted(elsewhere) ? urlInSite(content) : elsewhere;
    }

    /** The absolute URL of what the site, in this language or another, has of a content: its page, or what leads on to it. */
    public String urlInSite(Content content) {
        String elsewhere = content.header().address().elsewhere();
        return elsewhere != null && UrlText.isRooted(elsewhere) ? origin + elsewhere : url(content.path());
    }

    /** A configured or front matter URL as a link: adds the base path to a path in the site, and leaves other URLs alone. */
    public String href(String url) {
        return UrlText.isRooted(url) ? based(url) : url;
    }

    /** Same, but returns an absolute URL. */
    public String url(String url) {
        return UrlText.isRooted(url) ? origin + based(url) : url;
    }

    public static SitePath tag(Tag tag) {
        return TAGS.page(tag.slug());
    }

    /** Whether a page is the page of a tag. */
    public static boolean isTag(SitePath page, Tag tag) {
        return page.value().startsWith(TAGS.value()) && page.equals(tag(tag));
    }

    /** The feed of one section's or one tag's posts. */
    public static SitePath rss(SitePath list) {
        return list.file("rss.xml");
    }

    /** All posts of a list that is split into pages. */
    public static SitePath archive(SitePath list) {
        return list.page("archive");
    }

    /** Page {@code number} of a list, from 1; the first is the list itself. */
    public static SitePath listPage(SitePath list, int number) {
        return number == 1 ? list : new SitePath(list.value() + "page/" + number + "/");
    }

    /** Tells these from others, as {@link #equals} does. */
    @Override
    public String toString() {
        return origin + " " + basePath + " " + rootPath + " " + new TreeSet<>(shared) + " " + new TreeMap<>(translated);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Routes routes
                && origin.equals(routes.origin)
                && basePath.equals(routes.basePath)
                && rootPath.equals(routes.rootPath)
                && shared.equals(routes.shared)
                && translated.equals(routes.translated);
    }

    @Override
    public int hashCode() {
        return Objects.hash(origin, basePath, rootPath, shared, translated);
    }
}
