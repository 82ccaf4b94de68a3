package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.Location;
import io.github.portfoliomaven.core.model.SiteFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder of content.
 *
 * @param path relative to the site directory, without a slash at the end
 * @param index its own page: {@code index.md} or {@code _index.md}; {@code null} when it has none
 * @param pages its other sources, by path
 * @param others files that are no sources, by path
 * @param folders by name
 */
record Folder(
        String path, @Nullable SiteFile index, List<SiteFile> pages, List<SiteFile> others, List<Folder> folders) {

    /** The name of a folder of posts, as in Jekyll. */
    static final String POSTS = "_posts";

    /** The name of a folder of drafts, as in Jekyll. */
    static final String DRAFTS = "_drafts";

    /** What the name of a draft ends with, as in Nuxt Content: {@code post.draft.md}, {@code post.draft/index.md}. */
    private static final String DRAFT = ".draft";

    /** The folder at a path; empty when the tree has none. */
    static Folder of(SourceTree tree, String path, Diagnostics diagnostics) {
        return of(path, tree.below(path), diagnostics);
    }

    private static Folder of(String path, List<SiteFile> files, Diagnostics diagnostics) {
        List<SiteFile> indexes = new ArrayList<>();
        List<SiteFile> pages = new ArrayList<>();
        List<SiteFile> others = new ArrayList<>();
        Map<String, List<SiteFile>> below = new TreeMap<>();
        for (SiteFile file : files) {
            String relative = file.path().substring(path.length() + 1);
            int slash = relative.indexOf('/');
            if (slash >= 0) {
                below.computeIfAbsent(relative.substring(0, slash), name -> new ArrayList<>())
                        .add(file);
            } else if (!isSource(file, diagnostics)) {
                others.add(file);
            } else {
                (isIndex(file) ? indexes : pages).add(file);
            }
        }
        if (indexes.size() > 1) {
            List<SiteFile> never = indexes.stream().filter(Publication::isNever).toList();
            pages.addAll(never);
            indexes.removeAll(never);
        }
        reportSecondIndex(indexes, diagnostics);
        List<Folder> folders = below.entrySet().stream()
                .map(entry -> of(path + "/" + entry.getKey(), entry.getValue(), diagnostics))
                .filter(folder -> !folder.isLeftOut(diagnostics))
                .toList();
        return new Folder(
                path,
                indexes.isEmpty() ? null : indexes.get(indexes.size() - 1),
                List.copyOf(pages),
                List.copyOf(others),
                folders);
    }

    /**
     * Whether it is no part of the site, which is reported: in Jekyll and Astro, sources are not published if the name of
     * their folder starts with a line. One that holds only files, such as pictures, is published.
     */
    private boolean isLeftOut(Diagnostics diagnostics) {
        boolean leftOut = name().startsWith("_") && !name().equals(POSTS) && !name().equals(DRAFTS) && hasPage();
        if (leftOut) {
            diagnostics.warning(
                    Code.UNREAD_FILE,
                    Location.ofFile(display()),
                    "a folder with sources whose name starts with '_' is not published",
                    "rename it to publish it; drafts are in _drafts");
        }
        return leftOut;
    }

    /** The same, where {@code README.md} is the page of a folder that has no other, as on hosts of code. */
    Folder withReadmes() {
        List<Folder> below = folders.stream().map(Folder::withReadmes).toList();
        SiteFile readme = pages.stream()
                .filter(file -> stem(file).equalsIgnoreCase("README"))
                .findFirst()
                .orElse(null);
        if (index != null || readme == null) {
            return new Folder(path, index, pages, others, below);
        }
        return new Folder(
                path,
                readme,
                pages.stream().filter(file -> !file.equals(readme)).toList(),
                others,
                below);
    }

    /** Whether what is in it is a draft where it says nothing else. */
    boolean isOfDrafts() {
        return name().equals(DRAFTS) || isNamedDraft(name());
    }

    /** Whether the name of a file or folder, without extension, says that it is a draft. */
    static boolean isNamedDraft(String name) {
        return name.regionMatches(true, name.length() - DRAFT.length(), DRAFT, 0, DRAFT.length());
    }

    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The folder as messages name it; it must hold a page. */
    String display() {
        SiteFile file = sources().findFirst().orElseThrow();
        String below = file.path().substring(path.length());
        return file.display().endsWith(below)
                ? file.display().substring(0, file.display().length() - below.length())
                : file.display();
    }

    /** Whether there is a page in it, at any depth. */
    boolean hasPage() {
        return index != null || !pages.isEmpty() || folders.stream().anyMatch(Folder::hasPage);
    }

    /** Every source in it, at any depth. */
    Stream<SiteFile> sources() {
        Stream<SiteFile> own = Stream.concat(Stream.ofNullable(index), pages.stream());
        return Stream.concat(own, folders.stream().flatMap(Folder::sources));
    }

    /** The name of a source without folders and extension. */
    static String stem(SiteFile file) {
        return stem(file.path());
    }

    private static String stem(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.substring(0, name.lastIndexOf('.'));
    }

    /** Whether a page is made of a file: Markdown, or HTML with front matter, as in Jekyll, Hugo and Eleventy. */
    private static boolean isSource(SiteFile file, Diagnostics diagnostics) {
        boolean page = RawSource.isMarkdown(file)
                || (RawSource.isHtml(file.path())
                        && RawSource.startsWithFrontMatter(RawSource.text(file, diagnostics)));
        return page && !RawSource.isLeftOut(file);
    }

    /** The same, where a file that cannot be read is none. */
    static boolean isSource(SiteFile file) {
        return isSource(file, new Diagnostics());
    }

    private static boolean isIndex(SiteFile file) {
        return isIndex(file.path());
    }

    /** Whether a source is the page of its folder, by its name. */
    static boolean isIndex(String path) {
        String stem = stem(path);
        return stem.equals("index") || stem.equals("_index");
    }

    static void reportSecondIndex(List<SiteFile> indexes, Diagnostics diagnostics) {
        for (int i = 1; i < indexes.size(); i++) {
            diagnostics.error(
                    Code.DUPLICATE_PATH,
                    Location.ofFile(indexes.get(i).display()),
                    "this and " + indexes.get(0).display() + " are both the page of the same folder",
                    "remove one of the two");
        }
    }
}
