package io.github.portfoliomaven.render.html;

import io.github.portfoliomaven.core.model.Link;
import io.github.portfoliomaven.core.model.Routes;
import io.github.portfoliomaven.core.model.Section;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.render.markdown.SiteBodies;
import io.github.portfoliomaven.render.output.OutputPlan;
import io.github.portfoliomaven.render.page.SitePage;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The site's navigation: as configured, otherwise the sections, then About, Resume and the reports, where they exist.
 */
final class Navigation {

    private final List<Entry> entries;
    private final Map<String, SitePath> sections;

    /** @param target where the link leads to in the site; {@code null} if out of it, or to a place in a page */
    private record Entry(
            String label, String href, @Nullable SitePath target) {

        static Entry of(Link link, Routes routes) {
            boolean wholePage = link.url().startsWith("/") && link.url().indexOf('#') < 0;
            SitePath target = wholePage ? OutputPlan.pathOf(link.url()).orElse(null) : null;
            return new Entry(link.label(), routes.href(link.url()), target);
        }

        boolean leadsTo(@Nullable SitePath page) {
            return page != null
                    && target != null
                    && (page.outputFile().equals(target.outputFile())
                            || page.value().equals(target.value() + "/"));
        }
    }

    Navigation(SiteBodies bodies) {
        List<Link> configured = bodies.site().config().frame().navigation();
        List<Link> links = configured == null ? bodies.pages().navigation() : configured;
        this.entries =
                links.stream().map(link -> Entry.of(link, bodies.routes())).toList();
        this.sections = bodies.site().sections().stream().collect(Collectors.toMap(Section::name, Section::path));
    }

    /** The links with those marked that lead to the page, or to the section that it is in. */
    List<LinkView> on(SitePage page) {
        SitePath section = section(page);
        return entries.stream()
                .map(entry -> {
                    boolean current = entry.leadsTo(page.path());
                    return new LinkView(entry.label(), entry.href(), current, current || entry.leadsTo(section));
                })
                .toList();
    }

    private @Nullable SitePath section(SitePage page) {
        if (page.section() != null) {
            return page.section().path();
        }
        String name =
                page.shown() == null ? null : page.shown().header().source().section();
        return name == null ? null : sections.get(name);
    }
}
