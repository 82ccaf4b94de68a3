package io.github.portfoliomaven.render.feed;

import io.github.portfoliomaven.core.diagnostic.Origin;
import io.github.portfoliomaven.core.model.Content;
import io.github.portfoliomaven.core.model.Routes;
import io.github.portfoliomaven.core.model.SiteConfig;
import io.github.portfoliomaven.render.markdown.SiteBodies;
import io.github.portfoliomaven.render.output.Output;
import io.github.portfoliomaven.render.output.SitePart;
import io.github.portfoliomaven.render.page.SitePage;
import java.util.Objects;
import java.util.function.Consumer;

/** The Markdown of each page beside it, and all of it in {@code llms-full.txt}, where the site switches that on. */
final class MarkdownFiles implements SitePart {

    @Override
    public void plan(SiteBodies site, Consumer<Output> outputs) {
        if (!site.site().config().feeds().markdown()) {
            return;
        }
        PageMarkdown.pages(site).forEach(page -> {
            Content content = Objects.requireNonNull(page.shown());
            outputs.accept(
                    Output.text(PageMarkdown.path(page.path()), page.origin(), () -> PageMarkdown.text(site, content)));
        });
        Origin origin = new Origin(
                "the texts for language models",
                site.site().config().locations().of("markdown"));
        outputs.accept(Output.text(Routes.LLMS_FULL, origin, () -> whole(site)));
    }

    private static String whole(SiteBodies site) {
        SiteConfig config = site.site().config();
        StringBuilder out = new StringBuilder("# " + config.title() + "\n");
        if (config.description() != null && !config.description().isBlank()) {
            out.append("\n> ").append(config.description().strip()).append('\n');
        }
        PageMarkdown.pages(site).forEach(page -> append(out, site, page));
        return out.toString();
    }

    private static void append(StringBuilder out, SiteBodies site, SitePage page) {
        out.append("\n---\n\nSource: ").append(site.routes().url(page.path())).append("\n\n");
        out.append(PageMarkdown.text(site, Objects.requireNonNull(page.shown())));
    }
}
