package io.github.portfoliomaven.core.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * An entry in the tree of a section of type docs: a page, or a folder with its content.
 *
 * @param path where the page is published; for a folder without a page of its own, the list of what is in it
 * @param hasPage whether the author wrote a page for it
 * @param children of a folder, in the order of reading; empty for a page
 */
public record Branch(String title, SitePath path, boolean hasPage, List<Branch> children) {

    /** All branches of a tree in the order of reading: each before its children. */
    public static Stream<Branch> all(List<Branch> tree) {
        return tree.stream().flatMap(branch -> Stream.concat(Stream.of(branch), all(branch.children)));
    }

    /** The branches that lead to a page, from the top down to its own; empty if the page is not in the tree. */
    public static List<Branch> trail(List<Branch> tree, SitePath page) {
        return tree.stream()
                .map(branch -> branch.trail(page))
                .filter(trail -> !trail.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Branch> trail(SitePath page) {
        if (path.equals(page)) {
            return List.of(this);
        }
        List<Branch> below = trail(children, page);
        return below.isEmpty()
                ? List.of()
                : Stream.concat(Stream.of(this), below.stream()).toList();
    }
}
