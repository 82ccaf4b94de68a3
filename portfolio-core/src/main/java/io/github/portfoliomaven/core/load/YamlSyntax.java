package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.SourceText;
import java.util.List;
import java.util.Objects;
import java.util.function.IntUnaryOperator;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** Says in an author's words what the YAML parser complains of, at the place where the author has to look. */
final class YamlSyntax {

    private static final String UNREADABLE = "this is not valid YAML";
    private static final String QUOTE = "put the whole value in quotes";

    /** The first that fits counts, so the narrower ones come first. */
    private static final List<Rule> RULES = List.of(
            there("next token", "\\t(TAB)", "a tab cannot indent YAML", "indent with spaces"),
            there("next token", "", "a value cannot start with '%s'", QUOTE),
            atStart("an alias", "", "a value cannot start with '%s'", QUOTE),
            atStart("an anchor", "", "a value cannot start with '%s'", QUOTE),
            atStart("a tag", "", "a value cannot start with '%s'", QUOTE),
            atStart("a node", "tag handle", "a value cannot start with '%s'", QUOTE),
            atStart("a quoted scalar", "", "this string is never closed", "add the closing quote"),
            there(
                    "double-quoted",
                    "",
                    "this escape does not exist",
                    "write \\\\ for a backslash, or use single quotes"),
            atStart(
                    "block scalar",
                    "",
                    "a text cannot start on the line of '%s'",
                    "start it on the next line, or put it in quotes"),
            there("", "sequence entries", "a list cannot start here", "start it on its own line"),
            atStart("simple key", "", "a ':' is missing on this line", "write it as key: value"),
            atStart(
                    "flow sequence",
                    "",
                    "this list is not closed",
                    "separate its elements by ',' and close it with ']'"),
            atStart("flow mapping", "", "this '{' is not closed", "separate its keys by ',' and close it with '}'"),
            there(
                    "block mapping",
                    "<block end>",
                    "this does not belong to the value before it",
                    "put the whole value in quotes; in single quotes, write '' for '"),
            there(
                    "",
                    "<block end>",
                    "this does not fit the lines above it",
                    "start lines of the same level in the same column"),
            there("", "node content", "a value cannot start with '%s'", QUOTE));

    private YamlSyntax() {}

    /**
     * The report of what the parser threw.
     *
     * @param from where in the file its input starts
     * @param offsets in the file, by those that the parser counts
     */
    static SyntaxRefusal explain(YAMLException e, SourceText source, int from, IntUnaryOperator offsets) {
        if (!(e instanceof MarkedYAMLException marked)) {
            return refusal(source, from, UNREADABLE, "write it in a simpler way");
        }
        String context = Objects.requireNonNullElse(marked.getContext(), "");
        String problem = Objects.requireNonNullElse(marked.getProblem(), "");
        boolean colon = problem.contains("mapping values") || problem.contains("<document start>");
        if (colon && marked.getProblemMark() != null) {
            int offset = offsets.applyAsInt(marked.getProblemMark().getIndex());
            return MisplacedColon.explain(source, from, offset);
        }
        for (Rule rule : RULES) {
            if (context.contains(rule.context) && problem.contains(rule.problem)) {
                Mark mark = rule.atStart ? marked.getContextMark() : marked.getProblemMark();
                return refusal(source, offsets.applyAsInt(mark == null ? 0 : mark.getIndex()), rule.message, rule.hint);
            }
        }
        Mark mark = marked.getProblemMark();
        return refusal(
                source,
                offsets.applyAsInt(mark == null ? 0 : mark.getIndex()),
                UNREADABLE,
                "put text that contains punctuation in quotes");
    }

    /** The parser stands behind the brackets that it took for the start of a key. */
    static SyntaxRefusal notAKey(SourceText source, int offset) {
        int start = Math.min(offset, source.text().length());
        while (start > 0 && "{[? ".indexOf(source.text().charAt(start - 1)) >= 0) {
            start--;
        }
        while (start < offset && source.text().charAt(start) == ' ') {
            start++;
        }
        return new SyntaxRefusal(
                Code.SYNTAX,
                source.at(start, 1),
                "a key cannot be a list or a mapping",
                "put a value that starts with '{' or '[' in quotes");
    }

    /** A key that is an alias, or has an anchor. */
    static SyntaxRefusal notAKey(SourceText source, Place place) {
        String written = source.text().substring(place.start(), place.end());
        return new SyntaxRefusal(
                Code.ALIAS_REFUSED,
                place.location(),
                "a key cannot be a YAML alias or anchor: '"
                        + written.lines().findFirst().orElse("").strip() + "'",
                "write out the key, or put it in quotes");
    }

    private static SyntaxRefusal refusal(SourceText source, int offset, String message, String hint) {
        String text = source.text();
        String found = offset < text.length() ? Character.toString(text.codePointAt(offset)) : "";
        return new SyntaxRefusal(Code.SYNTAX, source.at(offset, 1), message.replace("%s", found), hint);
    }

    private static Rule there(String context, String problem, String message, String hint) {
        return new Rule(context, problem, false, message, hint);
    }

    private static Rule atStart(String context, String problem, String message, String hint) {
        return new Rule(context, problem, true, message, hint);
    }

    /**
     * What to say for a complaint.
     *
     * @param context a part of what the parser says that it was doing
     * @param problem a part of what it says that it found
     * @param atStart whether to look where the construct began, not where the parser gave up
     * @param message {@code %s} stands for the character at the place
     */
    private record Rule(String context, String problem, boolean atStart, String message, String hint) {}
}
