package io.github.portfoliomaven.core.load;

import java.util.Locale;

/** Makes words for readers of the names of files and folders. */
final class Words {

    private Words() {}

    /** The name with spaces and a capital: {@code hello-world} becomes {@code Hello world}. */
    static String of(String name) {
        String words = name.replace('-', ' ').replace('_', ' ').strip();
        return words.isEmpty()
                ? name
                : words.substring(0, words.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT)
                        + words.substring(words.offsetByCodePoints(0, 1));
    }
}
