package io.github.portfoliomaven.render.markdown;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.SourceText;
import io.github.portfoliomaven.core.diagnostic.Suggestion;
import io.github.portfoliomaven.core.diagnostic.Suggestions;
import io.github.portfoliomaven.core.model.CodeSources;
import io.github.portfoliomaven.core.model.LinkSchemes;
import io.github.portfoliomaven.core.model.Routes;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.core.model.SourceStatus;
import io.github.portfoliomaven.core.text.LowerCase;
import io.github.portfoliomaven.core.text.UrlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Turns the destinations that one file writes into links that work on its page, and notes those into the site. */
final class LinkResolver implements Links {

    private static final String CONTENT = "content/";
    private static final String LINK_TO_FILE = "link to the Markdown file of the page, relative to this file";

    /** What Zola writes before a path that counts from the folder of the content. */
    private static final String CONTENT_ROOT = "@/";

    private final Routes routes;
    private final BodyQuestions targets;
    private final SourceText source;
    private final String file;
    private final @Nullable String siteDirectory;
    private final SitePath page;
    private final String idPrefix;
    private final Diagnostics diagnostics;
    private final List<SiteLink> links = new ArrayList<>();
    private final Suggestions suggestions = new Suggestions();

    /**
     * @param file the Markdown file, relative to the site directory
     * @param page where it is published
     * @param idPrefix what the ids of all bodies start with
     */
    LinkResolver(
            Routes routes,
            BodyQuestions targets,
            SourceText source,
            String file,
            SitePath page,
            String idPrefix,
            Diagnostics diagnostics) {
        this(routes, targets, source, file, null, page, idPrefix, diagnostics);
    }

    /** Of a content file, which may lie outside of the site directory. */
    static LinkResolver of(
            Routes routes,
            BodyQuestions targets,
            SourceText source,
            String file,
            SitePath page,
            String idPrefix,
            Diagnostics diagnostics) {
        return isInSite(source.file(), file)
                ? new LinkResolver(routes, targets, source, file, page, idPrefix, diagnostics)
                : outside(routes, targets, source, page, idPrefix, diagnostics);
    }

    /** Whether a file is content under its own name, or under that name with a language in it. */
    private static boolean isInSite(String display, String file) {
        int dot = file.lastIndexOf('.');
        String type = file.substring(dot);
        String stem = display.endsWith(type) ? display.substring(0, display.length() - type.length()) : display;
        String byName = stem.substring(0, Math.max(0, stem.lastIndexOf('.')));
        String below = file.startsWith(CONTENT) ? file.substring(CONTENT.length() - 1) : file;
        String folder = display.endsWith(below) ? display.substring(0, display.length() - below.length()) : "";
        return display.endsWith(file)
                || byName.endsWith(file.substring(0, dot))
                || UrlText.folder(folder).endsWith(CONTENT);
    }

    private LinkResolver(
            Routes routes,
            BodyQuestions targets,
            SourceText source,
            String file,
            @Nullable String siteDirectory,
            SitePath page,
            String idPrefix,
            Diagnostics diagnostics) {
        this.routes = routes;
        this.targets = targets;
        this.source = source;
        this.file = file;
        this.siteDirectory = siteDirectory;
        this.page = page;
        this.idPrefix = idPrefix;
        this.diagnostics = diagnostics;
    }

    /**
     * Of a file of the repository around the site that is not content of the site, such as the changelog.
     */
    static LinkResolver outside(
            Routes routes,
            BodyQuestions targets,
            SourceText source,
            SitePath page,
            String idPrefix,
            Diagnostics diagnostics) {
        return new LinkResolver(
                routes, targets, source, source.file(), targets.siteDirectory(), page, idPrefix, diagnostics);
    }

    /** The links into the site so far. */
    List<SiteLink> links() {
        return List.copyOf(links);
    }

    @Override
    public ResolvedLink resolve(String written, int offset, int length) {
        String link = UrlText.slashed(UrlText.normal(written));
        if (link.startsWith("#")) {
            String own = page.equals(Routes.RELEASES) ? link : prefixed(link, 0);
            note(page, own, offset, length);
            return new ResolvedLink(own, BodyHtml.Kind.PAGE);
        } else if (link.startsWith("//") || UrlText.schemeEnd(link) > 1) {
            return complete(written, link, offset, length);
        }
        int pathEnd = UrlText.pathEnd(link);
        String path = UrlText.decoded(link.substring(0, pathEnd));
        boolean rooted = path.startsWith("/");
        boolean ofContent = path.startsWith(CONTENT_ROOT);
        String inRepository = path.isEmpty() || ofContent ? null : inRepository(path, rooted);
        String named = ofContent
                ? UrlText.resolve(CONTENT, path.substring(CONTENT_ROOT.length()))
                : named(path, rooted, inRepository);
        SitePath target = named == null || path.isEmpty() ? null : targets.page(named);
        target = target == null && !targets.isPublished(path) ? targets.asset(path) : target;
        target = target == null && inRepository != null ? targets.folder(inRepository) : target;
        if (target != null) {
            return inSite(target, link, pathEnd, offset, length);
        }
        boolean known = named != null && targets.entry(named) != null;
        ResolvedLink elsewhere = inRepository == null || known
                ? beyond(path, rooted, inRepository, link)
                : elsewhere(inRepository, path, link, offset, length);
        if (elsewhere != null) {
            return elsewhere;
        } else if (named != null && isMarkdown(path) && !targets.isPublished(path)) {
            complain(path, named, offset, length);
            return new ResolvedLink(link, BodyHtml.Kind.PAGE);
        } else if (siteDirectory != null && !rooted && !path.isEmpty()) {
            return asset(path, named, link, pathEnd, offset, length);
        }
        String inSite = rooted ? UrlText.resolve("", path.substring(1)) : UrlText.resolve(pageFolder(), path);
        String absolute = inSite == null ? "" : "/" + inSite;
        if (path.isEmpty() || !SitePath.isValid(absolute)) {
            return rooted
                    ? new ResolvedLink(routes.href(link), BodyHtml.Kind.ORIGIN)
                    : new ResolvedLink(link, BodyHtml.Kind.PAGE);
        }
        SitePath place = new SitePath(absolute);
        if (rooted) {
            return inSite(routes.inLanguage(place), link, pathEnd, offset, length);
        }
        String whole = link.substring(0, pathEnd) + suffix(place, link, pathEnd);
        note(place, whole, offset, length);
        return new ResolvedLink(whole, BodyHtml.Kind.PAGE, place);
    }

    private ResolvedLink complete(String written, String link, int offset, int length) {
        if (LinkSchemes.lacksHost(link)) {
            diagnostics.error(
                    Code.BROKEN_LINK,
                    source.at(offset, length),
                    "'" + written + "' names no host",
                    "write it like https://example.org/");
        }
        return new ResolvedLink(UrlText.slashed(written), null);
    }

    @Override
    public @Nullable BodyImage image(ResolvedLink link) {
        return link.target() == null ? null : targets.image(link.target());
    }

    /**
     * The path from the base directory that a link means which counts from the place of its file in the repository: any of a
     * file from outside of the site, and one that leads out of the site directory. {@code null} for others.
     */
    private @Nullable String inRepository(String path, boolean rooted) {
        if (siteDirectory != null) {
            return rooted ? UrlText.resolve("", path.substring(1)) : UrlText.resolve(folder(), path);
        }
        boolean within = rooted || UrlText.resolve(folder(), path) != null;
        return within ? null : UrlText.resolve(UrlText.folder(source.file()), path);
    }

    /** The file that a link names, relative to the site directory; {@code null} if it can be none of it. */
    private @Nullable String named(String path, boolean rooted, @Nullable String inRepository) {
        String file = inRepository == null ? null : targets.file(inRepository);
        if (rooted) {
            boolean there = file != null && targets.page(file) != null;
            return there ? file : UrlText.resolve(CONTENT, path.substring(1));
        }
        return inRepository == null && siteDirectory == null ? UrlText.resolve(folder(), path) : file;
    }

    /** A link out of the repository to another page of its host; {@code null} for others. */
    private @Nullable ResolvedLink beyond(String path, boolean rooted, @Nullable String inRepository, String link) {
        boolean out = siteDirectory != null && inRepository == null && !rooted && !path.isEmpty();
        String url = out ? targets.beyond(UrlText.folder(source.file()) + path) : null;
        return url == null ? null : new ResolvedLink(url + link.substring(UrlText.pathEnd(link)), null);
    }

    /** A link to what the repository has and no page shows; {@code null} if there is no such thing. */
    private @Nullable ResolvedLink elsewhere(String inRepository, String path, String link, int offset, int length) {
        RepositoryLinks.Elsewhere elsewhere = targets.elsewhere(inRepository);
        if (elsewhere.entry() == CodeSources.Entry.NONE) {
            return null;
        }
        if (elsewhere.url() == null) {
            diagnostics.error(
                    Code.BROKEN_LINK,
                    source.at(offset, length),
                    "'" + path + "' is not published, and the address of the repository is not known",
                    "publish it by 'from' in portfolio.yml, or write the address into <scm> of the pom");
            return new ResolvedLink(link, BodyHtml.Kind.PAGE);
        }
        return new ResolvedLink(elsewhere.url() + link.substring(UrlText.pathEnd(link)), null);
    }

    /** The last that a link from outside of the site can mean. */
    private ResolvedLink asset(String path, @Nullable String named, String link, int pathEnd, int offset, int length) {
        SitePath asset = named == null ? null : targets.asset("/" + named);
        if (asset != null) {
            return inSite(asset, link, pathEnd, offset, length);
        }
        diagnostics.error(
                Code.BROKEN_LINK, source.at(offset, length), "there is no file '" + path + "' to link to", near(path));
        return new ResolvedLink(link, BodyHtml.Kind.PAGE);
    }

    private String folder() {
        return UrlText.folder(file);
    }

    private String pageFolder() {
        return UrlText.folder(page.value()).substring(1);
    }

    private ResolvedLink inSite(SitePath target, String link, int pathEnd, int offset, int length) {
        String suffix = suffix(target, link, pathEnd);
        note(target, suffix, offset, length);
        return new ResolvedLink(routes.href(target) + suffix, BodyHtml.Kind.ORIGIN, target);
    }

    /** The query and the fragment of a link, the fragment as the body of the target has it. */
    private String suffix(SitePath target, String link, int pathEnd) {
        boolean ofBody = !idPrefix.isEmpty() && link.indexOf('#') >= 0 && targets.isContent(target);
        return ofBody ? prefixed(link, pathEnd) : link.substring(pathEnd);
    }

    /** A link from a place on, with the fragment that an author means by the name of a heading. */
    private String prefixed(String link, int from) {
        int id = link.indexOf('#') + 1;
        return link.length() == id || link.startsWith(idPrefix, id)
                ? link.substring(from)
                : link.substring(from, id) + idPrefix + link.substring(id);
    }

    private void note(SitePath target, String link, int offset, int length) {
        links.add(new SiteLink(target, UrlText.fragment(link), offset, length));
    }

    /** Says why a link to a Markdown file leads nowhere, unless the file itself has a fault that is reported. */
    private void complain(String path, String named, int offset, int length) {
        SourceStatus entry = targets.entry(named);
        if (entry == null) {
            diagnostics.error(
                    Code.BROKEN_LINK,
                    source.at(offset, length),
                    "there is no file '" + path + "' to link to",
                    near(path));
        } else if (entry.path() != null && entry.status() != SourceStatus.Status.PUBLISHED) {
            diagnostics.error(
                    Code.UNPUBLISHED_LINK,
                    source.at(offset, length),
                    "'" + path + "' is not published: it " + why(entry),
                    "publish that file, or remove the link");
        }
    }

    private static boolean isMarkdown(String path) {
        return path.endsWith(".md") || path.endsWith(".markdown");
    }

    private static String why(SourceStatus entry) {
        return switch (entry.status()) {
            case PUBLISHED -> "is published";
            case DRAFT -> "is a draft";
            case FUTURE -> "is scheduled for " + entry.instant();
            case EXPIRED -> "expired on " + entry.instant();
            case EXCLUDED -> "is left out";
        };
    }

    /** A hint at the file that the author probably meant, by its name, as a link from here has to write it. */
    private String near(String path) {
        return suggestions.isWorthwhile() ? nearest(path).orElse(LINK_TO_FILE) : LINK_TO_FILE;
    }

    private Optional<String> nearest(String path) {
        boolean rooted = path.startsWith("/");
        Set<String> byLink = new TreeSet<>();
        Map<String, String> byName = new TreeMap<>();
        for (String other : targets.contentFiles()) {
            String link = rooted && other.startsWith(CONTENT)
                    ? "/" + other.substring(CONTENT.length())
                    : UrlText.relativize(folder(), siteDirectory == null ? other : targets.display(other));
            byLink.add(link);
            byName.putIfAbsent(name(other), link);
        }
        String name = name(path);
        return Suggestion.nearest(path, byLink)
                .or(() -> Suggestion.nearest(name, byName.keySet()).map(byName::get))
                .map(meant -> "did you mean '" + meant + "'?");
    }

    private static String name(String path) {
        return LowerCase.of(path.substring(path.lastIndexOf('/') + 1));
    }
}
