package io.github.portfoliomaven.core.model;

import java.util.Locale;

/** What a section holds, and so how its list is ordered and shown. */
public enum SectionType {
    /** Dated posts, newest first, paginated, tagged, in feeds. */
    POSTS,
    /** Project cards, by weight, then newest. */
    PROJECTS,
    /** Plain pages, by weight, then title. */
    PAGES,
    /** A tree of folders, in each by weight, then name, with a sidebar. */
    DOCS;

    /** The name in {@code portfolio.yml}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The type of a section that the configuration does not mention, by its name. */
    public static SectionType byName(String section) {
        return switch (section) {
            case "writing", "blog", "posts", "articles", "notes" -> POSTS;
            case "work", "projects" -> PROJECTS;
            default -> PAGES;
        };
    }
}
