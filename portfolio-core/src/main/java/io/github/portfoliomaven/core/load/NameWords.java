package io.github.portfoliomaven.core.load;

import java.util.Locale;
import java.util.regex.Pattern;

/** Makes words for readers of the names of files and folders. */
final class NameWords {

    /** Numbers that order files, as in {@code 02-install}. */
    private static final Pattern NUMBER = Pattern.compile("^\\d+[-_. ]+(?=.)");

    private NameWords() {}

    /** The same without a number before the name: {@code 02-hello-world} becomes {@code Hello world}. */
    static String numbered(String name) {
        return of(NUMBER.matcher(name).replaceFirst(""));
    }

    /** The name with spaces and a capital: {@code hello-world} becomes {@code Hello world}. */
    static String of(String name) {
        String words = name.replace('-', ' ').replace('_', ' ').strip();
        return words.isEmpty()
                ? name
                : words.substring(0, words.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT)
                        + words.substring(words.offsetByCodePoints(0, 1));
    }
}
