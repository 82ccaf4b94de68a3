package io.github.portfoliomaven.plugin.importing;

import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Rewrites Hugo's shortcodes in a body where Markdown can say the same; the rest stays as it is written. */
final class Shortcodes {

    private final Function<String, @Nullable String> params;
    private final Function<String, @Nullable String> pages;
    private final Rewrites notes;
    private final String text;
    private final TemplateTags tags;
    private final StringBuilder out = new StringBuilder();

    /**
     * @param params the texts of the site and of the page by their names
     * @param pages the link to a page by the name that {@code ref} gives
     */
    Shortcodes(
            String text,
            Function<String, @Nullable String> params,
            Function<String, @Nullable String> pages,
            Rewrites notes) {
        this.text = text;
        this.tags = new TemplateTags(text);
        this.params = params;
        this.pages = pages;
        this.notes = notes;
    }

    String rewritten() {
        return tags.rewrite(
                out, tag -> tag.open().equals("{{<") || tag.open().equals("{{%") ? shortcode(tag) : untouched(tag));
    }

    /** Writes the result of a shortcode; where the text goes on. */
    private int shortcode(TemplateTag tag) {
        if (tag.inner().startsWith("/*") && tag.inner().endsWith("*/")) {
            String shown = tag.inner().substring(2, tag.inner().length() - 2).strip();
            return write(
                    tag,
                    "escaped shortcodes",
                    tag.open() + " " + shown + " " + (tag.open().equals("{{<") ? ">}}" : "%}}"));
        }
        Map<String, String> given = tag.arguments();
        return switch (tag.name()) {
            case "ref", "relref" ->
                write(tag, tag.name(), page(given.getOrDefault("path", given.getOrDefault("0", ""))));
            case "param" -> write(tag, "param", params.apply(given.getOrDefault("0", "")));
            case "figure" -> write(tag, "figure", figure(given));
            case "highlight" -> highlight(tag, given.getOrDefault("0", ""));
            default -> write(tag, tag.name(), null);
        };
    }

    private @Nullable String page(String name) {
        int hash = name.indexOf('#');
        String path = hash < 0 ? name : name.substring(0, hash);
        String fragment = hash < 0 ? "" : name.substring(hash);
        if (path.isEmpty()) {
            return fragment.isEmpty() ? null : fragment;
        }
        String link = pages.apply(path);
        return link == null ? null : link + fragment;
    }

    private static @Nullable String figure(Map<String, String> given) {
        String source = given.getOrDefault("src", given.getOrDefault("0", ""));
        if (source.isEmpty()) {
            return null;
        }
        String title = given.getOrDefault("caption", given.getOrDefault("title", ""));
        String alt = given.getOrDefault("alt", title);
        String target = source.contains(" ") ? "<" + source + ">" : source;
        String caption = title.isEmpty() ? "" : " \"" + title.replace("\"", "\\\"") + "\"";
        String size = "";
        for (String key : new String[] {"width", "height"}) {
            String value = given.getOrDefault(key, "").replaceFirst("px$", "");
            size += value.matches("\\d+") ? " " + key + "=" + value : "";
        }
        String image = "![" + alt.replaceAll("([\\[\\]])", "\\\\$1") + "](" + target + caption + ")"
                + (size.isEmpty() ? "" : "{" + size.strip() + "}");
        String link = given.getOrDefault("link", "");
        return link.isEmpty() ? image : "[" + image + "](" + link + ")";
    }

    private int highlight(TemplateTag tag, String language) {
        TemplateTag last = tags.ending(tag, "/highlight");
        last = last == null ? tags.ending(tag, "/ highlight") : last;
        if (last == null) {
            return write(tag, tag.name(), null);
        }
        notes.changed("highlight");
        out.append(Fence.of(language, text.substring(tag.end(), last.start())));
        return last.end();
    }

    private int write(TemplateTag tag, String what, @Nullable String replacement) {
        if (replacement == null) {
            if (!tag.name().startsWith("/")) {
                notes.leftover(tag.display(), tag.start());
            }
            return untouched(tag);
        }
        notes.changed(what);
        out.append(replacement);
        return tag.end();
    }

    private int untouched(TemplateTag tag) {
        out.append(text, tag.start(), tag.end());
        return tag.end();
    }
}
