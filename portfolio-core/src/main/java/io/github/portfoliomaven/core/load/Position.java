package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.model.SectionType;
import io.github.portfoliomaven.core.model.SiteFile;
import io.github.portfoliomaven.core.model.SitePath;
import org.jspecify.annotations.Nullable;

/**
 * What the place of a content file in its folders says.
 *
 * @param parent what its path is below
 * @param name what its last segment is made of: of a file without extension or of a bundle's folder; {@code null} for
 *     the home page
 * @param section the name of its section, or {@code null} in the root
 * @param type of the section that it is a member of; {@code null} for the root and for a section's own page
 * @param permalink the pattern of its section's paths, or {@code null} when they are made of folder and name
 * @param inherited what it takes over from its folder
 */
record Position(
        SiteFile file,
        SitePath parent,
        @Nullable String name,
        @Nullable String section,
        @Nullable SectionType type,
        @Nullable Permalink permalink,
        Inherited inherited) {

    /** Whether it is the page of a folder that lists others. */
    boolean isOfFolder() {
        return Folder.stem(file).equals("_index") || (type == null && section != null);
    }

    /** Whether its body is HTML. */
    boolean isHtml() {
        return RawSource.isHtml(file.path());
    }

    /** Whether the file lies elsewhere in the repository. */
    boolean isFromElsewhere() {
        return !file.display().endsWith(file.path());
    }

    /** Whether its name says that it is a draft. */
    boolean isNamedDraft() {
        return Folder.isNamedDraft(Folder.stem(file));
    }

    boolean isDoc() {
        return type == SectionType.DOCS;
    }

    boolean isPost() {
        return type == SectionType.POSTS;
    }

    /** Whether a date at the start of the name is a date, and not a part of the name. */
    boolean isDated() {
        return type == SectionType.POSTS || type == SectionType.PROJECTS;
    }
}
