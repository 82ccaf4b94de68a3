package io.github.portfoliomaven.render.markdown;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.Location;
import io.github.portfoliomaven.core.diagnostic.SourceText;
import io.github.portfoliomaven.core.diagnostic.Suggestion;
import io.github.portfoliomaven.core.model.Token;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Puts values in the place of tokens ({@code @project.version@}) in text that is parsed already: never in code, in HTML,
 * in the address of a link, or behind a backslash. A value is text, whatever it holds.
 */
final class TokenText {

    private static final Pattern TOKEN = Pattern.compile("@(project\\.[A-Za-z0-9_.-]+)@");

    private final Map<Token, String> values;
    private final SourceText source;
    private final int offset;
    private final Diagnostics diagnostics;

    /** @param offset where in the source the Markdown starts, in UTF-16 units */
    TokenText(Map<Token, String> values, SourceText source, int offset, Diagnostics diagnostics) {
        this.values = values;
        this.source = source;
        this.offset = offset;
        this.diagnostics = diagnostics;
    }

    /** @param text what the tree was parsed from */
    void replace(Inline root, FlatText text) {
        for (Inline node = root.firstChild; node != null; node = node.next) {
            if (node.kind != Inline.Kind.TEXT) {
                replace(node, text);
            } else if (node.from >= 0 && node.text.contains("@project.")) {
                node.text = replaced(node, text);
            }
        }
    }

    private String replaced(Inline node, FlatText text) {
        Matcher matcher = TOKEN.matcher(node.text);
        StringBuilder out = new StringBuilder();
        while (matcher.find()) {
            int place = offset + text.source(node.from + matcher.start());
            String value =
                    value(matcher.group(1), source.at(place, matcher.group().length()));
            matcher.appendReplacement(out, Matcher.quoteReplacement(value == null ? matcher.group() : value));
        }
        return matcher.appendTail(out).toString();
    }

    private @Nullable String value(String label, Location place) {
        Token token = Token.of(label).orElse(null);
        if (token == null) {
            diagnostics.warning(
                    Code.UNKNOWN_TOKEN,
                    place,
                    "'@" + label + "@' is not a token",
                    Suggestion.nearest(label, Token.labels())
                            .map(near -> "did you mean '@" + near + "@'?")
                            .orElse("the tokens are @" + String.join("@, @", Token.labels())
                                    + "@; a backslash before the first @ makes it text"));
            return null;
        }
        String value = values.get(token);
        if (value == null) {
            diagnostics.warning(
                    Code.UNKNOWN_TOKEN,
                    place,
                    "'@" + label + "@' has no value",
                    "write it into the pom.xml; a backslash before the first @ makes it text");
        }
        return value;
    }
}
