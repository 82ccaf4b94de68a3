package io.github.portfoliomaven.core.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Which script a language is written in, by the likely subtags of Unicode CLDR. */
public final class Script {

    /** Languages by the ISO 15924 codes of their scripts. Those that are usual in two, such as Serbian, are in none. */
    private static final Map<String, String> LANGUAGES = Map.ofEntries(
            Map.entry(
                    "Latn",
                    "ca cs da de en es et eu fi fr ga gl hr hu id is it lt lv ms nb nl nn no pl pt ro sk sl sv tr vi"),
            Map.entry("Cyrl", "be bg mk ru uk"),
            Map.entry("Grek", "el"),
            Map.entry("Armn", "hy"),
            Map.entry("Geor", "ka"),
            Map.entry("Arab", "ar ckb fa ks ps sd ug ur"),
            Map.entry("Hebr", "he yi"),
            Map.entry("Syrc", "arc syr"),
            Map.entry("Thaa", "dv"),
            Map.entry("Hans", "zh"),
            Map.entry("Jpan", "ja"),
            Map.entry("Kore", "ko"),
            Map.entry("Deva", "hi mr ne"),
            Map.entry("Beng", "bn"),
            Map.entry("Guru", "pa"),
            Map.entry("Gujr", "gu"),
            Map.entry("Taml", "ta"),
            Map.entry("Telu", "te"),
            Map.entry("Knda", "kn"),
            Map.entry("Mlym", "ml"),
            Map.entry("Sinh", "si"),
            Map.entry("Thai", "th"));

    private static final Map<String, String> BY_LANGUAGE = byLanguage();

    private Script() {}

    private static Map<String, String> byLanguage() {
        Map<String, String> scripts = new HashMap<>();
        LANGUAGES.forEach((script, languages) -> {
            for (String language : languages.split(" ")) {
                scripts.put(language, script);
            }
        });
        return scripts;
    }

    /**
     * The script that a tag names, or that of its language.
     *
     * @param tag BCP 47
     * @return its code in ISO 15924; empty if it is not known
     */
    public static String of(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        return locale.getScript().isEmpty()
                ? BY_LANGUAGE.getOrDefault(locale.toLanguageTag().split("-")[0], "")
                : locale.getScript();
    }
}
