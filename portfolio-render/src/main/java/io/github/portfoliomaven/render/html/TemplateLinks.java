package io.github.portfoliomaven.render.html;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.Suggestion;
import io.github.portfoliomaven.render.html.TemplateNode.Parent;
import io.github.portfoliomaven.render.html.TemplateNode.Partial;
import io.github.portfoliomaven.render.html.TemplateNode.Section;
import io.github.portfoliomaven.render.html.TemplateNode.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks which templates use which: each one that is named exists, none inherits from itself, and heirs only fill blocks. */
final class TemplateLinks {

    private final Map<String, Template> templates;
    private final Diagnostics diagnostics;

    TemplateLinks(Map<String, Template> templates, Diagnostics diagnostics) {
        this.templates = templates;
        this.diagnostics = diagnostics;
    }

    /** @param known also the templates that could not be read, which were reported already */
    void check(Set<String> known) {
        for (Template template : templates.values()) {
            template.allNodes().forEach(node -> {
                if (node instanceof Partial partial) {
                    checkExists(template, partial.offset(), partial.name(), known);
                } else if (node instanceof Parent parent) {
                    checkExists(template, parent.offset(), parent.name(), known);
                    checkNoCycle(template, parent);
                    checkFillsBlocks(template, parent);
                }
            });
        }
    }

    private void checkExists(Template user, int offset, String name, Set<String> known) {
        if (!known.contains(name)) {
            diagnostics.error(
                    Code.TEMPLATE,
                    user.at(offset, name),
                    "there is no template '" + name + "'",
                    Suggestion.didYouMean(name, known)
                            .orElse("names are relative to templates/ and have no extension"));
        }
    }

    /** Partials may use each other in circles, as trees need it; a circle with a parent in it has no end. */
    private void checkNoCycle(Template child, Parent parent) {
        List<String> way = way(parent.name(), child.name(), new HashSet<>());
        if (!way.isEmpty()) {
            diagnostics.error(
                    Code.TEMPLATE,
                    child.at(parent.offset(), parent.name()),
                    "'" + child.name() + "' inherits from itself: " + child.name() + " → " + String.join(" → ", way),
                    "let one of them inherit from another template");
        }
    }

    /** Text between the blocks is ignored, as the specification of inheritance has it; the engine refuses tags there. */
    private void checkFillsBlocks(Template child, Parent parent) {
        for (TemplateNode node : parent.body()) {
            String name = tag(node);
            if (!name.isEmpty()) {
                diagnostics.error(
                        Code.TEMPLATE,
                        child.at(node.offset(), name),
                        "'" + name + "' is in no block, so '" + parent.name() + "' has no place for it",
                        "write it between {{$name}} and {{/name}}, with the name of a block of that template");
            }
        }
    }

    /** The name in a tag that shows something; empty for text and blocks. */
    private static String tag(TemplateNode node) {
        if (node instanceof Value value) {
            return value.name();
        } else if (node instanceof Section section) {
            return section.name();
        } else if (node instanceof Partial partial) {
            return partial.name();
        }
        return node instanceof Parent parent ? parent.name() : "";
    }

    /** How one template leads to another, both included; empty if it does not. */
    private List<String> way(String from, String to, Set<String> seen) {
        if (from.equals(to)) {
            return List.of(to);
        }
        Template template = templates.get(from);
        if (template == null || !seen.add(from)) {
            return List.of();
        }
        List<String> used = template.allNodes()
                .filter(node -> node instanceof Parent || node instanceof Partial)
                .map(TemplateLinks::tag)
                .toList();
        for (String next : used) {
            List<String> rest = way(next, to, seen);
            if (!rest.isEmpty()) {
                List<String> whole = new ArrayList<>(List.of(from));
                whole.addAll(rest);
                return whole;
            }
        }
        return List.of();
    }
}
