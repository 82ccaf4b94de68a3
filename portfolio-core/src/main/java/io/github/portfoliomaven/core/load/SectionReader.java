package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.model.Content;
import io.github.portfoliomaven.core.model.Order;
import io.github.portfoliomaven.core.model.Page;
import io.github.portfoliomaven.core.model.Post;
import io.github.portfoliomaven.core.model.Project;
import io.github.portfoliomaven.core.model.Section;
import io.github.portfoliomaven.core.model.SectionType;
import io.github.portfoliomaven.core.model.SiteConfig.SectionSettings;
import io.github.portfoliomaven.core.model.SiteFile;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.core.model.SourceStatus.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads one section: its own page, its members at any depth, and the files beside them. */
final class SectionReader {

    /**
     * What was read.
     *
     * @param section {@code null} if nothing of it is published
     * @param innerPages pages in a section of posts that are no posts themselves: those of folders, as in
     *     {@code writing/2026/_index.md}, and those that say so and have no date
     */
    record Result(@Nullable Section section, List<Page> innerPages) {}

    private final ContentReader reader;
    private final Diagnostics diagnostics;
    private final PagePaths paths;
    private final SectionFolders source;
    private final SectionType type;
    private final int pageSize;
    private final Inherited inherited;
    private final boolean draftsPublished;
    private final @Nullable Permalink permalink;
    private final @Nullable LoadedPage own;
    private final SitePath path;
    private final List<Post> posts = new ArrayList<>();
    private final List<Content> others = new ArrayList<>();
    private final List<Content> unlisted = new ArrayList<>();
    private final List<Page> inner = new ArrayList<>();

    private SectionReader(
            ContentReader reader,
            SectionFolders source,
            @Nullable SectionSettings settings,
            Inherited inherited,
            boolean draftsPublished,
            Diagnostics diagnostics) {
        this.reader = reader;
        this.diagnostics = diagnostics;
        this.paths = new PagePaths(diagnostics);
        this.inherited = inherited;
        this.draftsPublished = draftsPublished;
        SectionType written = settings == null ? null : settings.type();
        String pattern = settings == null ? null : settings.permalink();
        this.permalink = pattern == null ? null : Permalink.of(pattern);
        Integer size = settings == null ? null : settings.pageSize();
        this.type = written == null ? SectionType.byName(source.name().toLowerCase(Locale.ROOT)) : written;
        this.source = type == SectionType.DOCS ? source.withReadmes() : source;
        this.pageSize = size == null ? ConfigKeys.SECTION_PAGE_SIZE.requireFallback() : size;
        this.own = index();
        this.path = own == null ? defaultPath() : listPath(own);
    }

    /** @param settings what the configuration says of the section, or {@code null} */
    static Result read(
            ContentReader reader,
            SectionFolders source,
            @Nullable SectionSettings settings,
            Inherited inherited,
            boolean draftsPublished,
            Diagnostics diagnostics) {
        SectionReader section = new SectionReader(reader, source, settings, inherited, draftsPublished, diagnostics);
        Inherited all = section.all();
        section.source.folders().forEach(folder -> section.walk(folder, section.path, all));
        section.source.drafts().forEach(folder -> section.walk(folder, section.path, all.asDrafts(draftsPublished)));
        return new Result(section.section(), List.copyOf(section.inner));
    }

    /** What all pages of the section take over. */
    private Inherited all() {
        Node.Mapping cascade = source.folders().stream()
                .map(Folder::index)
                .filter(Objects::nonNull)
                .findFirst()
                .map(reader::cascade)
                .orElse(Node.Mapping.EMPTY);
        Inherited all = Inherited.of(Inherited.over(cascade, inherited.defaults()));
        boolean draft = source.isOfDrafts() || (own != null && own.publication().due() == Status.DRAFT);
        return draft ? all.asDrafts(draftsPublished) : all;
    }

    private @Nullable Section section() {
        Page index = own != null && own.isPublished() ? new Page(own.header(), own.body()) : null;
        DocsTree tree = type == SectionType.DOCS
                ? DocsTree.of(source.all(), path, own == null ? null : own.body(), others)
                : new DocsTree(List.of(), members());
        List<Content> members = tree.members();
        if (index == null && members.isEmpty()) {
            unlisted.forEach(content -> inner.add(new Page(content.header(), content.body())));
            return null;
        }
        String title = index == null ? NameWords.of(source.name()) : index.title();
        return new Section(source.name(), type, path, title, index, members, unlisted(), tree.branches(), pageSize);
    }

    private @Nullable LoadedPage index() {
        List<SiteFile> indexes = source.folders().stream()
                .map(Folder::index)
                .filter(Objects::nonNull)
                .toList();
        if (source.folders().size() > 1) {
            Folder.reportSecondIndex(indexes, diagnostics);
        }
        return indexes.isEmpty()
                ? null
                : reader.read(new Position(
                        indexes.get(0),
                        SitePath.ROOT,
                        source.name(),
                        source.name(),
                        null,
                        null,
                        source.isOfDrafts() ? inherited.asDrafts(draftsPublished) : inherited));
    }

    private SitePath defaultPath() {
        Folder first = source.all().get(0);
        return SitePath.ROOT.page(paths.segment(source.name(), first.display()));
    }

    private SitePath listPath(LoadedPage index) {
        SitePath written = index.header().address().path();
        if (!written.isPage() || written.equals(SitePath.ROOT)) {
            diagnostics.error(
                    Code.PATH,
                    index.header().source().locations().of(FrontMatterKeys.PATH.name()),
                    "the list of a section cannot be at " + written,
                    "write a path that ends with a slash, such as " + defaultPath());
            return defaultPath();
        }
        return written;
    }

    /** Reads a folder's pages and publishes the files beside them, unless the page that they belong to is left out. */
    private void walk(Folder folder, SitePath base, Inherited from) {
        folder.pages().forEach(file -> member(file, base, Folder.stem(file), from));
        if (from.files()) {
            folder.others().forEach(file -> reader.publish(file, base, fileName(file)));
        } else {
            folder.others().forEach(reader::isRefused);
        }
        for (Folder below : folder.folders()) {
            SiteFile index = below.index();
            Inherited to = below.isOfDrafts() ? from.asDrafts(draftsPublished) : from;
            if (index != null) {
                bundle(below, index, base, to);
            } else if (below.hasPage()) {
                walk(below, type == SectionType.DOCS ? base.page(segment(below)) : base, to);
            } else if (to.files()) {
                reader.publishAll(below, base);
            } else {
                reader.refuseAll(below);
            }
        }
    }

    private String segment(Folder folder) {
        return paths.segment(folder.name(), folder.display());
    }

    private void bundle(Folder folder, SiteFile index, SitePath base, Inherited from) {
        LoadedPage page = member(index, base, folder.name(), from);
        if (page == null) {
            walk(folder, base.page(paths.segment(folder.name(), index.display())), from);
            return;
        }
        boolean leaf = Folder.stem(index).equals("index");
        boolean inDraft = page.publication().due() == Status.DRAFT;
        Inherited below = from.below(page, leaf, reader.cascade(index));
        walk(
                folder,
                PagePaths.folder(page.header().address().path()),
                inDraft ? below.asDrafts(draftsPublished) : below);
    }

    private @Nullable LoadedPage member(SiteFile file, SitePath base, String name, Inherited from) {
        if (type == SectionType.POSTS && reader.isReadme(file)) {
            return null;
        }
        boolean innerList = type == SectionType.POSTS && Folder.stem(file).equals("_index");
        boolean undated = type == SectionType.POSTS && !innerList && reader.isUndatedPage(file, name);
        boolean noPost = innerList || undated;
        SectionType own = innerList ? null : undated ? SectionType.PAGES : type;
        boolean patterned = !noPost && base.equals(path);
        Position position = new Position(file, base, name, source.name(), own, patterned ? permalink : null, from);
        LoadedPage page = reader.read(position);
        if (page != null && page.isPublished()) {
            add(page, noPost);
        }
        return page;
    }

    private void add(LoadedPage page, boolean noPost) {
        if (noPost) {
            inner.add(new Page(page.header(), page.body()));
            return;
        }
        Content content = content(page);
        if (page.header().listing().unlisted()) {
            unlisted.add(content);
        } else if (content instanceof Post post) {
            posts.add(post);
        } else {
            others.add(content);
        }
    }

    private Content content(LoadedPage page) {
        return switch (type) {
            case POSTS ->
                new Post(
                        page.header(),
                        page.body(),
                        Objects.requireNonNull(page.header().dates().published()));
            case PROJECTS -> new Project(page.header(), page.body());
            case PAGES, DOCS -> new Page(page.header(), page.body());
        };
    }

    private List<Content> unlisted() {
        return unlisted.stream().sorted(Comparator.comparing(Content::path)).toList();
    }

    private List<Content> members() {
        return Order.of(type, type == SectionType.POSTS ? posts.stream() : others.stream());
    }

    private static String fileName(SiteFile file) {
        return file.path().substring(file.path().lastIndexOf('/') + 1);
    }
}
