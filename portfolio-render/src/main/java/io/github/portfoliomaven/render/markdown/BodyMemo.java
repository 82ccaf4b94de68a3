package io.github.portfoliomaven.render.markdown;

import io.github.portfoliomaven.core.diagnostic.Diagnostic;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.memo.Memo;
import io.github.portfoliomaven.core.model.Body;
import io.github.portfoliomaven.core.model.Content;
import io.github.portfoliomaven.core.model.Routes;
import io.github.portfoliomaven.core.model.SiteConfig;
import io.github.portfoliomaven.core.model.SitePath;
import java.util.List;

/** Renders a body again only when its text has changed, or what its links and images lead to. */
final class BodyMemo {

    private static final String STEP = "body";

    private final MarkdownRenderer renderer;
    private final SiteConfig.Markdown settings;
    private final Routes routes;
    private final LinkTargets targets;
    private final Memo memo;

    BodyMemo(MarkdownRenderer renderer, SiteConfig.Markdown settings, Routes routes, LinkTargets targets, Memo memo) {
        this.renderer = renderer;
        this.settings = settings;
        this.routes = routes;
        this.targets = targets;
        this.memo = memo;
    }

    /** All that a body depends on, besides the answers to its questions. */
    private record Input(
            Body body,
            SitePath path,
            boolean titleFromBody,
            SiteConfig.Markdown settings,
            String origin,
            String basePath) {}

    private record Made(RenderedBody body, List<Diagnostic> problems, LinkQuestions asked) {}

    RenderedBody render(Content content, Diagnostics diagnostics) {
        String file = content.header().file();
        Input input = new Input(
                content.body(),
                content.path(),
                content.header().titleFromBody(),
                settings,
                routes.origin(),
                routes.basePath());
        if (memo.recall(STEP, file, input) instanceof Made made && made.asked.areAnsweredAlikeBy(targets)) {
            made.problems.forEach(diagnostics::add);
            return made.body;
        }
        LinkQuestions asked = new LinkQuestions(targets);
        Diagnostics own = new Diagnostics();
        RenderedBody body = renderer.render(content, asked, own);
        List<Diagnostic> problems = own.sorted();
        problems.forEach(diagnostics::add);
        memo.keep(STEP, file, input, new Made(body, problems, asked.withoutTargets()));
        return body;
    }
}
