package io.github.portfoliomaven.core.language;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the generator says of its own accord, in one language: all text of a page that is not the author's. The words of
 * the languages that come with it are in {@code words.txt}; a theme and a site may have others in their place.
 *
 * @param language what they are in
 * @param byName each word by its name
 * @param untranslated names of those that are in English, because nobody has them in the language
 */
public record Words(Language language, Map<String, Word> byName, Set<String> untranslated) {

    private static final String ENGLISH = "en";

    public Words {
        byName = Collections.unmodifiableMap(new TreeMap<>(byName));
        untranslated = Collections.unmodifiableSet(new TreeSet<>(untranslated));
    }

    /**
     * The words of a language that come with the generator, with English ones in place of what is missing.
     *
     * @param tag BCP 47
     */
    public static Words of(String tag) {
        Language language = new Language(tag);
        Map<String, Word> words = new HashMap<>(WordTable.of(ENGLISH));
        Set<String> untranslated = new HashSet<>(words.keySet());
        List<String> names = Locales.namesOf(language.locale());
        for (int i = names.size() - 1; i >= 0; i--) {
            words.putAll(WordTable.of(names.get(i)));
            untranslated.removeAll(WordTable.of(names.get(i)).keySet());
        }
        return new Words(language, words, untranslated);
    }

    /** These, and words in English that there are not yet. */
    public Words withEnglish(Map<String, Word> others) {
        Map<String, Word> all = new HashMap<>(others);
        all.putAll(byName);
        Set<String> names = new HashSet<>(others.keySet());
        names.removeAll(byName.keySet());
        names.addAll(untranslated);
        return new Words(language, all, names);
    }

    /** These, with others in place of those of the same name, or added. */
    public Words with(Map<String, Word> others) {
        Map<String, Word> all = new HashMap<>(byName);
        all.putAll(others);
        Set<String> names = new HashSet<>(untranslated);
        names.removeAll(others.keySet());
        return new Words(language, all, names);
    }

    /**
     * A text without gaps, or with the gaps as they are written.
     *
     * @throws IllegalArgumentException if there is no word with that name
     */
    public String text(String name) {
        return word(name).other();
    }

    /**
     * A text with its one gap filled.
     *
     * @throws IllegalArgumentException if there is no word with that name
     */
    public String text(String name, String gap, String value) {
        return text(name, Map.of(gap, value));
    }

    /**
     * A text with its gaps filled; numbers among the values get the digits of the language, and {@code n} decides the
     * form.
     *
     * @param values text and {@link Integer} by the names of gaps
     * @throws IllegalArgumentException if there is no word with that name
     */
    public String text(String name, Map<String, ?> values) {
        Word word = word(name);
        Map<String, String> texts = new HashMap<>();
        values.forEach((gap, value) ->
                texts.put(gap, value instanceof Integer number ? language.number(number) : value.toString()));
        String text =
                values.get(Word.COUNT) instanceof Integer number ? word.form(language.plural(number)) : word.other();
        return Word.fill(text, texts);
    }

    private Word word(String name) {
        Word word = byName.get(name);
        if (word == null) {
            throw new IllegalArgumentException("there is no word '" + name + "'");
        }
        return Objects.requireNonNull(word);
    }
}
