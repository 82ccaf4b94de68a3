package io.github.portfoliomaven.render.check;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.model.SitePath;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Every page can be reached from the home page by links. */
final class OrphanPages implements SiteWideCheck {

    @Override
    public void check(CheckedSite site, Findings findings) {
        Set<SitePath> reached = new HashSet<>();
        Deque<CheckedPage> waiting = new ArrayDeque<>();
        visit(site.page(SitePath.ROOT), reached, waiting);
        while (!waiting.isEmpty()) {
            CheckedPage page = waiting.removeFirst();
            for (Reference reference : page.references()) {
                if (reference.kind() == Reference.Kind.LINK) {
                    SitePath path = site.resolve(page.path(), reference.url()).path();
                    visit(path == null ? null : site.page(path), reached, waiting);
                }
            }
        }
        for (CheckedPage page : site.pages().values()) {
            if (page.isListed() && !reached.contains(page.path())) {
                findings.warning(
                        Code.ORPHAN_PAGE,
                        OutputLocation.of(page.path()),
                        "this page cannot be reached from the home page",
                        "link to it from another page or the navigation, or set noindex: true");
            }
        }
    }

    private static void visit(@Nullable CheckedPage page, Set<SitePath> reached, Deque<CheckedPage> waiting) {
        if (page != null && reached.add(page.path())) {
            waiting.addLast(page);
        }
    }
}
