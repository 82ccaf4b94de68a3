package io.github.portfoliomaven.core.text;

import java.util.Locale;
import java.util.Set;

/** In which direction text runs, in the words of HTML's attribute {@code dir}. */
public enum TextDirection {
    LTR,
    RTL;

    /** Languages of which the usual script runs from right to left. */
    private static final Set<String> LANGUAGES =
            Set.of("ar", "arc", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "syr", "ug", "ur", "yi");

    private static final Set<String> SCRIPTS = Set.of("Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm");

    /** The language does not set the direction of text (HTML, {@code dir}); the script that its tag names may. */
    public static TextDirection of(String language) {
        Locale locale = Locale.forLanguageTag(language);
        String script = locale.getScript();
        boolean fromRight =
                script.isEmpty() ? LANGUAGES.contains(locale.toLanguageTag().split("-")[0]) : SCRIPTS.contains(script);
        return fromRight ? RTL : LTR;
    }

    /** The value of the attribute. */
    public String dir() {
        return this == RTL ? "rtl" : "ltr";
    }
}
