package io.github.portfoliomaven.core.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A name that stands for a value of the project in the text of a body, between two {@code @}; there are no others. */
public enum Token {
    ARTIFACT_ID("project.artifactId"),
    DESCRIPTION("project.description"),
    GROUP_ID("project.groupId"),
    NAME("project.name"),
    URL("project.url"),
    VERSION("project.version");

    private final String label;

    Token(String label) {
        this.label = label;
    }

    /** As written between the two {@code @}: {@code project.version}. */
    public String label() {
        return label;
    }

    /** All labels, sorted. */
    public static List<String> labels() {
        return Arrays.stream(values()).map(Token::label).sorted().toList();
    }

    public static Optional<Token> of(String label) {
        return Arrays.stream(values())
                .filter(token -> token.label.equals(label))
                .findFirst();
    }
}
