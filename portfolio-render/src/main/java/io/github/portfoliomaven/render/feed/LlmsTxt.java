package io.github.portfoliomaven.render.feed;

import io.github.portfoliomaven.core.diagnostic.Origin;
import io.github.portfoliomaven.core.model.Content;
import io.github.portfoliomaven.core.model.Page;
import io.github.portfoliomaven.core.model.Release;
import io.github.portfoliomaven.core.model.ReleaseFeed;
import io.github.portfoliomaven.core.model.Routes;
import io.github.portfoliomaven.core.model.Section;
import io.github.portfoliomaven.core.model.Site;
import io.github.portfoliomaven.core.model.SiteFeed;
import io.github.portfoliomaven.render.markdown.SiteBodies;
import io.github.portfoliomaven.render.output.Output;
import io.github.portfoliomaven.render.output.SitePart;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

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
            Stream<Content> index = Stream.ofNullable(section.index());
            list(out, section.title(), links(bodies, Stream.concat(index, section.members().stream())));
        }
        Stream<Page> home = Stream.ofNullable(site.home());
        List<String> pages = new ArrayList<>(links(bodies, Stream.concat(home, site.pages().stream())));
        if (!site.releases().isEmpty() && !site.hasOwn(Routes.RELEASES)) {
            Release newest = site.releases().get(0);
            pages.add(link("Releases", bodies.routes().url(Routes.RELEASES), "What is new up to " + newest.version()));
        }
        list(out, "Pages", pages);
        list(out, "Optional", machines(bodies));
        return out.toString();
    }

    private static List<String> links(SiteBodies site, Stream<? extends Content> contents) {
        return contents.filter(content -> !content.header().noindex())
                .map(content -> link(content.title(), site.routes().url(content.path()), site.description(content)))
                .toList();
    }

    private static List<String> machines(SiteBodies site) {
        List<String> links = new ArrayList<>();
        for (SiteFeed feed : site.feeds()) {
            if (feed.isSiteWide()) {
                links.add(link(feed.label(), site.routes().url(feed.path()), ""));
            }
        }
        for (ReleaseFeed feed : ReleaseFeed.of(site.site())) {
            links.add(link(feed.label(), site.routes().url(feed.path()), ""));
        }
        links.add(link("Sitemap", site.routes().url(Routes.SITEMAP), ""));
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
        return PlainText.clean(text).strip().replaceAll("\\s+", " ");
    }
}
