package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.Suggestion;
import io.github.portfoliomaven.core.language.PluralForm;
import io.github.portfoliomaven.core.language.Word;
import io.github.portfoliomaven.core.language.Words;
import io.github.portfoliomaven.core.model.SiteFile;
import io.github.portfoliomaven.core.model.ThemeKeys;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads words that take the place of those that come with the generator: {@code words/LANG.yml} of a theme, which may
 * add others, and {@code data/words.LANG.yml} of a site, which may not.
 */
final class WordsReader {

    /** A file of words in {@code data/}, with its language and its type. */
    private static final Pattern OF_SITE = Pattern.compile(
            "data/" + Pattern.quote(DataReader.WORDS) + "(?<language>[A-Za-z0-9_-]+)\\.(?<type>yml|yaml|json|toml)");

    private static final Pattern OF_THEME =
            Pattern.compile(Pattern.quote(ThemeKeys.WORDS) + "(?<language>[A-Za-z0-9_-]+)\\.(?<type>yml)");

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9]*");

    private final Diagnostics diagnostics;

    private WordsReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /**
     * The words of a language.
     *
     * @param ofSite files of {@code data/}
     * @param ofThemes files of the themes that dress the site
     */
    static Words read(String tag, List<SiteFile> ofSite, List<SiteFile> ofThemes, Diagnostics diagnostics) {
        WordsReader reader = new WordsReader(diagnostics);
        Words words = Words.of(tag);
        // what a theme adds has a text in English at least
        Stream<SiteFile> english = tag.equals("en") ? Stream.empty() : files("en", ofThemes, OF_THEME);
        for (SiteFile file : english.toList()) {
            words = words.withEnglish(reader.read(file, OF_THEME, words, false));
        }
        for (SiteFile file : files(tag, ofThemes, OF_THEME).toList()) {
            words = words.with(reader.read(file, OF_THEME, words, false));
        }
        for (SiteFile file : files(tag, ofSite, OF_SITE).toList()) {
            words = words.with(reader.read(file, OF_SITE, words, true));
        }
        return words;
    }

    /** The files whose language is that of a tag or includes it, from general to special. */
    private static Stream<SiteFile> files(String tag, List<SiteFile> files, Pattern name) {
        return files.stream()
                .filter(file -> {
                    Matcher matcher = name.matcher(file.path());
                    return matcher.matches() && includes(matcher.group("language"), tag);
                })
                .sorted(Comparator.comparing((SiteFile file) -> file.path().length()));
    }

    private static boolean includes(String language, String tag) {
        return LanguageTag.isWritten(tag, language)
                || tag.regionMatches(true, 0, language.replace('_', '-') + "-", 0, language.length() + 1);
    }

    private Map<String, Word> read(SiteFile file, Pattern name, Words known, boolean closed) {
        Matcher matcher = name.matcher(file.path());
        Node node = matcher.matches() ? DataReader.node(file, matcher.group("type"), diagnostics) : null;
        Map<String, Word> read = new HashMap<>();
        if (node == null) {
            return read;
        }
        if (!(node instanceof Node.Mapping mapping)) {
            diagnostics.error(
                    Code.BAD_VALUE,
                    node.place().location(),
                    "found " + node.kind() + " where words with their names are expected",
                    "write lines such as skip: Skip to content");
            return read;
        }
        for (Node.Entry entry : mapping.entries()) {
            Word standard = known.byName().get(entry.key());
            if (standard == null && (closed || !NAME.matcher(entry.key()).matches())) {
                diagnostics.error(
                        Code.UNKNOWN_KEY,
                        entry.keyPlace().location(),
                        Quote.of(entry.key()) + " is not a word of the theme",
                        Suggestion.didYouMean(entry.key(), known.byName().keySet())
                                .orElse("docs/languages.md lists all words"));
                continue;
            }
            Word word = word(entry, standard, known);
            if (word != null) {
                read.put(entry.key(), word);
            }
        }
        return read;
    }

    private @Nullable Word word(Node.Entry entry, @Nullable Word standard, Words known) {
        Map<PluralForm, String> forms = new EnumMap<>(PluralForm.class);
        if (entry.value() instanceof Node.Mapping mapping) {
            Set<String> names = known.language().pluralForms().stream()
                    .map(PluralForm::label)
                    .collect(Collectors.toCollection(TreeSet::new));
            for (Node.Entry form : mapping.entries()) {
                if (!names.contains(form.key())) {
                    diagnostics.error(
                            Code.UNKNOWN_KEY,
                            form.keyPlace().location(),
                            Quote.of(form.key()) + " is not a plural form of this language",
                            "its forms are " + String.join(", ", names));
                    continue;
                }
                String text = ValueTypes.TEXT.read(form.key(), form.value(), diagnostics);
                if (text != null) {
                    forms.put(PluralForm.of(form.key()).orElseThrow(), text);
                }
            }
        } else {
            String text = ValueTypes.TEXT.read(entry.key(), entry.value(), diagnostics);
            if (text != null) {
                forms.put(PluralForm.OTHER, text);
            }
        }
        if (!forms.containsKey(PluralForm.OTHER)) {
            if (entry.value() instanceof Node.Mapping) {
                diagnostics.error(
                        Code.BAD_VALUE,
                        entry.value().place().location(),
                        "the word '" + entry.key() + "' lacks the form 'other'",
                        "add other: with the text for all other numbers");
            }
            return null;
        }
        Word word = new Word(forms);
        return standard == null || fits(word, standard, entry) ? word : null;
    }

    /** Whether each gap of a word is one that is filled. */
    private boolean fits(Word word, Word standard, Node.Entry entry) {
        Set<String> known = standard.gaps();
        for (String gap : word.gaps()) {
            if (!known.contains(gap)) {
                diagnostics.error(
                        Code.BAD_VALUE,
                        entry.value().place().location(),
                        "nothing fills {" + gap + "} in the word '" + entry.key() + "'",
                        Suggestion.didYouMean(gap, known)
                                .orElse(
                                        known.isEmpty()
                                                ? "write it without braces"
                                                : "it has {" + String.join("}, {", known) + "}"));
                return false;
            }
        }
        for (String gap : known) {
            if (!Word.of(word.form(PluralForm.OTHER)).gaps().contains(gap)) {
                diagnostics.warning(
                        Code.BAD_VALUE,
                        entry.value().place().location(),
                        "the word '" + entry.key() + "' lacks {" + gap + "}, which pages then do not say",
                        "it has {" + String.join("}, {", known) + "}");
            }
        }
        return true;
    }
}
