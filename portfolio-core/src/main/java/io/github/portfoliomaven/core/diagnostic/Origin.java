package io.github.portfoliomaven.core.diagnostic;

/**
 * What a file of the site is made of, for messages.
 *
 * @param description such as {@code the tag 'RBAC'}, or the file's name
 * @param location the file or front matter line that decides the path; a whole file where nothing narrower is known
 */
public record Origin(String description, Location location) {

    public static Origin file(String display) {
        return new Origin(display, Location.ofFile(display));
    }
}
