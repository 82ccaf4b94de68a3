package io.github.portfoliomaven.core.markdown;

import java.util.Locale;
import java.util.Map;

/**
 * The quotation marks of a language (Unicode CLDR, delimiters).
 *
 * @param open of a quotation
 * @param innerOpen of a quotation in another
 */
public record QuoteMarks(String open, String close, String innerOpen, String innerClose) {

    private static final QuoteMarks ENGLISH = new QuoteMarks("“", "”", "‘", "’");
    private static final QuoteMarks GERMAN = new QuoteMarks("„", "“", "‚", "‘");
    private static final QuoteMarks GUILLEMETS = new QuoteMarks("«", "»", "“", "”");
    private static final QuoteMarks EAST_SLAVIC = new QuoteMarks("«", "»", "„", "“");
    private static final QuoteMarks NORDIC = new QuoteMarks("”", "”", "’", "’");

    /** By the first part of a language tag; all others have those of English. */
    private static final Map<String, QuoteMarks> BY_LANGUAGE = Map.ofEntries(
            Map.entry("cs", GERMAN),
            Map.entry("de", GERMAN),
            Map.entry("es", GUILLEMETS),
            Map.entry("fi", NORDIC),
            // French parts its marks from the text by narrow spaces at which no line breaks.
            Map.entry("fr", new QuoteMarks("«\u202f", "\u202f»", "“", "”")),
            Map.entry("it", GUILLEMETS),
            Map.entry("nb", new QuoteMarks("«", "»", "‘", "’")),
            Map.entry("nn", new QuoteMarks("«", "»", "‘", "’")),
            Map.entry("no", new QuoteMarks("«", "»", "‘", "’")),
            Map.entry("pl", new QuoteMarks("„", "”", "«", "»")),
            Map.entry("ru", EAST_SLAVIC),
            Map.entry("sk", GERMAN),
            Map.entry("sl", GERMAN),
            Map.entry("sv", NORDIC),
            Map.entry("uk", EAST_SLAVIC));

    /** @param language a BCP 47 language tag */
    public static QuoteMarks of(String language) {
        String first = language.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
        return BY_LANGUAGE.getOrDefault(first, ENGLISH);
    }
}
