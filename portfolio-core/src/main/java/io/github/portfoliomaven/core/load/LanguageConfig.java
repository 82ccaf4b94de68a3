package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;

/** Reads {@code languages} of {@code portfolio.yml}: what the site says of itself in each. */
final class LanguageConfig {

    private LanguageConfig() {}

    /** The tags, in the order of the file, without those that are wrong, which are reported; none on a site in one. */
    static List<String> tags(Node.Mapping root, Diagnostics diagnostics) {
        List<String> tags = new ArrayList<>();
        for (Node.Entry entry : entries(root)) {
            Node.Scalar written = new Node.Scalar(entry.keyPlace(), entry.key(), true);
            String tag = ValueTypes.LANGUAGE.read(ConfigKeys.LANGUAGES.name(), written, diagnostics);
            if (tag != null && !tag.equals(entry.key())) {
                diagnostics.error(
                        Code.BAD_VALUE,
                        entry.keyPlace().location(),
                        Quote.of(entry.key()) + " is not how this language is written",
                        "write it as " + tag);
            } else if (tag != null) {
                tags.add(tag);
                new ConfigLevel(diagnostics, new HashMap<>()).fields(own(entry), ConfigKeys.IN_LANGUAGE, "a language");
            }
        }
        return List.copyOf(tags);
    }

    /** The configuration in one of the languages: what it says of itself in place of what the site says. */
    static Node.Mapping in(String tag, Node.Mapping root) {
        List<Node.Entry> entries = new ArrayList<>();
        for (Node.Entry language : entries(root)) {
            if (language.key().equals(tag)) {
                Node.Scalar value = new Node.Scalar(language.keyPlace(), tag, true);
                entries.add(new Node.Entry(ConfigKeys.LANGUAGE.name(), language.keyPlace(), value));
                entries.addAll(over(own(language), root.without(ConfigKeys.LANGUAGE.name())));
            }
        }
        return entries.isEmpty() ? root : new Node.Mapping(root.place(), entries);
    }

    /** What is written in a mapping, and in another where the first is silent, one level down, too. */
    private static List<Node.Entry> over(Node.Mapping own, Node.Mapping other) {
        List<Node.Entry> entries = new ArrayList<>();
        for (Node.Entry entry : own.entries()) {
            boolean deeper = entry.value() instanceof Node.Mapping && other.get(entry.key()) instanceof Node.Mapping;
            entries.add(
                    deeper
                            ? new Node.Entry(
                                    entry.key(),
                                    entry.keyPlace(),
                                    new Node.Mapping(
                                            entry.value().place(), over((Node.Mapping) entry.value(), (Node.Mapping)
                                                    Objects.requireNonNull(other.get(entry.key())))))
                            : entry);
        }
        other.entries().stream().filter(entry -> own.get(entry.key()) == null).forEach(entries::add);
        return entries;
    }

    private static List<Node.Entry> entries(Node.Mapping root) {
        return root.get(ConfigKeys.LANGUAGES.name()) instanceof Node.Mapping languages
                ? languages.entries()
                : List.of();
    }

    private static Node.Mapping own(Node.Entry language) {
        return language.value() instanceof Node.Mapping mapping ? mapping : Node.Mapping.EMPTY;
    }
}
