package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.model.Branch;
import io.github.portfoliomaven.core.model.Content;
import io.github.portfoliomaven.core.model.SiteFile;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.core.model.Slug;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The tree of a section of type docs, made of its folders. What is in a folder is ordered by weight, which a folder has from
 * its own page, then by the name of the file or folder, in which numbers count as numbers.
 *
 * @param branches those at the top
 * @param members all pages in the order of reading
 */
record DocsTree(List<Branch> branches, List<Content> members) {

    /** A page or folder among others. */
    private record Entry(@Nullable Integer weight, String name, Branch branch, List<Content> pages) {}

    private static final Comparator<Entry> ORDER = Comparator.comparing(
                    Entry::weight, Comparator.nullsLast(Comparator.<Integer>naturalOrder()))
            .thenComparing(Entry::name, NumbersInNames.ORDER)
            .thenComparing(entry -> entry.branch().path());

    /**
     * The tree of these folders.
     *
     * @param pages that are published and listed, at any depth, without the section's own page
     */
    static DocsTree of(List<Folder> folders, SitePath section, List<Content> pages) {
        Map<String, Content> byFile = pages.stream().collect(Collectors.toMap(Content::file, Function.identity()));
        List<Entry> entries = folders.stream()
                .flatMap(folder -> entries(folder, section, byFile).stream())
                .sorted(ORDER)
                .toList();
        return of(entries);
    }

    private static DocsTree of(List<Entry> entries) {
        return new DocsTree(
                entries.stream().map(Entry::branch).toList(),
                entries.stream().flatMap(entry -> entry.pages().stream()).toList());
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
                stem(page),
                new Branch(page.title(), page.path(), true, List.of()),
                List.of(page))));
        return entries;
    }

    /** The page of a folder: its index, else one beside it that is published where the folder is. */
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
        DocsTree below = of(entries(folder, path, byFile).stream().sorted(ORDER).toList());
        if (own == null && below.members().isEmpty()) {
            return;
        }
        List<Content> pages = new ArrayList<>(below.members());
        if (own != null) {
            pages.add(0, own);
        }
        String title = own == null ? Words.numbered(folder.name()) : own.title();
        entries.add(new Entry(
                own == null ? null : own.header().listing().weight(),
                folder.name(),
                new Branch(title, own == null ? path : own.path(), own != null, below.branches()),
                List.copyOf(pages)));
    }

    /** Where the list of a folder without a page is published, as {@link PagePaths} has it for what is in it. */
    private static SitePath path(Folder folder, SitePath parent) {
        String slug = Slug.of(folder.name());
        return parent.page(slug.isEmpty() ? folder.name() : slug);
    }

    private static String stem(Content page) {
        String name = page.file().substring(page.file().lastIndexOf('/') + 1);
        return name.substring(0, name.lastIndexOf('.'));
    }
}
