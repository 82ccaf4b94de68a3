package io.github.portfoliomaven.core.load;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What files take over from the folder that they are in.
 *
 * @param draft whether a page is a draft where it says nothing else
 * @param held why the page of the folder is not published, and so nothing in it; {@code null} if it is
 * @param files whether files that are no pages are published
 * @param defaults front matter that counts where a page has none under the same key
 */
record Inherited(boolean draft, @Nullable Publication held, boolean files, Node.Mapping defaults) {

    /** Nothing but defaults. */
    static Inherited of(Node.Mapping defaults) {
        return new Inherited(false, null, true, defaults);
    }

    Inherited asDrafts(boolean published) {
        return new Inherited(true, held, files && published, defaults);
    }

    /** What the page of a folder adds: the cascade of its front matter, and whether the folder is held back with it. */
    Inherited below(LoadedPage page, boolean leaf, Node.Mapping cascade) {
        Publication publication = page.publication();
        boolean holds = leaf && !publication.isPublished();
        boolean published = publication.isPublished() && page.withFiles();
        return new Inherited(draft, holds ? publication : held, files && published, over(cascade, defaults));
    }

    /** The entries of both, of which those of the first count where keys are the same. */
    static Node.Mapping over(Node.Mapping first, Node.Mapping second) {
        List<Node.Entry> entries = new ArrayList<>(first.entries());
        second.entries().stream()
                .filter(entry -> first.entries().stream()
                        .noneMatch(own -> KeyName.fold(own.key()).equals(KeyName.fold(entry.key()))))
                .forEach(entries::add);
        return new Node.Mapping(first.place(), List.copyOf(entries));
    }
}
