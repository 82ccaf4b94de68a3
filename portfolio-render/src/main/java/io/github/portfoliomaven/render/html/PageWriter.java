package io.github.portfoliomaven.render.html;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostic;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.Origin;
import io.github.portfoliomaven.core.diagnostic.Severity;
import io.github.portfoliomaven.core.diagnostic.Suggestion;
import io.github.portfoliomaven.core.model.Header;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.render.output.Output;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Turns page views into outputs by the templates of the theme. */
final class PageWriter {

    /** Layout names of other generators that mean no more than what the page is anyway. */
    private static final Set<String> NO_LAYOUT =
            Set.of("post", "page", "default", "single", "home", "list", "index", "article", "none", "null");

    /** All that the text of a page depends on. */
    private record Filling(String templates, String template, SiteView site, Map<String, Object> data, PageView page) {

        Map<String, Object> roots() {
            return Map.of("site", site, "data", data, "page", page);
        }
    }

    private final Templates templates;
    private final Diagnostics diagnostics;
    private final SiteView site;
    private final Map<String, Object> data;
    private final Consumer<Output> outputs;

    PageWriter(Templates templates, Diagnostics diagnostics, Views views, Consumer<Output> outputs) {
        this.templates = templates;
        this.diagnostics = diagnostics;
        this.site = views.site();
        this.data = views.data();
        this.outputs = outputs;
    }

    /** Plans a page; the view is made, and the template filled, when the bytes are asked for. */
    void page(SitePath path, Origin origin, String template, Supplier<PageView> view) {
        outputs.accept(Output.text(
                path,
                origin,
                () -> new Filling(templates.fingerprint(), template, site, data, view.get()),
                filling -> templates.render(filling.template(), filling.roots())));
    }

    /** The template that a header's {@code layout} names, else that of the page's kind. */
    String layout(Header header, String kind) {
        String layout = header.layout();
        if (layout == null || NO_LAYOUT.contains(layout)) {
            return kind;
        }
        String name = layout.endsWith(".mustache") ? layout.substring(0, layout.length() - 9) : layout;
        if (templates.has(name)) {
            return name;
        }
        Optional<String> near = Suggestion.nearest(name, templates.names());
        diagnostics.add(new Diagnostic(
                isForeign(name, header) ? Severity.WARNING : Severity.ERROR,
                Code.UNKNOWN_LAYOUT,
                header.locations().of("layout"),
                "there is no template '" + layout + "'",
                near.map(template -> "did you mean '" + template + "'?")
                        .orElse(
                                name.contains("/") || name.contains(".")
                                        ? "leave it out, or name a template of this site"
                                        : "add templates/" + name
                                                + ".mustache to the site directory, or leave it out")));
        return kind;
    }

    /** Whether the name was meant for another generator: a file of its templates, or under one of its keys. */
    private static boolean isForeign(String name, Header header) {
        Set<String> keys = header.locations().byKey().keySet();
        return name.contains(".") || name.contains("/") || keys.contains("template") || keys.contains("type");
    }
}
