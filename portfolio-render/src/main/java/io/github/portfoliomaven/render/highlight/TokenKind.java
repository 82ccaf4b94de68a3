package io.github.portfoliomaven.render.highlight;

/** What a piece of code is: a closed set, one CSS class each, so that a theme colours twelve things and no more. */
public enum TokenKind {
    /** A word of the language: {@code class}, {@code return}, {@code SELECT}. */
    KEYWORD("k"),
    /** The name of a type. */
    TYPE("t"),
    /** Text in quotes, a character, a regular expression. */
    STRING("s"),
    /** A number or a constant such as {@code true} and {@code null}. */
    LITERAL("n"),
    /** A comment. */
    COMMENT("c"),
    /** A function or command where it is called or defined. */
    FUNCTION("f"),
    /** An annotation, an attribute of a tag, the key of a setting. */
    ATTRIBUTE("a"),
    /** A variable that is marked as one, a part of a text that is computed. */
    VARIABLE("v"),
    /** The name of a markup tag, of a selector's element, of a section. */
    TAG("g"),
    /** What is said about the code: a preprocessor line, a prompt, a header, a symbol. */
    META("p"),
    /** A line that a diff adds. */
    INSERTED("i"),
    /** A line that a diff removes. */
    DELETED("d");

    private final String cssClass;

    TokenKind(String cssClass) {
        this.cssClass = cssClass;
    }

    /** The class of the {@code <span>}: one letter. */
    public String cssClass() {
        return cssClass;
    }
}
