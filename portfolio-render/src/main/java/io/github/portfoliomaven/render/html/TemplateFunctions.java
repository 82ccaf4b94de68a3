package io.github.portfoliomaven.render.html;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.Location;
import io.github.portfoliomaven.core.diagnostic.Suggestion;
import io.github.portfoliomaven.core.model.Routes;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.core.text.HtmlText;
import io.github.portfoliomaven.core.text.UrlText;
import io.github.portfoliomaven.render.html.TemplateNode.Section;
import io.github.portfoliomaven.render.html.TemplateNode.Text;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What templates can call: <code>{{#asset}}css/site.css{{/asset}}</code> for the link to a published asset,
 * <code>{{#href}}/about/{{/href}}</code> for the link to a path of the site, and
 * <code>{{#filled}}&lt;ul&gt;…&lt;/ul&gt;{{/filled}}</code> for a frame that is shown only with a word or an image in it.
 *
 * <p>Calls with a fixed text are resolved once, when the template is read, so that a missing asset is found even where
 * no page shows it. Where {@code href} is also the name of a value, it means that value, unless the section holds nothing
 * but a path.
 */
final class TemplateFunctions {

    private static final String ASSET = "asset";
    private static final String HREF = "href";
    private static final String FILLED = "filled";

    private static final Pattern TAG = Pattern.compile("<[^>]*+>");

    private final Assets assets;
    private final Routes routes;

    TemplateFunctions(Assets assets, Routes routes) {
        this.assets = assets;
        this.routes = routes;
    }

    Set<String> names() {
        return Set.of(ASSET, HREF, FILLED);
    }

    /** All that the results of the functions depend on. */
    Map<String, String> results() {
        Map<String, String> results = new TreeMap<>();
        assets.paths().forEach((name, path) -> results.put(ASSET + " " + name, routes.href(path)));
        results.put(HREF, routes.basePath());
        return results;
    }

    /** The functions for calls whose text depends on the page. */
    Map<String, MustacheEngine.Call> calls(Map<String, Template> templates, Diagnostics diagnostics) {
        return Map.of(
                HREF, (text, template, line) -> href(text),
                FILLED, (text, template, line) -> isFilled(text) ? text : "",
                ASSET,
                        (text, template, line) -> {
                            Template source = Objects.requireNonNull(templates.get(template));
                            return asset(text, place(source, line), diagnostics);
                        });
    }

    /** The template's text with the result of each call that has a fixed text in its place. */
    String resolve(Template template, Diagnostics diagnostics) {
        String text = template.source().text();
        StringBuilder out = new StringBuilder(text.length());
        int from = 0;
        for (Section section : calls(template)) {
            String argument = text.substring(section.bodyStart(), section.bodyEnd());
            String result = section.name().equals(HREF)
                    ? href(argument)
                    : asset(argument, argumentPlace(template, section), diagnostics);
            out.append(text, from, section.start()).append(result);
            from = section.end();
        }
        return out.append(text, from, text.length()).toString();
    }

    private static List<Section> calls(Template template) {
        return template.allNodes()
                .filter(Section.class::isInstance)
                .map(Section.class::cast)
                .filter(section -> isFixedCall(template, section))
                .toList();
    }

    private static boolean isFixedCall(Template template, Section section) {
        boolean fixed = section.body().size() == 1 && section.body().get(0) instanceof Text && !section.inverted();
        if (!fixed) {
            return false;
        }
        String text = template.source().text().substring(section.bodyStart(), section.bodyEnd());
        return section.name().equals(ASSET)
                || (section.name().equals(HREF) && text.strip().startsWith("/"));
    }

    private String href(String text) {
        String url = text.strip();
        return UrlText.isRooted(url) ? HtmlText.anywhere(routes.basePath()) + url : url;
    }

    private static boolean isFilled(String html) {
        return html.contains("<img") || !TAG.matcher(html).replaceAll("").isBlank();
    }

    private String asset(String text, Location location, Diagnostics diagnostics) {
        String name = text.strip();
        Optional<SitePath> path = assets.path(name);
        if (path.isEmpty()) {
            diagnostics.error(
                    Code.UNKNOWN_ASSET,
                    location,
                    "there is no asset '" + name + "'",
                    Suggestion.didYouMean(name, assets.names()).orElse("put it in assets/" + name));
        }
        return path.map(p -> HtmlText.anywhere(routes.href(p))).orElse("");
    }

    private static Location argumentPlace(Template template, Section section) {
        String argument = template.source().text().substring(section.bodyStart(), section.bodyEnd());
        int blank = argument.length() - argument.stripLeading().length();
        return template.source()
                .at(section.bodyStart() + blank, argument.strip().length());
    }

    /** The first call of an asset in a line, which is all that is known while a page is made. */
    private static Location place(Template template, int line) {
        return template.allNodes()
                .filter(node ->
                        node instanceof Section section && section.name().equals(ASSET))
                .map(node -> template.at(node.offset(), ASSET))
                .filter(location -> location.line() == line)
                .findFirst()
                .orElseGet(() -> Location.ofFile(template.source().file()));
    }
}
