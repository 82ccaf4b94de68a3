package io.github.portfoliomaven.plugin.importing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rewrites what Liquid and Nunjucks say in a body where Markdown can say it; the rest stays as it is written. */
final class LiquidTags {

    /** Filters that make an address of a path; our links already are such paths. */
    private static final Set<String> ADDRESS_FILTERS = Set.of("relative_url", "absolute_url", "url", "htmlBaseUrl");

    private static final Set<String> HARMLESS_FILTERS = Set.of("escape", "strip", "safe", "markdownify");

    private final Function<String, @Nullable String> values;
    private final Function<String, @Nullable String> posts;
    private final Rewrites notes;
    private final String text;
    private final TemplateTags tags;
    private final StringBuilder out = new StringBuilder();

    /**
     * @param values the value of a name such as {@code site.title}
     * @param posts the old file of a post by the name that {@code post_url} gives
     */
    LiquidTags(
            String text,
            Function<String, @Nullable String> values,
            Function<String, @Nullable String> posts,
            Rewrites notes) {
        this.text = text;
        this.tags = new TemplateTags(text);
        this.values = values;
        this.posts = posts;
        this.notes = notes;
    }

    String rewritten() {
        return tags.rewrite(out, this::tag);
    }

    private int tag(TemplateTag tag) {
        return switch (tag.open()) {
            case "{{" -> value(tag);
            case "{%" -> block(tag);
            default -> kept(tag);
        };
    }

    /** Writes the result of a tag; where the text goes on. */
    private int block(TemplateTag tag) {
        switch (tag.name()) {
            case "raw", "verbatim" -> {
                return inner(tag, "end" + tag.name(), code -> code);
            }
            case "comment" -> {
                return inner(tag, "endcomment", code -> "");
            }
            case "highlight", "codeblock" -> {
                return inner(tag, "end" + tag.name(), code -> Fence.of(language(tag), withoutRaw(code)));
            }
            case "post_url" -> {
                return link(tag, posts.apply(tag.rest()));
            }
            case "link" -> {
                return link(tag, tag.rest());
            }
            default -> {
                return kept(tag);
            }
        }
    }

    private int inner(TemplateTag tag, String end, Function<String, String> change) {
        TemplateTag last = tags.ending(tag, end);
        if (last == null) {
            return kept(tag);
        }
        out.append(change.apply(text.substring(tag.end(), last.start())));
        notes.changed(tag.name());
        return last.end();
    }

    private static String language(TemplateTag tag) {
        return tag.rest().replaceAll("[\"']", "").split("\\s", 2)[0];
    }

    private static String withoutRaw(String code) {
        return code.replaceAll("\\{%-?\\s*(?:end)?raw\\s*-?%\\}", "");
    }

    private int link(TemplateTag tag, @Nullable String file) {
        String link = file == null ? null : notes.link(file.replaceFirst("^/", ""));
        if (link == null) {
            return kept(tag);
        }
        out.append(link);
        notes.changed(tag.name());
        return tag.end();
    }

    private int value(TemplateTag tag) {
        List<String> parts =
                Stream.of(tag.inner().split("\\|")).map(String::strip).toList();
        String name = parts.get(0);
        String value = literal(name);
        boolean address = isAddress(name);
        if (value == null && address) {
            value = "";
        } else if (value == null) {
            value = values.apply(name);
        }
        for (String filter : parts.subList(1, parts.size())) {
            String word = word(filter);
            boolean base = word.equals("prepend") && isAddress(filter.replaceFirst("^prepend\\s*:\\s*", ""));
            address |= base || ADDRESS_FILTERS.contains(word);
            if (!base && !ADDRESS_FILTERS.contains(word) && !HARMLESS_FILTERS.contains(word)) {
                return kept(tag);
            }
        }
        if (value == null) {
            return kept(tag);
        }
        if (isAddress(name) && !inLink(tag)) {
            String written = values.apply(name);
            value = written == null ? "" : written;
        }
        boolean root = value.isEmpty() && address && !goesOn(tag.end());
        out.append(root ? "/" : value);
        notes.changed(literal(name) == null ? name : address ? word(parts.get(parts.size() - 1)) : "quoted text");
        return tag.end();
    }

    /** Names of the start of an address, which links into the site need not write. */
    private static boolean isAddress(String name) {
        return Set.of("site.baseurl", "site.url", "site.github.url").contains(name.strip());
    }

    /** The name of a filter. */
    private static String word(String filter) {
        return filter.split("[\\s:(]", 2)[0];
    }

    private static @Nullable String literal(String name) {
        boolean quoted = name.length() >= 2
                && (name.charAt(0) == '"' || name.charAt(0) == '\'')
                && name.charAt(name.length() - 1) == name.charAt(0);
        return quoted ? name.substring(1, name.length() - 1) : null;
    }

    /** Whether it stands where an address does: in a link, a definition or an attribute. */
    private boolean inLink(TemplateTag tag) {
        String before = text.substring(Math.max(0, tag.start() - 40), tag.start());
        return before.matches("(?s).*(?:\\]\\(<?|\\]:\\s*<?|=[\"']?|\\}\\})");
    }

    /** Whether an address goes on here. */
    private boolean goesOn(int at) {
        return at < text.length() && ")\"'> \t\n".indexOf(text.charAt(at)) < 0;
    }

    private int kept(TemplateTag tag) {
        notes.leftover(tag.display(), tag.start());
        out.append(text, tag.start(), tag.end());
        return tag.end();
    }

    /** A value of settings or front matter by a name such as {@code site.author.name}, if it is a text. */
    static @Nullable String lookup(String name, String prefix, Map<String, Object> values) {
        if (!name.startsWith(prefix + ".")) {
            return null;
        }
        Object value = values;
        for (String part : name.substring(prefix.length() + 1).split("\\.")) {
            value = OldSite.asMap(value).get(part);
        }
        return value instanceof String text ? text : null;
    }
}
