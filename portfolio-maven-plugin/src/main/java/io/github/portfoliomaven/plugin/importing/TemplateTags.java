package io.github.portfoliomaven.plugin.importing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** The tags of templates in one text. What was searched for in vain is not searched for again. */
final class TemplateTags {

    /** What ends a tag, by what starts it; the longer starts come first. */
    private static final Map<String, String> MARKS = marks();

    private final String text;
    private final Map<String, Search> searches = new HashMap<>();
    private final Set<String> neverEnded = new HashSet<>();

    TemplateTags(String text) {
        this.text = text;
    }

    /** A text was found first at {@code at}, or nowhere if that is -1, from {@code from} on. */
    private record Search(int from, int at) {

        boolean answers(int place) {
            return from <= place && (at < 0 || place <= at);
        }
    }

    /** The next tag at or after a place; {@code null} if there is none. */
    @Nullable
    TemplateTag next(int from) {
        for (int at = text.indexOf('{', from); at >= 0; at = text.indexOf('{', at + 1)) {
            String open = open(at);
            TemplateTag tag = open == null ? null : tag(open, at);
            if (tag != null) {
                return tag;
            }
        }
        return null;
    }

    private @Nullable String open(int at) {
        for (String open : MARKS.keySet()) {
            if (text.startsWith(open, at)) {
                return open;
            }
        }
        return null;
    }

    /** The tag that starts here, if it ends before the next blank line. */
    private @Nullable TemplateTag tag(String open, int at) {
        int inner = at + open.length();
        String mark = close(open);
        int close = find(mark, inner);
        int blank = find("\n\n", at);
        return close < 0 || (blank >= 0 && blank < close)
                ? null
                : new TemplateTag(
                        at,
                        close + mark.length(),
                        open,
                        text.substring(inner, close).replaceAll("^-|-$", "").strip());
    }

    private int find(String wanted, int from) {
        Search last = searches.get(wanted);
        if (last == null || !last.answers(from)) {
            last = new Search(from, text.indexOf(wanted, from));
            searches.put(wanted, last);
        }
        return last.at;
    }

    /** What ends a tag. */
    static String close(String open) {
        return MARKS.getOrDefault(open, "}}");
    }

    /**
     * Copies the text with what stands for its tags.
     *
     * @param replace writes what stands for a tag, and returns where the text goes on
     */
    String rewrite(StringBuilder out, ToIntFunction<TemplateTag> replace) {
        int at = 0;
        for (TemplateTag tag = next(0); tag != null; tag = next(at)) {
            out.append(text, at, tag.start());
            at = replace.applyAsInt(tag);
        }
        return out.append(text, at, text.length()).toString();
    }

    /** The tag that ends a block which another one starts; {@code null} if it is never ended. */
    @Nullable
    TemplateTag ending(TemplateTag start, String name) {
        if (neverEnded.contains(name)) {
            return null;
        }
        for (TemplateTag tag = next(start.end()); tag != null; tag = next(tag.end())) {
            if (tag.inner().equals(name)) {
                return tag;
            }
        }
        neverEnded.add(name);
        return null;
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
