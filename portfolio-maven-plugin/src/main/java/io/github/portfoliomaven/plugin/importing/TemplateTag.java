package io.github.portfoliomaven.plugin.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A tag of a template in a body: {@code {% name rest %}}, {@code {{ rest }}}, {@code {{< name rest >}}}.
 *
 * @param start where it starts
 * @param end after its last character
 * @param open what it starts with
 * @param inner text between its marks, without space around it
 */
record TemplateTag(int start, int end, String open, String inner) {

    private static final Map<String, String> MARKS = marks();

    private static final Pattern ARGUMENT =
            Pattern.compile("(?:([\\w-]+)\\s*[=:]\\s*)?(?:\"((?:[^\"\\\\]|\\\\.)*)\"|'([^']*)'|`([^`]*)`|([^\\s,]+))");

    /** The next tag at or after a place; {@code null} if there is none. */
    static @Nullable TemplateTag next(String text, int from) {
        int at = text.indexOf('{', from);
        while (at >= 0) {
            for (Map.Entry<String, String> mark : MARKS.entrySet()) {
                if (text.startsWith(mark.getKey(), at)) {
                    int close = text.indexOf(mark.getValue(), at + mark.getKey().length());
                    int blank = text.indexOf("\n\n", at);
                    if (close >= 0 && (blank < 0 || blank > close)) {
                        int end = close + mark.getValue().length();
                        String inner = text.substring(at + mark.getKey().length(), close);
                        return new TemplateTag(
                                at,
                                end,
                                mark.getKey(),
                                inner.replaceAll("^-|-$", "").strip());
                    }
                    break;
                }
            }
            at = text.indexOf('{', at + 1);
        }
        return null;
    }

    /**
     * Copies a text with what stands for its tags.
     *
     * @param replace writes what stands for a tag, and returns where the text goes on
     */
    static String rewrite(String text, StringBuilder out, ToIntFunction<TemplateTag> replace) {
        int at = 0;
        for (TemplateTag tag = next(text, 0); tag != null; tag = next(text, at)) {
            out.append(text, at, tag.start());
            at = replace.applyAsInt(tag);
        }
        return out.append(text, at, text.length()).toString();
    }

    /** The tag that ends a block which this one starts; {@code null} if it is never ended. */
    @Nullable
    TemplateTag ending(String text, String name) {
        for (TemplateTag tag = next(text, end); tag != null; tag = next(text, tag.end())) {
            if (tag.inner().equals(name)) {
                return tag;
            }
        }
        return null;
    }

    /** Its first word. */
    String name() {
        return inner.split("[\\s(]", 2)[0];
    }

    /** What follows its first word. */
    String rest() {
        return inner.substring(Math.min(inner.length(), name().length())).strip();
    }

    /** How a report names it: without what it is given. */
    String display() {
        String close = MARKS.getOrDefault(open, "}}");
        return open + " " + name() + " " + close;
    }

    /** What it is given, by name, or by number where it has none. */
    Map<String, String> arguments() {
        Map<String, String> arguments = new LinkedHashMap<>();
        List<String> plain = new ArrayList<>();
        Matcher matcher = ARGUMENT.matcher(rest().replaceAll("^\\(|\\)$", ""));
        while (matcher.find()) {
            String value = "";
            for (int group = 2; group <= 5; group++) {
                value = matcher.group(group) == null ? value : matcher.group(group);
            }
            value = matcher.group(2) == null ? value : value.replaceAll("\\\\(.)", "$1");
            if (matcher.group(1) == null) {
                arguments.put(String.valueOf(plain.size()), value);
                plain.add(value);
            } else {
                arguments.put(matcher.group(1), value);
            }
        }
        return arguments;
    }

    private static Map<String, String> marks() {
        Map<String, String> marks = new LinkedHashMap<>();
        marks.put("{{<", ">}}");
        marks.put("{{%", "%}}");
        marks.put("{{", "}}");
        marks.put("{%", "%}");
        return marks;
    }
}
