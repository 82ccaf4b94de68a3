package io.github.portfoliomaven.render.metadata;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Language tags in the form of {@code og:locale}: a language and a country, as in {@code en_US}. */
public final class OpenGraphLocale {

    /** Where a language is spoken by most (Unicode CLDR, likely subtags), for tags that name no country. */
    private static final Map<String, String> COUNTRIES = Map.ofEntries(
            Map.entry("ar", "EG"),
            Map.entry("bg", "BG"),
            Map.entry("cs", "CZ"),
            Map.entry("da", "DK"),
            Map.entry("de", "DE"),
            Map.entry("el", "GR"),
            Map.entry("en", "US"),
            Map.entry("es", "ES"),
            Map.entry("et", "EE"),
            Map.entry("fa", "IR"),
            Map.entry("fi", "FI"),
            Map.entry("fr", "FR"),
            Map.entry("he", "IL"),
            Map.entry("hi", "IN"),
            Map.entry("hr", "HR"),
            Map.entry("hu", "HU"),
            Map.entry("id", "ID"),
            Map.entry("it", "IT"),
            Map.entry("ja", "JP"),
            Map.entry("ko", "KR"),
            Map.entry("lt", "LT"),
            Map.entry("lv", "LV"),
            Map.entry("nb", "NO"),
            Map.entry("nl", "NL"),
            Map.entry("no", "NO"),
            Map.entry("pl", "PL"),
            Map.entry("pt", "BR"),
            Map.entry("ro", "RO"),
            Map.entry("ru", "RU"),
            Map.entry("sk", "SK"),
            Map.entry("sl", "SI"),
            Map.entry("sv", "SE"),
            Map.entry("th", "TH"),
            Map.entry("tr", "TR"),
            Map.entry("uk", "UA"),
            Map.entry("vi", "VN"),
            Map.entry("zh", "CN"));

    private OpenGraphLocale() {}

    /** The locale of a BCP 47 language tag; nothing if its country is neither in it nor known. */
    public static Optional<String> of(String languageTag) {
        Locale locale = Locale.forLanguageTag(languageTag);
        String country = locale.getCountry().length() == 2
                ? locale.getCountry()
                : COUNTRIES.getOrDefault(locale.getLanguage(), "");
        return locale.getLanguage().isEmpty() || country.isEmpty()
                ? Optional.empty()
                : Optional.of(locale.getLanguage() + "_" + country);
    }
}
