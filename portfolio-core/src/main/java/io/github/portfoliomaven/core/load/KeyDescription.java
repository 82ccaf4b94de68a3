package io.github.portfoliomaven.core.load;

import java.util.List;

/**
 * What an author may know of a key of front matter or of {@code portfolio.yml}.
 *
 * @param name as the author writes it; dots lead into nested keys, words in capitals are any name
 * @param synonyms other names that mean the same
 * @param type what it holds, in words
 * @param otherwise the default in words; may be empty
 * @param description what it is for, in a sentence
 */
public record KeyDescription(String name, List<String> synonyms, String type, String otherwise, String description) {}
