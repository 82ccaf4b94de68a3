package io.github.portfoliomaven.render.html;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.Location;
import io.github.portfoliomaven.core.diagnostic.SourceText;
import io.github.portfoliomaven.core.language.Words;
import io.github.portfoliomaven.core.model.Routes;
import io.github.portfoliomaven.core.model.SiteFile;
import io.github.portfoliomaven.render.html.TemplateNode.Partial;
import java.lang.reflect.Type;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The templates of a site, read, checked and compiled; filling them is thread-safe.
 *
 * <p>Templates see {@code site}, {@code page}, {@code data} and {@code words}. Every name that they use is checked against
 * the views before any page is made; those of the standard theme were, before the generator was released. Only below
 * {@code data} and {@code extra}, which hold what the author likes, may a name be missing. After a mistake in any template
 * all of them are filled with nothing.
 */
public final class Templates {

    private static final Map<String, Type> ROOTS =
            Map.of("site", SiteView.class, "page", PageView.class, "data", ViewTypes.ANY);

    private static final String WORDS = "words";

    private static final String PARTIALS = "partials/";

    private final Set<String> names;
    private final Map<String, Template> templates;
    private final Diagnostics diagnostics;
    private final @Nullable MustacheEngine engine;
    private final String fingerprint;

    private Templates(
            Set<String> names,
            Map<String, Template> templates,
            Diagnostics diagnostics,
            @Nullable MustacheEngine engine,
            String fingerprint) {
        this.fingerprint = fingerprint;
        this.names = names;
        this.templates = templates;
        this.diagnostics = diagnostics;
        this.engine = engine;
    }

    /** The templates of a theme; mistakes in them are errors among the diagnostics. */
    public static Templates of(Theme theme, Assets assets, Routes routes, Words words, Diagnostics diagnostics) {
        Map<String, Type> roots = new HashMap<>(ROOTS);
        roots.put(WORDS, TemplateWords.type(words));
        return of(theme, new TemplateFunctions(assets, routes), roots, diagnostics);
    }

    static Templates of(Theme theme, TemplateFunctions functions, Map<String, Type> roots, Diagnostics diagnostics) {
        Diagnostics own = new Diagnostics();
        SortedMap<String, Template> read = new TreeMap<>();
        theme.templates()
                .forEach((name, file) -> ThemeText.read(file, ThemeText.TEMPLATE, own)
                        .flatMap(text -> TemplateParser.parse(name, text, own))
                        .ifPresent(template -> read.put(name, template)));
        boolean check = !theme.isProven();
        if (check) {
            new TemplateLinks(read, own).check(theme.templates().keySet());
        }
        SortedMap<String, String> texts = new TreeMap<>();
        read.forEach((name, template) -> texts.put(name, functions.resolve(template, own)));
        if (check && !own.hasErrors()) {
            NameCheck names = new NameCheck(read, roots, functions.names(), own);
            entries(read).forEach(names::check);
        }
        theme.originals().forEach((name, original) -> checkCopy(read.get(name), original, own));
        for (SiteFile file : theme.others()) {
            own.warning(
                    Code.UNREAD_FILE,
                    Location.ofFile(file.display()),
                    "this file is not a template",
                    "names of templates end in .mustache");
        }
        own.sorted().forEach(diagnostics::add);
        String fingerprint = Fingerprint.of(texts, functions.results());
        MustacheEngine engine = own.hasErrors() ? null : new MustacheEngine(texts, functions.calls(read, diagnostics));
        return new Templates(
                Collections.unmodifiableSet(theme.templates().keySet()), read, diagnostics, engine, fingerprint);
    }

    private static void checkCopy(@Nullable Template template, SiteFile original, Diagnostics diagnostics) {
        if (template != null && !template.source().file().equals(original.display())) {
            ThemeText.read(original, ThemeText.TEMPLATE, diagnostics)
                    .ifPresent(text -> TemplateCopy.check(template.name(), template.source(), text, diagnostics));
        }
    }

    /** The templates that pages are made by: those that are no part of another. */
    private static Set<String> entries(Map<String, Template> templates) {
        Set<String> partials = templates.values().stream()
                .flatMap(Template::allNodes)
                .filter(Partial.class::isInstance)
                .map(node -> ((Partial) node).name())
                .collect(Collectors.toSet());
        return templates.keySet().stream()
                .filter(name -> !name.startsWith(PARTIALS) && !partials.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Equal for templates that fill in the same way. */
    String fingerprint() {
        return fingerprint;
    }

    public boolean has(String name) {
        return names.contains(name);
    }

    /** All names, without extension, sorted. */
    public Set<String> names() {
        return names;
    }

    /**
     * Fills a template.
     *
     * @param roots {@code site}, {@code page}, {@code data} and {@code words}
     */
    public String render(String template, Map<String, Object> roots) {
        if (engine == null) {
            return "";
        }
        try {
            return engine.fill(template, roots);
        } catch (MustacheEngine.EndlessException e) {
            SourceText source =
                    Objects.requireNonNull(templates.get(e.template)).source();
            diagnostics.error(
                    Code.TEMPLATE,
                    source.atLine(e.line, 1, Integer.MAX_VALUE / 2),
                    "'" + e.template + "' includes itself endlessly",
                    "include it in a section that ends, such as one of a list");
            return "";
        }
    }
}
