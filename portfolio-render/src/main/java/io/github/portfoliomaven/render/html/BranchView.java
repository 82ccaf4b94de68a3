package io.github.portfoliomaven.render.html;

import io.github.portfoliomaven.core.model.Branch;
import io.github.portfoliomaven.core.model.Routes;
import io.github.portfoliomaven.core.model.SitePath;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page or folder in the tree of a section of type docs, as templates see it.
 *
 * @param href of its page; {@code null} for a folder without one
 * @param current whether this is the page itself
 * @param open whether a folder shows what is in it
 * @param children of a folder; empty for a page
 */
record BranchView(String title, @Nullable String href, boolean current, boolean open, List<BranchView> children)
        implements View {

    /** Up to this number of pages and folders a tree is open as a whole. */
    private static final int SMALL = 40;

    /** The tree as a page shows it: open on the way to the page. */
    static List<BranchView> of(List<Branch> tree, SitePath page, Routes routes) {
        List<Branch> trail = Branch.trail(tree, page);
        boolean small = Branch.all(tree).limit(SMALL + 1L).count() <= SMALL;
        return of(tree, page, trail, small, routes);
    }

    private static List<BranchView> of(
            List<Branch> branches, SitePath page, List<Branch> trail, boolean small, Routes routes) {
        return branches.stream()
                .map(branch -> new BranchView(
                        branch.title(),
                        branch.hasPage() ? routes.href(branch.path()) : null,
                        branch.path().equals(page),
                        small || trail.contains(branch),
                        of(branch.children(), page, trail, small, routes)))
                .toList();
    }

    @Override
    public @Nullable Object part(String part) {
        return switch (part) {
            case "title" -> title;
            case "href" -> href;
            case "current" -> current;
            case "open" -> open;
            case "children" -> children;
            default -> NO_PART;
        };
    }
}
