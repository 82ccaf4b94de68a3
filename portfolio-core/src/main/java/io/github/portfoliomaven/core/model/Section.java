package io.github.portfoliomaven.core.model;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A folder directly under {@code content/}.
 *
 * @param name the folder's name
 * @param path where its list is published
 * @param title of the index page; default: the name with a capital
 * @param index its own page, or {@code null} if there is no {@code index.md}
 * @param members in the order of its type; without the index
 * @param unlisted pages of the section that no list shows, by path
 * @param tree what is in a section of type docs, whose members have the same order; empty for other types
 * @param pageSize how many members a page of its list shows, at least 1; lists of projects and pages are not split
 */
public record Section(
        String name,
        SectionType type,
        SitePath path,
        String title,
        @Nullable Page index,
        List<Content> members,
        List<Content> unlisted,
        List<Branch> tree,
        int pageSize) {

    /** The same with the header of each of its contents changed. */
    Section withHeaders(UnaryOperator<Header> change) {
        return new Section(
                name,
                type,
                path,
                title,
                index == null ? null : index.with(change.apply(index.header())),
                members.stream()
                        .map(content -> content.with(change.apply(content.header())))
                        .toList(),
                unlisted.stream()
                        .map(content -> content.with(change.apply(content.header())))
                        .toList(),
                tree,
                pageSize);
    }

    /** The same with other members. */
    public Section withMembers(List<Content> others) {
        return new Section(name, type, path, title, index, others, unlisted, tree, pageSize);
    }

    /** The members as its list shows them: posts that their authors pin come first. */
    private List<Content> listed() {
        return type == SectionType.POSTS
                ? members.stream().sorted(Order.PINNED_FIRST).toList()
                : members;
    }

    /** How many pages the list takes, at least 1. */
    public int listPages() {
        return type == SectionType.POSTS ? Math.max(1, (members.size() + pageSize - 1) / pageSize) : 1;
    }

    /** The members that each page of the list shows. */
    public List<List<Content>> membersByListPage() {
        List<Content> listed = listed();
        int pages = listPages();
        return pages == 1
                ? List.of(listed)
                : IntStream.range(0, pages)
                        .mapToObj(
                                page -> listed.subList(page * pageSize, Math.min(listed.size(), (page + 1) * pageSize)))
                        .toList();
    }

    /** Whether one page lists all members by year, because the list itself shows them on several. */
    public boolean hasArchive() {
        return listPages() > 1;
    }
}
