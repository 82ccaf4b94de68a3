package io.github.portfoliomaven.render.markdown;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.markdown.FlatText;
import io.github.portfoliomaven.core.markdown.Inline;
import io.github.portfoliomaven.core.markdown.InlineContent;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reports what looks like a link or a block of code and is text, since a template was meant to fill it, or since its address has spaces.
 * Nobody writes that as prose; code is not looked at.
 */
final class Leftovers {

    /** Where a tag of a template is the target of a link or of a definition, or a part of it. */
    private static final Pattern TARGET =
            Pattern.compile("(?:\\(<?|:)[ \\t]*[^\\s(){]*(\\{\\{[^\\n]*?\\}\\}|\\{%[^\\n]*?%\\}|\\{[{%][^\\n)]*)");

    /** A tag that holds code up to its end. */
    private static final Pattern CODE =
            Pattern.compile("(\\{[{%][<%-]?[ \\t]*(?:highlight|codeblock|code)(?=[ \\t%])[^}\\n]*\\}{1,2})");

    private static final Pattern SPACED = Pattern.compile(
            "\\(([^()<>\"'`\\n]*[^()<>\"'`\\s] [^()<>\"'`\\n]*\\.(?:avif|gif|jpe?g|pdf|png|svg|webp|zip|mp[34]|md|html?)"
                    + "(?:#[^()\\s]*)?)(?: +(?:\"[^\"\\n]*\"|'[^'\\n]*'))?\\)");

    private final BodyInput input;

    Leftovers(BodyInput input) {
        this.input = input;
    }

    void report(InlineContent content) {
        if (content.text().text().indexOf('{') >= 0 || content.text().text().indexOf("](") >= 0) {
            look(content.root(), content.text());
        }
    }

    private void look(Inline parent, FlatText text) {
        Inline before = null;
        for (Inline node = parent.firstChild(); node != null; before = node, node = node.next()) {
            if (node.kind() != Inline.Kind.TEXT) {
                look(node, text);
            } else if (node.from() >= 0) {
                look(before, node, text);
            }
        }
    }

    private void look(@Nullable Inline before, Inline node, FlatText text) {
        boolean startsLine = before == null || before.kind() == Inline.Kind.SOFT_BREAK;
        if (startsLine && node.text().startsWith("{")) {
            template(CODE, node, text, "write it as a code block between ``` lines");
        } else if (before != null
                && before.kind() == Inline.Kind.TEXT
                && before.text().equals("]")) {
            boolean found = template(
                    TARGET, node, text, "write the path itself, such as /files/a.pdf, or the file, such as other.md");
            Matcher spaced =
                    SPACED.matcher(text.text()).region(node.from(), text.text().length());
            if (!found && node.text().startsWith("(") && spaced.lookingAt()) {
                String address = spaced.group(1);
                input.diagnostics()
                        .warning(
                                Code.SPACE_IN_ADDRESS,
                                input.source().at(input.offset() + text.source(spaced.start(1)), address.length()),
                                "'" + address + "' contains a space, so this is not a link",
                                "write <" + address + "> or " + address.replace(" ", "%20"));
            }
        }
    }

    private boolean template(Pattern pattern, Inline node, FlatText text, String hint) {
        Matcher matcher =
                pattern.matcher(text.text()).region(node.from(), text.text().length());
        if (!matcher.lookingAt()) {
            return false;
        }
        String tag = matcher.group(1).strip();
        input.diagnostics()
                .warning(
                        Code.TEMPLATE_LEFTOVER,
                        input.source().at(input.offset() + text.source(matcher.start(1)), tag.length()),
                        "'" + tag + "' is a template tag, and stays text",
                        hint);
        return true;
    }
}
