package io.github.portfoliomaven.core.language;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The table of words: under the name of each, a line for each language, or for each form in a language:
 *
 * <pre>
 * minutes
 *  en {n} min
 * found
 *  en:one One post
 *  en:other {n} posts
 * </pre>
 *
 * A text in double quotes starts or ends with a space.
 */
final class WordTable {

    private static final Map<String, Map<String, Word>> BY_LANGUAGE = read();

    private WordTable() {}

    /** The words of a language by their names; none of one that the table does not have. */
    static Map<String, Word> of(String language) {
        return BY_LANGUAGE.getOrDefault(language, Map.of());
    }

    static Set<String> languages() {
        return BY_LANGUAGE.keySet();
    }

    private static Map<String, Map<String, Word>> read() {
        Map<String, Map<String, Map<PluralForm, String>>> texts = new LinkedHashMap<>();
        String name = "";
        for (String line : Resources.lines("words.txt")) {
            if (!line.startsWith(" ")) {
                name = line;
                continue;
            }
            int end = line.indexOf(' ', 1);
            String[] place = line.substring(1, end).split(":", 2);
            PluralForm form = place.length == 1
                    ? PluralForm.OTHER
                    : PluralForm.of(place[1]).orElseThrow();
            texts.computeIfAbsent(place[0], language -> new LinkedHashMap<>())
                    .computeIfAbsent(name, word -> new EnumMap<>(PluralForm.class))
                    .put(form, unquoted(line.substring(end + 1)));
        }
        Map<String, Map<String, Word>> read = new HashMap<>();
        texts.forEach((language, words) -> {
            Map<String, Word> made = new LinkedHashMap<>();
            words.forEach((word, forms) -> made.put(word, new Word(forms)));
            read.put(language, made);
        });
        return read;
    }

    private static String unquoted(String text) {
        return text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")
                ? text.substring(1, text.length() - 1)
                : text;
    }
}
