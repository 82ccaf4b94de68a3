package io.github.portfoliomaven.render.markdown;

import io.github.portfoliomaven.core.diagnostic.Diagnostic;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.memo.Memo;
import io.github.portfoliomaven.core.model.Body;
import io.github.portfoliomaven.core.model.Changelog;
import io.github.portfoliomaven.core.model.CodeSources;
import io.github.portfoliomaven.core.model.Content;
import io.github.portfoliomaven.core.model.Routes;
import io.github.portfoliomaven.core.model.Site;
import io.github.portfoliomaven.core.model.SiteConfig;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.render.code.CodeBlocks;
import io.github.portfoliomaven.render.code.CodeWriters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Renders a body, or a changelog, again only when its text has changed, or what its links, images and shown files lead to. */
final class BodyMemo {

    private static final String BODY = "body";
    private static final String CHANGELOG = "changelog";

    private final MarkdownRenderer renderer;
    private final CodeWriters code;
    private final Site site;
    private final Routes routes;
    private final LinkTargets targets;
    private final Memo memo;

    BodyMemo(MarkdownRenderer renderer, CodeWriters code, Site site, Routes routes, LinkTargets targets, Memo memo) {
        this.renderer = renderer;
        this.code = code;
        this.site = site;
        this.routes = routes;
        this.targets = targets;
        this.memo = memo;
    }

    /** All that a body depends on, besides the answers to its questions. */
    private record Input(
            Body body,
            SitePath path,
            boolean titleFromBody,
            @Nullable String lang,
            SiteConfig.Markdown settings,
            Routes routes) {}

    /** All that the notes of a changelog depend on, besides the answers to their questions. */
    private record ChangelogInput(Changelog changelog, SiteConfig.Markdown settings, String origin, String basePath) {}

    private record Entry(
            Object rendered, List<Diagnostic> problems, LinkQuestions links, Map<String, CodeSources.Found> files) {}

    @FunctionalInterface
    private interface Rendering<T> {
        T render(LinkQuestions links, CodeBlocks code, Diagnostics diagnostics);
    }

    RenderedBody render(Content content, Diagnostics diagnostics) {
        Input input = new Input(
                content.body(),
                content.path(),
                content.header().text().titleFromBody(),
                content.header().text().lang(),
                site.config().markdown(),
                routes);
        return once(
                RenderedBody.class,
                BODY + routes.basePath(),
                content.file(),
                input,
                (links, code, own) -> renderer.render(content, links, code, own),
                diagnostics);
    }

    ReleaseNotes render(Changelog changelog, Diagnostics diagnostics) {
        ChangelogInput input =
                new ChangelogInput(changelog, site.config().markdown(), routes.origin(), routes.basePath());
        return once(
                ReleaseNotes.class,
                CHANGELOG,
                changelog.body().source().file(),
                input,
                (links, code, own) -> renderer.render(changelog, links, code, own),
                diagnostics);
    }

    private <T> T once(
            Class<T> type, String step, String file, Object input, Rendering<T> rendering, Diagnostics diagnostics) {
        if (memo.recall(step, file, input) instanceof Entry made && isCurrent(made)) {
            made.problems.forEach(diagnostics::add);
            return type.cast(made.rendered);
        }
        LinkQuestions links = new LinkQuestions(targets);
        Map<String, CodeSources.Found> files = new HashMap<>();
        CodeBlocks blocks = code.reading(path -> {
            CodeSources.Found found = site.files().code().find(path);
            files.put(path, found);
            return found;
        });
        Diagnostics own = new Diagnostics();
        T rendered = rendering.render(links, blocks, own);
        List<Diagnostic> problems = own.sorted();
        problems.forEach(diagnostics::add);
        memo.keep(step, file, input, new Entry(rendered, problems, links.withoutTargets(), Map.copyOf(files)));
        return rendered;
    }

    /** Asks all questions again, whatever the first answers are: readers of a file learn of its changes. */
    private boolean isCurrent(Entry made) {
        boolean current = made.links.areAnsweredAlikeBy(targets);
        for (Map.Entry<String, CodeSources.Found> file : made.files.entrySet()) {
            current &= site.files().code().find(file.getKey()).equals(file.getValue());
        }
        return current;
    }
}
