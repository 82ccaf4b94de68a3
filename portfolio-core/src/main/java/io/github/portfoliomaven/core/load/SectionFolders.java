package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The folders that make up a section: one below {@code content/}, and for {@code posts} those of Jekyll, too.
 *
 * @param name the section's name
 * @param folders of content
 * @param drafts folders whose content is a draft wherever it says nothing else
 */
record SectionFolders(String name, List<Folder> folders, List<Folder> drafts) {

    /** The section that Jekyll's folders are. */
    private static final String POSTS = "posts";

    /** All folders, those of drafts last. */
    List<Folder> all() {
        return Stream.concat(folders.stream(), drafts.stream()).toList();
    }

    /** The same, where {@code README.md} is the page of a folder that has no other. */
    SectionFolders withReadmes() {
        return new SectionFolders(
                name, folders.stream().map(Folder::withReadmes).toList(), drafts);
    }

    /** Whether the name of its folder says that all of it is a draft. */
    boolean isOfDrafts() {
        return Folder.isNamedDraft(name);
    }

    /** The section that a content file is in; empty for a page of the root. */
    static Optional<String> nameOf(String file) {
        String[] segments = file.split("/", 3);
        String folder = segments[0].startsWith("_") ? segments[0] : segments.length < 3 ? "" : segments[1];
        return folder.isEmpty() ? Optional.empty() : Optional.of(nameOfFolder(folder));
    }

    private static String nameOfFolder(String folder) {
        return folder.equals(Folder.POSTS) || folder.equals(Folder.DRAFTS) ? POSTS : folder;
    }

    /** All sections of a site, by name; a folder without a page is none. */
    static List<SectionFolders> of(SourceTree tree, Folder content, Diagnostics diagnostics) {
        Map<String, SectionFolders> sections = new TreeMap<>();
        List<Folder> folders = new ArrayList<>(content.folders());
        folders.add(Folder.of(tree, Folder.POSTS, diagnostics));
        folders.add(Folder.of(tree, Folder.DRAFTS, diagnostics));
        for (Folder folder : folders) {
            if (folder.hasPage()) {
                boolean drafts = folder.name().equals(Folder.DRAFTS);
                String name = nameOfFolder(folder.name());
                SectionFolders section = sections.computeIfAbsent(
                        name, n -> new SectionFolders(n, new ArrayList<>(), new ArrayList<>()));
                (drafts ? section.drafts : section.folders).add(folder);
            }
        }
        return List.copyOf(sections.values());
    }
}
