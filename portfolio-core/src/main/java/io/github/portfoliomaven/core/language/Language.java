package io.github.portfoliomaven.core.language;

import io.github.portfoliomaven.core.text.Script;
import java.text.Collator;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.util.Comparator;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A language, and how it writes dates and numbers.
 *
 * @param tag BCP 47, in its canonical form
 */
public record Language(String tag) {

    /** Scripts with the habits of Latin type, and that of a language that is not known. */
    private static final Set<String> LIKE_LATIN = Set.of("Latn", "Cyrl", "Grek", "Armn", "Geor", "");

    private static final Set<String> CODES = Set.of(Locale.getISOLanguages());

    /** Of a language whose own pattern is not known; ISO 8601, which all can read. */
    private static final String ISO_DATE = "yyyy-MM-dd";

    private static final String ISO_MONTH = "yyyy-MM";

    /**
     * The canonical form of a tag, or of the name of a locale such as {@code zh_CN}: a code of ISO 639 of two or three
     * letters, then perhaps a script, a region, variants. BCP 47 leaves room for longer codes, but none is registered (RFC
     * 5646, section 2.2.1).
     *
     * @return {@code null} if the text is neither
     */
    public static @Nullable String canonical(String text) {
        try {
            Locale locale =
                    new Locale.Builder().setLanguageTag(text.replace('_', '-')).build();
            String code = locale.getLanguage();
            return code.length() == 3 || CODES.contains(code) ? locale.toLanguageTag() : null;
        } catch (IllformedLocaleException e) {
            return null;
        }
    }

    /** Whether it is written in letters that join, or in others for which the habits of Latin type are wrong. */
    public boolean hasOwnScript() {
        return !LIKE_LATIN.contains(Script.of(tag));
    }

    /** What the language is called in itself. */
    public String name() {
        String name = Locales.row(locale(), "name");
        return name == null ? locale().getDisplayLanguage(locale()) : name;
    }

    /** The usual pattern of a date, for {@link #formatter}. */
    public String datePattern() {
        String pattern = Locales.row(locale(), "date");
        return pattern == null ? ISO_DATE : pattern;
    }

    /** The usual pattern of a month of a year, for {@link #formatter}. */
    public String monthPattern() {
        String pattern = Locales.row(locale(), "month");
        return pattern == null ? ISO_MONTH : pattern;
    }

    /** Formats by a pattern of {@link DateTimeFormatter}; for languages of the tables the same with any Java. */
    public DateTimeFormatter formatter(String pattern) {
        return DatePattern.formatter(pattern, locale()).withDecimalStyle(DecimalStyle.STANDARD.withZeroDigit(zero()));
    }

    /** A number in the digits of the language. */
    public String number(int number) {
        return digits(Integer.toString(number));
    }

    /** A text with the digits of the language in place of 0 to 9. */
    String digits(String text) {
        char zero = zero();
        if (zero == '0') {
            return text;
        }
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < out.length(); i++) {
            char c = out.charAt(i);
            if (c >= '0' && c <= '9') {
                out.setCharAt(i, (char) (c - '0' + zero));
            }
        }
        return out.toString();
    }

    /** The form of words that goes with a number that is not negative. */
    public PluralForm plural(int number) {
        return PluralRules.of(locale()).form(number);
    }

    /** The forms that words with a number have. */
    public Set<PluralForm> pluralForms() {
        return PluralRules.of(locale()).forms();
    }

    /** The order of words in a dictionary; in English that of Unicode, letter case aside. */
    public Comparator<String> order() {
        Locale locale = locale();
        if (locale.getLanguage().equals("en")) {
            return String.CASE_INSENSITIVE_ORDER;
        }
        Collator collator = Collator.getInstance(locale);
        return collator::compare;
    }

    Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    private char zero() {
        String digits = Locales.row(locale(), "digits");
        return digits == null ? '0' : digits.charAt(0);
    }
}
