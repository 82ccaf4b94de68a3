package io.github.portfoliomaven.render.html;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostic;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.Severity;
import io.github.portfoliomaven.core.diagnostic.Suggestion;
import io.github.portfoliomaven.core.language.Words;
import io.github.portfoliomaven.core.model.Content;
import io.github.portfoliomaven.core.model.Header;
import io.github.portfoliomaven.core.model.Section;
import io.github.portfoliomaven.core.model.SectionType;
import io.github.portfoliomaven.render.output.Output;
import io.github.portfoliomaven.render.page.PageKind;
import io.github.portfoliomaven.render.page.SitePage;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Turns page views into outputs by the templates of the theme. */
final class PageWriter {

    /** Layout names of other generators that mean no more than what the page is anyway. */
    private static final Set<String> NO_LAYOUT = Set.of(
            "post", "page", "default", "single", "home", "list", "index", "article", "none", "null", "nil", "base",
            "false");

    private static final String SUFFIX = ".mustache";

    /** All that the text of a page depends on. */
    private record Filling(
            String templates, String template, Words words, SiteView site, Map<String, Object> data, PageView page) {}

    private Map<String, Object> roots(Filling filling) {
        return Map.of("site", filling.site, "data", filling.data, "page", filling.page, "words", templateWords);
    }

    private final Templates templates;
    private final Diagnostics diagnostics;

    /** The names of the site's own templates. */
    private final List<String> own;

    private final Words words;
    private final Map<String, Object> templateWords;
    private final SiteView site;
    private final Map<String, Object> data;
    private final Consumer<Output> outputs;

    PageWriter(Templates templates, Diagnostics diagnostics, Views views, Consumer<Output> outputs) {
        this.templates = templates;
        this.diagnostics = diagnostics;
        this.own = views.model().files().templates().stream()
                .map(file -> file.path().substring("templates/".length()))
                .map(name -> name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name)
                .toList();
        this.words = views.words();
        this.templateWords = TemplateWords.of(words);
        this.site = views.site();
        this.data = views.data();
        this.outputs = outputs;
    }

    /** Plans a page; the view is made, and the template filled, when the bytes are requested. */
    void page(SitePage page, String template, Supplier<PageView> view) {
        Output output = Output.text(
                page.path(),
                page.origin(),
                () -> new Filling(templates.fingerprint(), template, words, site, data, view.get()),
                filling -> templates.render(filling.template(), roots(filling)));
        outputs.accept(page.kind() == PageKind.REDIRECT ? output.yielding() : output);
    }

    /** The name of the template, and of the kind in templates, for a page whose author chose none. */
    static String kind(SitePage page) {
        Section section = page.section();
        return switch (page.kind()) {
            case SECTION, SECTION_PAGE, FOLDER ->
                Objects.requireNonNull(section).type().label();
            case PAGE ->
                section != null && section.type() == SectionType.DOCS
                        ? section.type().label()
                        : "page";
            case ABOUT, RESUME -> "page";
            case SEARCH_PAGE -> "search";
            case REPORTS -> "pages";
            case ELSEWHERE -> "redirect";
            case NOT_FOUND -> page.content() == null ? "not-found" : "page";
            default -> page.kind().name().toLowerCase(Locale.ROOT);
        };
    }

    /** The template that the author's {@code layout} names, otherwise that of the page's kind. */
    String template(SitePage page) {
        String kind = kind(page);
        Section section = page.section();
        Content content = page.kind() == PageKind.SECTION_PAGE && section != null ? section.index() : page.shown();
        return content == null ? kind : layout(content.header(), kind);
    }

    private String layout(Header header, String kind) {
        String layout = header.look().layout();
        if (layout == null || NO_LAYOUT.contains(layout)) {
            return kind;
        }
        String name = layout.endsWith(SUFFIX) ? layout.substring(0, layout.length() - SUFFIX.length()) : layout;
        if (templates.has(name)) {
            return name;
        }
        Optional<String> near = Suggestion.nearest(name, templates.names());
        boolean misspelt = isOfThisSite(header) && Suggestion.nearest(name, own).isPresent();
        diagnostics.add(new Diagnostic(
                misspelt ? Severity.ERROR : Severity.WARNING,
                Code.UNKNOWN_LAYOUT,
                header.source().locations().of("layout"),
                "there is no template '" + layout + "'",
                near.map(template -> "did you mean '" + template + "'?")
                        .orElse(
                                name.contains("/") || name.contains(".")
                                        ? "leave it out, or name a template of this site"
                                        : "add templates/" + name
                                                + ".mustache to the site directory, or leave it out")));
        return kind;
    }

    /** Whether the name can be meant for a template here: the other keys are those of other generators. */
    private static boolean isOfThisSite(Header header) {
        Set<String> keys = header.source().locations().byKey().keySet();
        return !keys.contains("template") && !keys.contains("type");
    }
}
