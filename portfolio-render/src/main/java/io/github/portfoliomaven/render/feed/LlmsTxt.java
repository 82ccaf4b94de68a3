package io.github.portfoliomaven.render.feed;

import io.github.portfoliomaven.core.diagnostic.Origin;
import io.github.portfoliomaven.core.model.ReleaseFeed;
import io.github.portfoliomaven.core.model.Routes;
import io.github.portfoliomaven.core.model.Section;
import io.github.portfoliomaven.core.model.Site;
import io.github.portfoliomaven.core.model.SiteFeed;
import io.github.portfoliomaven.core.text.XmlText;
import io.github.portfoliomaven.render.markdown.SiteBodies;
import io.github.portfoliomaven.render.output.Output;
import io.github.portfoliomaven.render.output.SitePart;
import io.github.portfoliomaven.render.page.Listing;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * {@code llms.txt} (llmstxt.org): the site's title, its description, and under each section's heading a list of links
 * with descriptions; under "Optional" what a reader short of room may skip. Pages with {@code noindex} are left out.
 */
final class LlmsTxt implements SitePart {

    @Override
    public void plan(SiteBodies site, Consumer<Output> outputs) {
        Origin origin = new Origin(
                "the overview for language models",
                site.site().config().locations().of("title"));
        outputs.accept(Output.text(Routes.LLMS, origin, () -> render(site)));
    }

    private static String render(SiteBodies bodies) {
        Site site = bodies.site();
        StringBuilder out = new StringBuilder();
        out.append("# ").append(line(site.config().title())).append('\n');
        String description = site.config().description();
        if (description != null && !description.isBlank()) {
            out.append("\n> ").append(line(description)).append('\n');
        }
        for (Section section : site.sections()) {
            list(out, section.title(), links(bodies, section));
        }
        list(out, site.config().words().text("pages"), links(bodies, null));
        list(out, "Optional", machines(bodies));
        return out.toString();
    }

    private static List<String> links(SiteBodies site, @Nullable Section section) {
        return site.pages()
                .in(Listing.LLMS)
                .filter(page -> Objects.equals(page.section(), section))
                .map(page -> link(
                        page.title(),
                        page.content() == null
                                ? site.routes().url(page.path())
                                : site.routes().url(page.content()),
                        page.content() == null ? page.description() : site.description(page.content())))
                .toList();
    }

    private static List<String> machines(SiteBodies site) {
        List<String> links = new ArrayList<>();
        if (site.site().config().feeds().markdown()) {
            links.add(link("llms-full.txt", site.routes().url(Routes.LLMS_FULL), ""));
        }
        for (SiteFeed feed : site.feeds()) {
            if (feed.isSiteWide()) {
                links.add(link(feed.label(), site.routes().url(feed.path()), ""));
            }
        }
        for (ReleaseFeed feed : ReleaseFeed.of(site.site())) {
            links.add(link(feed.label(), site.routes().url(feed.path()), ""));
        }
        links.add(
                link(site.site().config().words().text("sitemap"), site.routes().url(Routes.SITEMAP), ""));
        return links;
    }

    private static void list(StringBuilder out, String heading, List<String> links) {
        if (!links.isEmpty()) {
            out.append("\n## ").append(line(heading)).append("\n\n");
            links.forEach(link -> out.append(link).append('\n'));
        }
    }

    private static String link(String title, String url, String description) {
        String text = line(title).replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]");
        String target = url.replace("(", "%28").replace(")", "%29");
        return "- [" + text + "](" + target + ")" + (description.isBlank() ? "" : ": " + line(description));
    }

    private static String line(String text) {
        return XmlText.clean(text).strip().replaceAll("\\s+", " ");
    }
}
