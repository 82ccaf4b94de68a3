package io.github.portfoliomaven.render.html;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.Suggestion;
import io.github.portfoliomaven.render.html.TemplateNode.Block;
import io.github.portfoliomaven.render.html.TemplateNode.Parent;
import io.github.portfoliomaven.render.html.TemplateNode.Partial;
import io.github.portfoliomaven.render.html.TemplateNode.Section;
import io.github.portfoliomaven.render.html.TemplateNode.Value;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks every name in templates against the types of the views, branches that no page takes included: a template that
 * asks for something that does not exist never gets as far as a page.
 *
 * <p>A partial is checked in each of the scopes that it is used in, a parent with the blocks of its child.
 */
final class NameCheck {

    /** A block that a child gives to its parent, with the template that it stands in. */
    private record Given(Template template, Block block) {}

    /** A template in the surroundings that it has been checked in. */
    private record Visit(String template, NameScope scope, Map<String, Given> blocks) {}

    private final Map<String, Template> templates;
    private final Map<String, Type> roots;
    private final Set<String> functions;
    private final Diagnostics diagnostics;
    private final Set<Visit> visited = new HashSet<>();
    private final Set<String> reported = new HashSet<>();

    /** @param functions names of sections that are no data */
    NameCheck(
            Map<String, Template> templates, Map<String, Type> roots, Set<String> functions, Diagnostics diagnostics) {
        this.templates = templates;
        this.roots = roots;
        this.functions = functions;
        this.diagnostics = diagnostics;
    }

    /** Checks a template as one that whole pages are made by. */
    void check(String name) {
        checkTemplate(name, new NameScope(roots, List.of()), Map.of());
    }

    private void checkTemplate(String name, NameScope scope, Map<String, Given> blocks) {
        Template template = templates.get(name);
        if (template != null && visited.add(new Visit(name, scope, blocks))) {
            checkAll(template, template.nodes(), scope, blocks);
        }
    }

    private void checkAll(Template template, List<TemplateNode> nodes, NameScope scope, Map<String, Given> blocks) {
        for (TemplateNode node : nodes) {
            if (node instanceof Value value) {
                checkValue(template, value, scope);
            } else if (node instanceof Section section) {
                checkSection(template, section, scope, blocks);
            } else if (node instanceof Partial partial) {
                checkTemplate(partial.name(), scope, blocks);
            } else if (node instanceof Parent parent) {
                checkParent(template, parent, scope, blocks);
            } else if (node instanceof Block block) {
                Given given = blocks.getOrDefault(block.name(), new Given(template, block));
                Map<String, Given> others = new HashMap<>(blocks);
                others.remove(block.name());
                checkAll(given.template, given.block.body(), scope, others);
            }
        }
    }

    private void checkParent(Template template, Parent parent, NameScope scope, Map<String, Given> blocks) {
        Map<String, Given> all = new HashMap<>();
        for (TemplateNode node : parent.body()) {
            if (node instanceof Block block) {
                all.put(block.name(), new Given(template, block));
            }
        }
        // What a grandchild gives goes before what a child gives.
        all.putAll(blocks);
        checkTemplate(parent.name(), scope, Map.copyOf(all));
    }

    private void checkValue(Template template, Value value, NameScope scope) {
        Type type = type(template, value.offset(), value.name(), scope);
        if (type != null && ViewTypes.isRecord(type) && type != TitleView.class) {
            String example = value.name().equals(".") ? "" : value.name() + ".";
            report(
                    template,
                    value.offset(),
                    value.name(),
                    "'" + value.name() + "' is not text",
                    "name one of its parts: " + example + String.join(", " + example, ViewTypes.names(type)));
        } else if (type != null && ViewTypes.isList(type)) {
            report(
                    template,
                    value.offset(),
                    value.name(),
                    "'" + value.name() + "' is a list",
                    "write {{#" + value.name() + "}}…{{/" + value.name() + "}} to show each of its elements");
        }
    }

    private void checkSection(Template template, Section section, NameScope scope, Map<String, Given> blocks) {
        boolean question = section.name().endsWith("?");
        String name = question ? section.name().substring(0, section.name().length() - 1) : section.name();
        boolean function = !section.inverted() && functions.contains(name) && scope.type(name) == null;
        Type type = function ? null : type(template, section.offset(), name, scope);
        NameScope inner = scope;
        if (type != null && !question && !section.inverted() && !ViewTypes.isTruth(type) && !ViewTypes.isCall(type)) {
            inner = ViewTypes.isList(type) ? scope.with(ViewTypes.element(type), true) : scope.with(type, false);
        }
        // After an unknown name everything inside would be unknown, too.
        if (function || type != null) {
            checkAll(template, section.body(), inner, blocks);
        }
    }

    /** The type of a name with dots; {@code null} after an unknown part has been reported. */
    private @Nullable Type type(Template template, int offset, String name, NameScope scope) {
        if (name.equals(".")) {
            return scope.self();
        }
        String[] segments = name.split("\\.");
        Type type = scope.type(segments[0]);
        if (type == null) {
            reportFirst(template, offset, segments[0], scope);
            return null;
        }
        int at = offset + segments[0].length() + 1;
        String owner = segments[0];
        for (int i = 1; i < segments.length; i++) {
            Type part = ViewTypes.of(type, segments[i]);
            if (part == null) {
                reportPart(template, at, segments[i], owner, type);
                return null;
            }
            type = part;
            at += segments[i].length() + 1;
            owner = owner + "." + segments[i];
        }
        return type;
    }

    private void reportFirst(Template template, int offset, String name, NameScope scope) {
        Set<String> names = scope.names();
        String hint = Suggestion.didYouMean(name, names)
                .orElseGet(() -> roots.entrySet().stream()
                        .filter(root -> ViewTypes.names(root.getValue()).contains(name))
                        .map(root -> root.getKey() + "." + name)
                        .sorted()
                        .findFirst()
                        .map(full -> "did you mean '" + full + "'?")
                        .orElse("available here: " + String.join(", ", names)));
        report(template, offset, name, "there is no '" + name + "' here", hint);
    }

    private void reportPart(Template template, int offset, String name, String owner, Type type) {
        List<String> names = ViewTypes.names(type);
        String hint = Suggestion.didYouMean(name, names)
                .orElse(names.isEmpty() ? "it is a single value or a list" : "it has: " + String.join(", ", names));
        report(template, offset, name, "'" + owner + "' has no '" + name + "'", hint);
    }

    private void report(Template template, int offset, String name, String message, String hint) {
        if (reported.add(template.name() + ":" + offset)) {
            diagnostics.error(Code.UNKNOWN_NAME, template.at(offset, name), message, hint);
        }
    }
}
