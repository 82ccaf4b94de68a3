package io.github.portfoliomaven.render.markdown;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Ids of headings as GitHub makes them: lower case, spaces as hyphens, all that is neither a letter, a mark, a digit, a
 * hyphen nor an underscore left out, and a number after what was there before.
 */
final class HeadingIds {

    private static final String UNNAMED = "section";

    private final String prefix;
    private final Map<String, Integer> counts = new HashMap<>();
    private final Set<String> used = new HashSet<>();

    /** @param prefix what each id starts with */
    HeadingIds(String prefix) {
        this.prefix = prefix;
    }

    /** An id that no other heading of the body has. */
    String next(String text) {
        String slug = slug(text);
        String base = prefix + (slug.isEmpty() ? UNNAMED : slug);
        String id = base;
        while (!used.add(id)) {
            id = base + '-' + counts.merge(base, 1, Integer::sum);
        }
        return id;
    }

    static String slug(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.strip().toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
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
