package io.github.portfoliomaven.core.text;

import java.util.Set;

/** In which direction text runs, in the words of HTML's attribute {@code dir}. */
public enum TextDirection {
    LTR,
    RTL;

    /** Scripts that run from right to left. */
    private static final Set<String> FROM_RIGHT = Set.of("Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm");

    /** The language does not set the direction of text (HTML, {@code dir}); its script does. */
    public static TextDirection of(String language) {
        return FROM_RIGHT.contains(Script.of(language)) ? RTL : LTR;
    }

    /** The value of the attribute. */
    public String dir() {
        return this == RTL ? "rtl" : "ltr";
    }
}
