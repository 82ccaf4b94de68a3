package io.github.portfoliomaven.core.model;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.Location;
import io.github.portfoliomaven.core.diagnostic.SourceText;
import io.github.portfoliomaven.core.diagnostic.Suggestion;
import io.github.portfoliomaven.core.markdown.Substitution;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Replaces tokens ({@code @project.version@}) in parsed text by their values, but never in code, HTML or the address of a
 * link, or after a backslash. A value is text, whatever it holds.
 */
final class TokenText implements Substitution {

    private static final Pattern TOKEN = Pattern.compile("@(project\\.[A-Za-z0-9_.-]+)@");

    private final Map<Token, String> values;
    private final SourceText file;
    private final int offset;
    private final Diagnostics diagnostics;

    /** @param offset where in the file the Markdown starts, in UTF-16 units */
    TokenText(Map<Token, String> values, SourceText file, int offset, Diagnostics diagnostics) {
        this.values = values;
        this.file = file;
        this.offset = offset;
        this.diagnostics = diagnostics;
    }

    @Override
    public String replace(String text, IntUnaryOperator source) {
        if (!text.contains("@project.")) {
            return text;
        }
        Matcher matcher = TOKEN.matcher(text);
        StringBuilder out = new StringBuilder();
        while (matcher.find()) {
            int place = offset + source.applyAsInt(matcher.start());
            String value =
                    value(matcher.group(1), file.at(place, matcher.group().length()));
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
