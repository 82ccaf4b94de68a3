package io.github.portfoliomaven.render.markdown;

import io.github.portfoliomaven.core.diagnostic.DiagnosticPrinter;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.SourceText;
import io.github.portfoliomaven.core.model.Routes;
import io.github.portfoliomaven.core.model.SiteConfig;
import io.github.portfoliomaven.core.model.SiteConfig.RawHtml;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.render.code.CodeBlocks;
import java.net.URI;
import java.util.stream.Collectors;

/** A body of {@code content/writing/x.md}, rendered for {@code https://example.dev/repo/writing/x/}. */
record Rendering(RenderedBody body, String problems) {

    static Rendering of(String markdown) {
        return of(markdown, RawHtml.ALLOW, LinkTargets.none());
    }

    static Rendering of(String markdown, RawHtml html, LinkTargets targets) {
        return of(markdown, new SiteConfig.Markdown(html), targets);
    }

    static Rendering of(String markdown, SiteConfig.Markdown settings, LinkTargets targets) {
        return of(markdown, renderer(settings, targets));
    }

    static MarkdownRenderer renderer(SiteConfig.Markdown settings, LinkTargets targets) {
        return new MarkdownRenderer(
                settings, new Routes(URI.create("https://example.dev/repo/")), targets, CodeBlocks.plain());
    }

    static Rendering of(String markdown, MarkdownRenderer renderer) {
        Diagnostics diagnostics = new Diagnostics();
        RenderedBody body = renderer.render(
                new SourceText("content/writing/x.md", markdown),
                0,
                "content/writing/x.md",
                new SitePath("/writing/x/"),
                diagnostics);
        String problems =
                diagnostics.sorted().stream().map(DiagnosticPrinter::print).collect(Collectors.joining("\n"));
        return new Rendering(body, problems);
    }

    static String html(String markdown) {
        return of(markdown).html();
    }

    String html() {
        return body.html().html();
    }
}
