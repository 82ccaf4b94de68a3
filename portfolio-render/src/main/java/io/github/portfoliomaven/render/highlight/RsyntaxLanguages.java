package io.github.portfoliomaven.render.highlight;

import static io.github.portfoliomaven.render.highlight.TokenKind.ATTRIBUTE;
import static io.github.portfoliomaven.render.highlight.TokenKind.FUNCTION;
import static io.github.portfoliomaven.render.highlight.TokenKind.KEYWORD;
import static io.github.portfoliomaven.render.highlight.TokenKind.LITERAL;
import static io.github.portfoliomaven.render.highlight.TokenKind.META;
import static io.github.portfoliomaven.render.highlight.TokenKind.STRING;
import static io.github.portfoliomaven.render.highlight.TokenKind.TAG;
import static io.github.portfoliomaven.render.highlight.TokenKind.TYPE;
import static io.github.portfoliomaven.render.highlight.TokenKind.VARIABLE;

import java.util.Map;
import org.fife.ui.rsyntaxtextarea.TokenTypes;

/** The languages that RSyntaxTextArea reads well, with the words it has not learned yet. */
final class RsyntaxLanguages {

    private static final Vocabulary CALLS = Vocabulary.EMPTY.withFollower("(", FUNCTION, true);
    private static final Vocabulary TYPES = CALLS.withCapitalised(TYPE);

    private RsyntaxLanguages() {}

    static Lexer of(String language) {
        return new RsyntaxLexer(language, vocabulary(language), kinds(language));
    }

    private static Vocabulary vocabulary(String language) {
        return switch (language) {
            case "java" -> TYPES.with(KEYWORD, "when");
            case "groovy" -> TYPES.with(KEYWORD, "var record sealed permits trait");
            case "c" -> TYPES.with(LITERAL, "NULL true false nullptr").with(TYPE, C_TYPES);
            case "cpp" ->
                TYPES.with(KEYWORD, CPP_WORDS)
                        .with(TYPE, C_TYPES)
                        .with(LITERAL, "NULL nullptr true false")
                        .withFollower("\"", STRING, true);
            case "php" ->
                TYPES.with(TYPE, "int string bool float array mixed void never iterable object self")
                        .with(KEYWORD, "fn match enum readonly yield");
            case "python" ->
                TYPES.with(KEYWORD, PYTHON_WORDS)
                        .with(TYPE, "int str float bool list dict set frozenset tuple bytes object type")
                        .with(VARIABLE, "self cls")
                        .withFollower("\"", STRING, true)
                        .withFollower("'", STRING, true);
            case "sql" ->
                CALLS.inAnyCase()
                        .with(KEYWORD, SQL_WORDS)
                        .with(LITERAL, "true false null unknown")
                        .with(TYPE, SQL_TYPES);
            case "lua" ->
                CALLS.with(LITERAL, "nil true false").with(KEYWORD, "goto").with(VARIABLE, "self");
            case "perl" -> CALLS.with(KEYWORD, "my our local use no package require return last next redo say");
            case "proto" -> TYPES.withCapitalMembers().with(KEYWORD, "stream optional reserved oneof map");
            case "dockerfile" ->
                Vocabulary.EMPTY
                        .with(KEYWORD, "AS as HEALTHCHECK SHELL STOPSIGNAL ONBUILD ARG")
                        .withFollower("=", ATTRIBUTE, true);
            case "makefile" ->
                Vocabulary.EMPTY
                        .withFollower(":=", VARIABLE, false)
                        .withFollower("?=", VARIABLE, false)
                        .withFollower("+=", VARIABLE, false)
                        .withFollower("=", VARIABLE, false);
            case "visualbasic" -> TYPES.withCapitalMembers().with(KEYWORD, "Async Await Yield Iterator");
            case "clojure" -> Vocabulary.EMPTY.with(KEYWORD, "ns fn defmulti defmethod defrecord defprotocol deftype");
            case "lisp" -> Vocabulary.EMPTY.with(LITERAL, "nil t");
            default -> Vocabulary.EMPTY;
        };
    }

    private static Map<Integer, TokenKind> kinds(String language) {
        return switch (language) {
            case "properties" -> Map.of(TokenTypes.RESERVED_WORD, ATTRIBUTE);
            case "clojure" -> Map.of(TokenTypes.DATA_TYPE, LITERAL);
            case "markdown" ->
                Map.of(
                        TokenTypes.RESERVED_WORD, TAG,
                        TokenTypes.ANNOTATION, ATTRIBUTE,
                        TokenTypes.PREPROCESSOR, STRING,
                        TokenTypes.REGEX, VARIABLE);
            case "handlebars" -> Map.of(TokenTypes.SEPARATOR, META);
            case "makefile" -> Map.of(TokenTypes.PREPROCESSOR, TAG);
            default -> Map.of();
        };
    }

    private static final String C_TYPES = "bool size_t ssize_t int8_t int16_t int32_t int64_t"
            + " uint8_t uint16_t uint32_t uint64_t intptr_t uintptr_t ptrdiff_t wchar_t char8_t char16_t char32_t";
    private static final String CPP_WORDS = "alignas alignof co_await co_return co_yield concept consteval constexpr"
            + " constinit decltype final noexcept override requires static_assert thread_local import module";
    private static final String PYTHON_WORDS = "and as assert async await break case class continue def del elif else"
            + " except finally for from global if import in is lambda match nonlocal not or pass raise return try while"
            + " with yield";
    private static final String SQL_WORDS = "limit offset with recursive over partition returning filter window lateral"
            + " materialized conflict nothing rows range using begin commit rollback generated always identity"
            + " default references fetch first next only if replace explain analyze";
    private static final String SQL_TYPES =
            "bigserial serial bigint boolean bytea jsonb json text timestamptz uuid" + " integer varchar numeric";
}
