package io.github.portfoliomaven.render.html;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.SourceText;
import io.github.portfoliomaven.render.html.TemplateNode.Block;
import io.github.portfoliomaven.render.html.TemplateNode.Parent;
import io.github.portfoliomaven.render.html.TemplateNode.Partial;
import io.github.portfoliomaven.render.html.TemplateNode.Section;
import io.github.portfoliomaven.render.html.TemplateNode.Text;
import io.github.portfoliomaven.render.html.TemplateNode.Value;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Reads the tags of a template, so that what is wrong with them can be said with line and column before the template
 * engine sees it.
 *
 * <p>The language is Mustache with inheritance, without changed delimiters, dynamic names and pragmas.
 */
final class TemplateParser {

    private static final String OPEN = "{{";
    private static final String CLOSE = "}}";

    /** Tags in each other, so that whoever walks through a template may call itself. */
    private static final int MOST_LEVELS = 100;

    /** A tag that waits for its end. */
    private record Open(char sigil, String name, int start, int offset, int bodyStart, List<TemplateNode> body) {}

    private final String name;
    private final SourceText source;
    private final String text;
    private final Diagnostics diagnostics;
    private final Deque<Open> open = new ArrayDeque<>();
    private List<TemplateNode> nodes = new ArrayList<>();

    private TemplateParser(String name, SourceText source, Diagnostics diagnostics) {
        this.name = name;
        this.source = source;
        this.text = source.text();
        this.diagnostics = diagnostics;
    }

    /** The template, or nothing if its first mistake has been reported. */
    static Optional<Template> parse(String name, SourceText source, Diagnostics diagnostics) {
        return new TemplateParser(name, source, diagnostics).parse();
    }

    private Optional<Template> parse() {
        List<TemplateNode> top = nodes;
        int at = 0;
        while (at < text.length()) {
            int tag = text.indexOf(OPEN, at);
            int end = tag < 0 ? text.length() : tag;
            if (end > at) {
                nodes.add(new Text(at, end));
            }
            if (tag < 0) {
                break;
            }
            int next = readTag(tag);
            if (next < 0) {
                return Optional.empty();
            }
            at = next;
        }
        if (!open.isEmpty()) {
            Open last = open.getLast();
            fail(
                    last.start,
                    OPEN.length() + 1 + last.name.length() + CLOSE.length(),
                    "'" + tagOf(last) + "' is never closed",
                    "add {{/" + last.name + "}} where it ends");
            return Optional.empty();
        }
        return Optional.of(new Template(name, source, top));
    }

    /** Reads the tag that starts at {@code tag}; the offset behind it, or -1 after an error. */
    private int readTag(int tag) {
        int inner = tag + OPEN.length();
        int close = text.indexOf(CLOSE, inner);
        if (close < 0) {
            return fail(tag, OPEN.length(), "this tag is never closed", "close it with }}");
        }
        if (close == inner) {
            return fail(tag, 4, "this tag is empty", "write a name in it, or remove it");
        }
        int end = close + CLOSE.length();
        char sigil = text.charAt(inner);
        return switch (sigil) {
            case '!' -> {
                nodes.add(new Text(tag, end));
                yield end;
            }
            case '{' -> unescaped(tag, inner + 1, close);
            case '&' -> value(tag, inner + 1, close, end);
            case '#', '^', '<', '$' -> open(sigil, tag, inner + 1, close, end);
            case '/' -> close(tag, inner + 1, close, end);
            case '>' -> partial(tag, inner + 1, close, end);
            case '=', '%', '?' ->
                fail(tag, end - tag, "a tag cannot start with '" + sigil + "'", "see docs/templates.md");
            default -> value(tag, inner, close, end);
        };
    }

    private int unescaped(int tag, int from, int close) {
        if (close + 2 >= text.length() || text.charAt(close + 2) != '}') {
            return fail(tag, 3, "this tag has fewer closing than opening braces", "close it with }}}");
        }
        return value(tag, from, close, close + 3);
    }

    private int value(int tag, int from, int close, int end) {
        String value = text.substring(from, close).strip();
        if (!isName(value)) {
            return badName(tag, end, value);
        }
        nodes.add(new Value(offset(from), value));
        return end;
    }

    private int partial(int tag, int from, int close, int end) {
        String partial = text.substring(from, close).strip();
        if (!isTemplateName(partial)) {
            return badName(tag, end, partial);
        }
        nodes.add(new Partial(offset(from), partial));
        return end;
    }

    private int open(char sigil, int tag, int from, int close, int end) {
        String opened = text.substring(from, close).strip();
        boolean good = switch (sigil) {
            case '#', '^' -> isName(opened.endsWith("?") ? opened.substring(0, opened.length() - 1) : opened);
            default -> isTemplateName(opened);
        };
        if (!good) {
            return badName(tag, end, opened);
        }
        if (open.size() == MOST_LEVELS) {
            return fail(tag, end - tag, "tags are nested more than " + MOST_LEVELS + " levels deep", "use a partial");
        }
        boolean inParent = !open.isEmpty() && open.getLast().sigil == '<';
        if (inParent && sigil != '$') {
            return fail(
                    tag,
                    end - tag,
                    "only blocks are allowed directly in '" + tagOf(open.getLast()) + "'",
                    "put it in a {{$block}} of that template");
        }
        open.addLast(new Open(sigil, opened, tag, offset(from), end, nodes));
        nodes = new ArrayList<>();
        return end;
    }

    private int close(int tag, int from, int close, int end) {
        String closed = text.substring(from, close).strip();
        if (open.isEmpty()) {
            return fail(
                    tag,
                    end - tag,
                    "'{{/" + closed + "}}' has no opening counterpart",
                    "remove it, or open it with {{#" + closed + "}}");
        }
        Open last = open.removeLast();
        if (!last.name.equals(closed)) {
            int line = source.at(last.start, 1).line();
            return fail(
                    tag,
                    end - tag,
                    "'{{/" + closed + "}}' does not match '" + tagOf(last) + "' on line " + line,
                    "write {{/" + last.name + "}} here");
        }
        List<TemplateNode> body = List.copyOf(nodes);
        nodes = last.body;
        nodes.add(
                switch (last.sigil) {
                    case '<' -> new Parent(last.offset, closed, body);
                    case '$' -> new Block(last.offset, closed, body);
                    default ->
                        new Section(last.offset, closed, last.sigil == '^', last.start, last.bodyStart, tag, end, body);
                });
        return end;
    }

    private int offset(int from) {
        int offset = from;
        while (Character.isWhitespace(text.charAt(offset))) {
            offset++;
        }
        return offset;
    }

    private static String tagOf(Open tag) {
        return OPEN + tag.sigil + tag.name + CLOSE;
    }

    /** Names joined by dots, or the dot alone for the element itself. */
    private static boolean isName(String name) {
        if (name.equals(".")) {
            return true;
        }
        for (String segment : name.split("\\.", -1)) {
            if (segment.isEmpty() || !segment.codePoints().allMatch(TemplateParser::isNamePart)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNamePart(int c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '$' || c == '@';
    }

    private static boolean isTemplateName(String name) {
        return !name.isEmpty() && name.codePoints().allMatch(c -> isNamePart(c) || c == '/' || c == '.');
    }

    private int badName(int tag, int end, String written) {
        return fail(
                tag,
                end - tag,
                "'" + written + "' is not a name",
                "a name has letters and digits, joined by dots; put # ^ > < $ and / directly after the braces");
    }

    private int fail(int offset, int length, String message, String hint) {
        diagnostics.error(Code.TEMPLATE, source.at(offset, length), message, hint);
        return -1;
    }
}
