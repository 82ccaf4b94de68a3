package io.github.portfoliomaven.core.language;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The languages that tables of this package have, and the patterns and names of their dates. */
final class Locales {

    private static final Map<String, Map<String, String>> BY_TAG = read();

    /** Regions that write Chinese in the traditional script (CLDR, likely subtags). */
    private static final Set<String> TRADITIONAL = Set.of("TW", "HK", "MO");

    private Locales() {}

    private static Map<String, Map<String, String>> read() {
        Map<String, Map<String, String>> read = new HashMap<>();
        Map<String, String> current = new HashMap<>();
        for (String line : Resources.lines("dates.txt")) {
            if (line.startsWith(" ")) {
                int end = line.indexOf(' ', 1);
                current.put(line.substring(1, end), line.substring(end + 1));
            } else {
                current = new HashMap<>();
                read.put(line, current);
            }
        }
        return Collections.unmodifiableMap(read);
    }

    /** The names in tables that serve a language, from special to general; none for one that the tables do not have. */
    static List<String> namesOf(Locale locale) {
        String language = locale.getLanguage();
        if (language.equals("zh")) {
            boolean traditional = locale.getScript().equals("Hant")
                    || (locale.getScript().isEmpty() && TRADITIONAL.contains(locale.getCountry()));
            return traditional ? List.of() : List.of("zh-Hans");
        }
        String regional = language + "-" + locale.getCountry();
        return List.of(regional, language).stream().filter(BY_TAG::containsKey).toList();
    }

    /** A row of a language; {@code null} if the table does not have the language or the row. */
    static @Nullable String row(Locale locale, String name) {
        for (String tag : namesOf(locale)) {
            String value = BY_TAG.getOrDefault(tag, Map.of()).get(name);
            if (value != null) {
                return value;
            }
        }
        return null;
    }
}
