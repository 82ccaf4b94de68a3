/**
 * Syntax highlighting at build time: code in, HTML with short-classed spans out.
 *
 * <p>{@link io.github.portfoliomaven.render.highlight.Highlighter} is the door and
 * {@link io.github.portfoliomaven.render.highlight.TokenKind} the list of classes a stylesheet has to colour.
 * Behind it a {@code Lexer} marks ranges of the code in {@code Tokens}, and {@code Spans} writes them. Lexers come from
 * RSyntaxTextArea's token makers ({@code RsyntaxLexer}), from short declarations ({@code Rules}), or are written by hand
 * for formats that are read line by line.
 */
@NullMarked
package io.github.portfoliomaven.render.highlight;

import org.jspecify.annotations.NullMarked;
