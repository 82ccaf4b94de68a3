package io.github.portfoliomaven.render.markdown;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Location;
import io.github.portfoliomaven.core.diagnostic.Suggestion;
import io.github.portfoliomaven.core.markdown.Attributes;
import io.github.portfoliomaven.core.markdown.Attributes.Attribute;
import io.github.portfoliomaven.core.markdown.Entities;
import io.github.portfoliomaven.core.text.HtmlText;
import io.github.portfoliomaven.render.code.ElementAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Decides which of the attributes that an author writes an element gets: those of a fixed list, none of which can run
 * anything or load anything, and each id once. The others are reported where they stand.
 */
final class AllowedAttributes {

    /** What an attribute may stand on. */
    enum Element {
        BLOCK("blocks and code", ""),
        HEADING("headings", ""),
        LINK("links", " hreflang rel target"),
        IMAGE("images", " height loading width");

        private final String label;
        private final String ownNames;

        Element(String label, String ownNames) {
            this.label = label;
            this.ownNames = ownNames;
        }

        private List<String> names() {
            return List.of(("class dir id lang title" + ownNames).split(" ", -1));
        }
    }

    /** What could pass itself off as a part of the page, or lead out of it unseen, in bodies that are not trusted. */
    private static final Set<String> OF_TRUSTED_BODIES = Set.of("class", "id", "rel", "target");

    private static final Map<String, Pattern> VALUES = Map.of(
            "dir", Pattern.compile("ltr|rtl|auto"),
            "height", Pattern.compile("\\d{1,5}(px|%)?"),
            "hreflang", Pattern.compile("[A-Za-z0-9-]+"),
            "lang", Pattern.compile("[A-Za-z0-9-]+"),
            "loading", Pattern.compile("lazy|eager"),
            "target", Pattern.compile("_?[A-Za-z][A-Za-z0-9_-]*"),
            "width", Pattern.compile("\\d{1,5}(px|%)?"));

    private static final Map<String, String> EXAMPLES = Map.of(
            "dir", "dir=rtl",
            "height", "height=480",
            "hreflang", "hreflang=de",
            "lang", "lang=de",
            "loading", "loading=eager",
            "target", "target=_blank",
            "width", "width=640");

    private final BodyInput input;
    private final HeadingIds ids;
    private final Set<Attribute> reserved = new HashSet<>();
    private final Set<Attribute> refused = new HashSet<>();

    AllowedAttributes(BodyInput input, HeadingIds ids) {
        this.input = input;
        this.ids = ids;
    }

    /** Keeps the id that an author gives a block for it, before any heading gets one of its own. */
    void reserve(Attributes attributes, Element element) {
        Attribute id = attributes.get("id");
        if (id != null && !isRefused("id", element) && claim(id)) {
            reserved.add(id);
        }
    }

    /** The id that the author gives an element, unless it is another's. */
    @Nullable
    String id(Attributes attributes, Element element) {
        Attribute id = attributes.get("id");
        if (id == null || refused.contains(id)) {
            return null;
        }
        if (isRefused("id", element)) {
            refused.add(id);
            report(
                    id,
                    "an id cannot be given to " + element.label + " where HTML is not allowed",
                    "only headings get ids");
            return null;
        }
        return reserved.contains(id) || claim(id) ? id.value() : null;
    }

    /** The value of an attribute that an element may have, or {@code null}; a bad one is reported. */
    @Nullable
    String value(Attributes attributes, String name) {
        Attribute attribute = attributes.get(name);
        if (attribute == null) {
            return null;
        }
        Pattern pattern = VALUES.get(name);
        if (pattern != null && !pattern.matcher(attribute.value()).matches()) {
            String hint = "write it like " + EXAMPLES.get(name);
            report(attribute, "'" + attribute.value() + "' is not a value of " + name, hint);
            return null;
        }
        return Entities.unescape(attribute.value());
    }

    /** What the element gets, except for attributes that its writer cares for itself. */
    ElementAttributes of(Attributes attributes, Element element, String... writtenElsewhere) {
        if (attributes.isEmpty()) {
            return ElementAttributes.NONE;
        }
        List<String> names = element.names();
        Set<String> classes = new LinkedHashSet<>();
        Set<String> written = new HashSet<>(List.of(writtenElsewhere));
        StringBuilder others = new StringBuilder();
        for (Attribute attribute : attributes.all()) {
            String name = attribute.name();
            if (!names.contains(name)) {
                reportUnknown(attribute, element.label, names);
            } else if (!name.equals("id") && isRefused(name, element)) {
                report(
                        attribute,
                        "'" + name + "' cannot be given to " + element.label + " where HTML is not allowed",
                        "leave it out");
            } else if (name.equals("class")) {
                classes.addAll(List.of(attribute.value().strip().split("\\s+", -1)));
            } else if (written.add(name)) {
                String value = name.equals("id") ? id(attributes, element) : value(attributes, name);
                if (value != null) {
                    others.append(' ').append(name).append("=\"");
                    HtmlText.appendAttribute(value, others);
                    others.append('"');
                }
            }
        }
        classes.remove("");
        return new ElementAttributes(String.join(" ", new ArrayList<>(classes)), others.toString());
    }

    private boolean isRefused(String name, Element element) {
        boolean ofHeading = name.equals("id") && element == Element.HEADING;
        return !input.isTrusted() && OF_TRUSTED_BODIES.contains(name) && !ofHeading;
    }

    private boolean claim(Attribute id) {
        int first = ids.claim(id.value(), id.offset());
        if (first < 0) {
            return true;
        }
        refused.add(id);
        int line = place(first, 1).line();
        input.diagnostics()
                .warning(
                        Code.DUPLICATE_ID,
                        place(id.offset(), id.length()),
                        "the id '" + id.value() + "' is given twice; the first is on line " + line,
                        "use unique ids: a link to #" + id.value() + " finds only the first");
        return false;
    }

    private void reportUnknown(Attribute attribute, String label, List<String> names) {
        String hint = Suggestion.didYouMean(attribute.name(), names)
                .orElse("use " + String.join(", ", names) + ", or write HTML");
        report(attribute, "'" + attribute.name() + "' cannot be given to " + label, hint);
    }

    private void report(Attribute attribute, String message, String hint) {
        input.diagnostics()
                .warning(Code.MARKDOWN_ATTRIBUTE, place(attribute.offset(), attribute.length()), message, hint);
    }

    private Location place(int offset, int length) {
        return input.source().at(input.offset() + offset, length);
    }
}
