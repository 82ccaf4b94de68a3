package io.github.portfoliomaven.core.language;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text of the generator: one for each plural form if it counts something, otherwise one. A name in braces is a gap,
 * {@code n} that of the number that decides the form.
 *
 * @param forms always with {@link PluralForm#OTHER}
 */
public record Word(Map<PluralForm, String> forms) {

    static final String COUNT = "n";

    private static final Pattern GAP = Pattern.compile("\\{([A-Za-z]+)\\}");

    public Word {
        if (!forms.containsKey(PluralForm.OTHER)) {
            throw new IllegalArgumentException("a word without the form 'other'");
        }
        forms = Collections.unmodifiableMap(new TreeMap<>(forms));
    }

    /** A text of one form. */
    public static Word of(String text) {
        return new Word(Map.of(PluralForm.OTHER, text));
    }

    /** Whether it can have several forms. */
    public boolean counts() {
        return gaps().contains(COUNT);
    }

    /** The text of a form, or that for all others. */
    public String form(PluralForm form) {
        String text = forms.get(form);
        return text == null ? forms.getOrDefault(PluralForm.OTHER, "") : text;
    }

    String other() {
        return form(PluralForm.OTHER);
    }

    /** The names of all gaps, sorted. */
    public Set<String> gaps() {
        Set<String> gaps = new TreeSet<>();
        for (String text : forms.values()) {
            Matcher gap = GAP.matcher(text);
            while (gap.find()) {
                gaps.add(gap.group(1));
            }
        }
        return gaps;
    }

    /** A text with its gaps filled; a gap without a value stays. */
    static String fill(String text, Map<String, String> values) {
        Matcher gap = GAP.matcher(text);
        StringBuilder out = new StringBuilder();
        while (gap.find()) {
            String value = values.get(gap.group(1));
            gap.appendReplacement(out, Matcher.quoteReplacement(value == null ? gap.group() : value));
        }
        return gap.appendTail(out).toString();
    }
}
