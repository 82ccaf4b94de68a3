package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.Location;
import io.github.portfoliomaven.core.model.Routes;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.core.model.Slug;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides where a content file is published: its {@code path}, otherwise its folder and its {@code slug} or name. */
final class PagePaths {

    /** The name of the page for addresses that do not exist, which hosts look for as a file. */
    private static final String NOT_FOUND = "404";

    private final Diagnostics diagnostics;
    private final PathReader reader;

    PagePaths(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        this.reader = new PathReader(diagnostics);
    }

    /** The path of a page; a stand-in after a report. */
    SitePath path(Fields fields, Position position, @Nullable OffsetDateTime date) {
        Node.Scalar slug = fields.get(FrontMatterKeys.SLUG);
        boolean whole = slug != null && slug.text().strip().startsWith("/");
        Node.Scalar written =
                fields.entry(FrontMatterKeys.PATH) == null && whole ? slug : fields.get(FrontMatterKeys.PATH);
        Permalink own = written == null ? null : Permalink.of(written.text());
        SitePath path = written == null || own != null ? null : reader.path(written, SitePath.ROOT);
        if (position.name() == null) {
            if (path != null && written != null && !path.equals(SitePath.ROOT)) {
                diagnostics.error(
                        Code.PATH,
                        written.place().location(),
                        "the path of the home page is /, not " + path,
                        "remove the key, or rename the file");
            }
            return SitePath.ROOT;
        }
        if (path != null) {
            return path;
        }
        boolean ofRoot = position.section() == null && written == null && slug == null;
        if (ofRoot && position.name().equals(NOT_FOUND)) {
            return Routes.NOT_FOUND;
        }
        String segment = segment(fields, position, position.name());
        Permalink pattern = own == null ? position.permalink() : own;
        return pattern == null || (pattern.isDated() && date == null)
                ? position.parent().page(segment)
                : pattern.path(date, segment);
    }

    /**
     * Paths that redirect to a page, each once. All count from the root, as in Jekyll and Zola; only a single word under
     * {@code aliases} is beside the page, as in Hugo.
     */
    List<SitePath> aliases(Fields fields, SitePath own) {
        Node.Entry entry = fields.entry(FrontMatterKeys.ALIASES);
        if (entry == null) {
            return List.of();
        }
        boolean besidePage = entry.key().equals(FrontMatterKeys.ALIASES.name());
        Set<SitePath> aliases = new LinkedHashSet<>();
        for (Node.Scalar written : fields.get(FrontMatterKeys.ALIASES, List.<Node.Scalar>of())) {
            String text = written.text().strip();
            boolean oneSegment = text.indexOf('/') < 0 || text.indexOf('/') == text.length() - 1;
            SitePath alias = reader.path(written, besidePage && oneSegment ? parent(own) : SitePath.ROOT);
            if (alias != null && !alias.equals(own)) {
                aliases.add(alias);
            }
        }
        return List.copyOf(aliases);
    }

    /** The folder that a page is in: for a page named like a file, the one that the file is in. */
    static SitePath folder(SitePath page) {
        return page.isPage() ? page : parent(page);
    }

    /** The segment of a folder or file name; the name itself after a report that it makes none. */
    String segment(String name, String display) {
        String slug = Slug.of(name);
        if (slug.isEmpty()) {
            diagnostics.error(
                    Code.PATH,
                    Location.ofFile(display),
                    Quote.of(name) + " cannot be a path: it has no letters or digits",
                    "rename it, or write slug: in the front matter");
            return "unnamed";
        }
        return slug;
    }

    private String segment(Fields fields, Position position, String name) {
        Node.Scalar written = fields.get(FrontMatterKeys.SLUG);
        String slug = written == null ? null : reader.slug(written);
        if (slug != null) {
            return slug;
        }
        String rest = position.isDated() ? NamedDate.of(name).rest() : name;
        return written == null ? segment(rest, position.file().display()) : fallback(rest);
    }

    private static String fallback(String name) {
        String slug = Slug.of(name);
        return slug.isEmpty() ? "unnamed" : slug;
    }

    private static SitePath parent(SitePath path) {
        String value = path.value();
        int end = value.lastIndexOf('/', value.length() - 2);
        return new SitePath(end < 0 ? "/" : value.substring(0, end + 1));
    }
}
