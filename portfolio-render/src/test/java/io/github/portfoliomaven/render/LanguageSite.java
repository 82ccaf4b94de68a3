package io.github.portfoliomaven.render;

import io.github.portfoliomaven.core.language.Language;
import io.github.portfoliomaven.core.language.Words;
import io.github.portfoliomaven.core.load.SiteInAString;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The same small site, with a list, a post and a resume, in each language that comes with the generator. */
public final class LanguageSite {

    public static final List<String> LANGUAGES = List.of(
            "en", "de", "fr", "es", "pt", "it", "nl", "pl", "uk", "tr", "zh-Hans", "ja", "ko", "ar", "he", "fa", "hi");

    private static final Pattern GAP = Pattern.compile("\\$\\{([a-z.]+)}");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]{2,}");

    /** Languages in which what stands between two marks is not one word. */
    private static final Set<String> WITHOUT_SPACES = Set.of("zh-Hans", "ja", "ko");

    private static final Set<UnicodeScript> EAST_ASIAN = Set.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.COMMON);

    /** What the site, the standards and the keyboard call so in every language. */
    private static final Set<String> NAMES =
            Set.of("RSS", "Atom", "JSON Feed", "JSON", "PDF", "ms", "anna@example.dev", "https://example.dev/");

    private static final Map<String, Set<String>> VOCABULARIES = new ConcurrentHashMap<>();

    private LanguageSite() {}

    /** The site in one language; its texts are in {@code languages/TAG.properties}. */
    public static SiteInAString in(String tag) {
        Properties texts = texts(tag);
        texts.setProperty("lang", tag);
        return SiteInAString.of(GAP.matcher(frame())
                .replaceAll(gap -> Matcher.quoteReplacement(
                        Objects.requireNonNull(texts.getProperty(gap.group(1)), tag + " has no " + gap.group(1)))));
    }

    /** The words of a text that are neither the site's, nor the generator's in the language, nor names. */
    public static Set<String> unknownWords(String tag, String text) {
        Set<String> known = VOCABULARIES.computeIfAbsent(tag, LanguageSite::vocabulary);
        return words(text)
                .filter(word -> !known.contains(word))
                .filter(word ->
                        !WITHOUT_SPACES.contains(tag) || !word.codePoints().allMatch(LanguageSite::isEastAsian))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isEastAsian(int letter) {
        return EAST_ASIAN.contains(UnicodeScript.of(letter));
    }

    private static Set<String> vocabulary(String tag) {
        Words words = Words.of(tag);
        Language language = words.language();
        DateTimeFormatter dates = language.formatter(language.datePattern());
        DateTimeFormatter months = language.formatter(language.monthPattern());
        return Stream.of(
                        NAMES.stream(),
                        texts(tag).values().stream().map(Object::toString),
                        words.byName().values().stream().flatMap(word -> word.forms().values().stream()),
                        IntStream.rangeClosed(1, 12)
                                .mapToObj(month -> LocalDate.of(2026, month, 1))
                                .flatMap(date -> Stream.of(dates.format(date), months.format(date))))
                .flatMap(texts -> texts)
                .flatMap(LanguageSite::words)
                .collect(Collectors.toSet());
    }

    private static Stream<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group);
    }

    private static Properties texts(String tag) {
        Properties texts = new Properties();
        try (InputStream in = open(tag + ".properties")) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static String frame() {
        try (InputStream in = open("site.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(LanguageSite.class.getResourceAsStream("languages/" + name), name);
    }
}
