package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.model.Body;
import io.github.portfoliomaven.core.model.Branch;
import io.github.portfoliomaven.core.model.Content;
import io.github.portfoliomaven.core.model.SiteFile;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.core.model.Slug;
import io.github.portfoliomaven.core.text.UrlText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The tree of a section of type docs, made of its folders. What is in a folder is ordered by weight, which a folder has from
 * its own page; then, if the page of the folder around it links to all of it, in the order of these links; then by the name of
 * the file or folder, in which numbers count as numbers.
 *
 * @param branches those at the top
 * @param members all pages in the order of reading
 */
record DocsTree(List<Branch> branches, List<Content> members) {

    /** A page or folder among others. */
    private record Entry(@Nullable Integer weight, String file, Branch branch, List<Content> pages) {

        /** Without extension. */
        String name() {
            int dot = file.lastIndexOf('.');
            boolean page = dot > 0 && (RawSource.isMarkdown(file) || RawSource.isHtml(file));
            return !page ? file : file.substring(0, dot);
        }
    }

    /** Where a link starts whose destination counts from the same folder: up to its first folder, query or fragment. */
    private static final Pattern LINK = Pattern.compile("\\](?:\\(|:)\\s*<?(?:\\./)?([^\\s()<>#?/:]+)");

    private static final Comparator<Entry> ORDER = Comparator.comparing(
                    Entry::weight, Comparator.nullsLast(Comparator.<Integer>naturalOrder()))
            .thenComparing(Entry::name, NumbersInNames.ORDER)
            .thenComparing(entry -> entry.branch().path());

    /**
     * The tree of these folders.
     *
     * @param own the text of the section's own page, or {@code null}
     * @param pages that are published and listed, at any depth, without the section's own page
     */
    static DocsTree of(List<Folder> folders, SitePath section, @Nullable Body own, List<Content> pages) {
        Map<String, Content> byFile = pages.stream().collect(Collectors.toMap(Content::file, Function.identity()));
        List<Entry> entries = folders.stream()
                .flatMap(folder -> entries(folder, section, byFile).stream())
                .toList();
        return of(entries, own);
    }

    /** @param own the text of the folder's page, or {@code null} if it has none */
    private static DocsTree of(List<Entry> entries, @Nullable Body own) {
        List<String> links = own == null ? List.of() : links(own.markdown());
        boolean all = entries.stream().allMatch(entry -> links.contains(entry.file()));
        Comparator<Entry> order = all
                ? Comparator.comparing(Entry::weight, Comparator.nullsLast(Comparator.<Integer>naturalOrder()))
                        .thenComparing(entry -> links.indexOf(entry.file()))
                : ORDER;
        List<Entry> sorted = entries.stream().sorted(order).toList();
        return new DocsTree(
                sorted.stream().map(Entry::branch).toList(),
                sorted.stream().flatMap(entry -> entry.pages().stream()).toList());
    }

    /** Files and folders that a text links to, as its writer sees them. */
    private static List<String> links(String markdown) {
        return LINK.matcher(markdown)
                .results()
                .map(link -> UrlText.decoded(link.group(1)))
                .distinct()
                .toList();
    }

    private static List<Entry> entries(Folder folder, SitePath path, Map<String, Content> byFile) {
        List<Content> pages = folder.pages().stream()
                .map(file -> byFile.get(file.path()))
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(ArrayList::new));
        List<Entry> entries = new ArrayList<>();
        for (Folder below : folder.folders()) {
            Content own = page(below, path, byFile, pages);
            pages.remove(own);
            entry(below, path, own, byFile, entries);
        }
        pages.forEach(page -> entries.add(new Entry(
                page.header().listing().weight(),
                file(page),
                new Branch(page.title(), page.path(), true, List.of()),
                List.of(page))));
        return entries;
    }

    /** The page of a folder: its index, otherwise one beside it that is published where the folder is. */
    private static @Nullable Content page(
            Folder folder, SitePath parent, Map<String, Content> byFile, List<Content> beside) {
        SiteFile index = folder.index();
        if (index != null) {
            return byFile.get(index.path());
        }
        SitePath path = path(folder, parent);
        return beside.stream()
                .filter(page -> page.path().equals(path))
                .findFirst()
                .orElse(null);
    }

    private static void entry(
            Folder folder, SitePath parent, @Nullable Content own, Map<String, Content> byFile, List<Entry> entries) {
        SitePath path = own == null ? path(folder, parent) : PagePaths.folder(own.path());
        DocsTree below = of(entries(folder, path, byFile), own == null ? null : own.body());
        if (own == null && below.members().isEmpty()) {
            return;
        }
        List<Content> pages = new ArrayList<>(below.members());
        if (own != null) {
            pages.add(0, own);
        }
        String title = own == null ? NameWords.numbered(folder.name()) : own.title();
        entries.add(new Entry(
                own == null ? null : own.header().listing().weight(),
                own == null || folder.index() != null ? folder.name() : file(own),
                new Branch(title, own == null ? path : own.path(), own != null, below.branches()),
                List.copyOf(pages)));
    }

    private static String file(Content page) {
        return page.file().substring(page.file().lastIndexOf('/') + 1);
    }

    /** Where the list of a folder without a page is published, as {@link PagePaths} has it for what is in it. */
    private static SitePath path(Folder folder, SitePath parent) {
        String slug = Slug.of(folder.name());
        return parent.page(slug.isEmpty() ? folder.name() : slug);
    }
}
