package io.github.portfoliomaven.render.markdown;

import io.github.portfoliomaven.core.text.LowerCase;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Ids of headings as GitHub makes them: lower case, spaces as hyphens, all that is neither a letter, a mark, a digit, a
 * hyphen nor an underscore left out, and a number after what was there before.
 */
final class HeadingIds {

    /** Starts the ids of bodies that are not trusted, so that none is one that a script or a style of the page means. */
    static final String UNTRUSTED = "user-content-";

    private static final String UNNAMED = "section";

    private final String mark;
    private String prefix = "";
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Integer> used = new HashMap<>();

    /** @param mark what each id starts with on the page, beside what authors know of it */
    HeadingIds(String mark) {
        this.mark = mark;
    }

    /** An id as the page has it. */
    String written(String id) {
        return mark + id;
    }

    /** Puts a prefix before each id that follows, except those that an author chose. */
    void startWith(String value) {
        prefix = value;
    }

    /**
     * Gives an id that the author chose.
     *
     * @param offset where in the Markdown
     * @return where the id was given before, or -1 when it is free
     */
    int claim(String id, int offset) {
        Integer first = used.putIfAbsent(id, offset);
        return first == null ? -1 : first;
    }

    /** An id that nothing else in the body has. */
    String next(String text, int offset) {
        String slug = slug(text);
        String base = prefix + (slug.isEmpty() ? UNNAMED : slug);
        String id = base;
        while (claim(id, offset) >= 0) {
            id = base + '-' + counts.merge(base, 1, Integer::sum);
        }
        return id;
    }

    static String slug(String text) {
        StringBuilder out = new StringBuilder(text.length());
        LowerCase.of(Normalizer.normalize(text.strip(), Normalizer.Form.NFC))
                .codePoints()
                .forEach(c -> {
                    if (c == ' ') {
                        out.append('-');
                    } else if (c == '-' || c == '_' || Character.isLetterOrDigit(c) || isMark(c)) {
                        out.appendCodePoint(c);
                    }
                });
        return out.toString();
    }

    private static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.CONNECTOR_PUNCTUATION -> true;
            default -> false;
        };
    }
}
