package io.github.portfoliomaven.render.markdown;

import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.memo.ContentSum;
import io.github.portfoliomaven.core.memo.Memo;
import io.github.portfoliomaven.core.memo.StateWriter;
import io.github.portfoliomaven.core.memo.Step;
import io.github.portfoliomaven.core.model.Changelog;
import io.github.portfoliomaven.core.model.Content;
import io.github.portfoliomaven.core.model.Routes;
import io.github.portfoliomaven.core.model.Site;
import io.github.portfoliomaven.core.model.SiteConfig;
import io.github.portfoliomaven.core.model.Token;
import io.github.portfoliomaven.render.code.CodeBlocks;
import io.github.portfoliomaven.render.code.CodeWriters;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Renders a body, or a changelog, again only when its text has changed, or what its links, images and shown files lead to. */
final class BodyMemo {

    private static final Step<ChangelogInput, RenderingResult<ReleaseNotes>> CHANGELOG = Step.inMemory("changelog");

    private final MarkdownRenderer renderer;
    private final CodeWriters code;
    private final LinkTargets targets;
    private final Memo memo;
    private final ContentSum settings;

    /** Sites of several languages have bodies of the same files. */
    private final Step<BodyKey, RenderingResult<RenderedBody>> bodies;

    BodyMemo(MarkdownRenderer renderer, CodeWriters code, Site site, Routes routes, LinkTargets targets, Memo memo) {
        this.renderer = renderer;
        this.code = code;
        this.targets = targets;
        this.memo = memo;
        this.settings = settings(site.config().markdown(), routes);
        this.bodies = new Step<>("body" + routes.basePath(), new BodyForm());
    }

    /** All that the notes of a changelog depend on, besides the answers to their questions. */
    private record ChangelogInput(Changelog changelog, ContentSum settings) {}

    @FunctionalInterface
    private interface Rendering<T> {
        T render(BodyQuestions questions, CodeBlocks code, Diagnostics diagnostics);
    }

    /** A test holds this list against the components of the settings. */
    private static ContentSum settings(SiteConfig.Markdown settings, Routes routes) {
        StateWriter out = new StateWriter();
        out.text(settings.html().name());
        out.text(new TreeSet<>(settings.schemes().names()).toString());
        Map<Token, String> tokens = settings.tokens();
        out.textOrNull(tokens == null ? null : new TreeMap<>(tokens).toString());
        out.textOrNull(settings.smartPunctuation());
        out.flag(settings.math());
        out.text(settings.words().language().tag());
        settings.words().byName().forEach((name, word) -> {
            out.text(name);
            out.text(word.forms().toString());
        });
        out.text(routes.toString());
        return out.sum();
    }

    RenderedBody render(Content content, Diagnostics diagnostics) {
        BodyKey key = new BodyKey(
                content.body(),
                content.path(),
                content.header().text().titleFromBody(),
                content.header().text().lang(),
                settings);
        return once(
                bodies,
                content.file(),
                key,
                (questions, code, own) -> renderer.render(content, questions, code, own),
                diagnostics);
    }

    ReleaseNotes render(Changelog changelog, Diagnostics diagnostics) {
        return once(
                CHANGELOG,
                changelog.body().source().file(),
                new ChangelogInput(changelog, settings),
                (questions, code, own) -> renderer.render(changelog, questions, code, own),
                diagnostics);
    }

    private <I, T> T once(
            Step<I, RenderingResult<T>> step, String file, I input, Rendering<T> rendering, Diagnostics diagnostics) {
        RenderingResult<T> made = memo.recall(step, file, input);
        if (made == null || !made.questions().isAnsweredAlikeBy(targets)) {
            BodyQuestions questions = new BodyQuestions(targets);
            Diagnostics own = new Diagnostics();
            T rendered = rendering.render(questions, code.reading(questions), own);
            made = new RenderingResult<>(rendered, own.sorted(), questions.answered());
            memo.keep(step, file, input, made);
        }
        made.problems().forEach(diagnostics::add);
        return made.rendered();
    }
}
