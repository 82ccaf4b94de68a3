package io.github.portfoliomaven.core.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Attributes in braces, as Pandoc, PHP Markdown Extra, Goldmark and kramdown write them: {@code {#id .class key="value"}},
 * with or without kramdown's colon. All other braces are text: those of templates and shells, and those that hold neither an
 * id nor a class nor the name of an attribute of HTML.
 *
 * @param items in the order in which they are written, at least one
 * @param start offset of the opening brace in the text
 * @param end behind the closing brace
 */
public record AttributeList(List<Item> items, int start, int end) {

    /** The attributes that an element may get; which of them it does depends on the element. */
    public static final Set<String> NAMES =
            Set.of("id", "class", "lang", "dir", "title", "width", "height", "loading", "target", "rel", "hreflang");

    /** Other attributes of HTML: who writes one of them does not mean text. */
    private static final Set<String> OTHER_NAMES = Set.of(
            "align",
            "alt",
            "border",
            "cite",
            "color",
            "download",
            "href",
            "role",
            "src",
            "srcset",
            "start",
            "style",
            "tabindex",
            "type",
            "valign");

    /** What stands alone behind a number sign in Qute and Svelte, and is text for that reason. */
    private static final Set<String> TEMPLATE_WORDS = Set.of(
            "await",
            "case",
            "each",
            "else",
            "eval",
            "for",
            "fragment",
            "if",
            "include",
            "insert",
            "is",
            "key",
            "let",
            "set",
            "snippet",
            "switch",
            "unless",
            "when",
            "with");

    /** What makes a brace behind it a part of a shell, a template or a string, or escapes it. */
    private static final String BEFORE_TEXT = "{$#%@\\";

    private static final int LONGEST = 1000;

    /**
     * One attribute.
     *
     * @param name {@code id}, {@code class}, or a key as it is written
     * @param value without quotes
     * @param start where it starts in the text
     * @param end where it ends
     */
    public record Item(String name, String value, int start, int end) {}

    /** The list whose opening brace is at {@code from}; {@code null} when the braces there are text. */
    public static @Nullable AttributeList at(String text, int from) {
        boolean possible = text.startsWith("{", from) && (from == 0 || BEFORE_TEXT.indexOf(text.charAt(from - 1)) < 0);
        return possible ? new Scanner(text, from).scan() : null;
    }

    /** The list that a text ends with, behind other text and white space; {@code null} when it ends with text. */
    public static @Nullable AttributeList atEnd(String text) {
        int end = text.length();
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (end == 0 || text.charAt(end - 1) != '}') {
            return null;
        }
        int open = text.lastIndexOf('{', end - 1);
        boolean apart = open > 0
                && isSpace(text.charAt(open - 1))
                && !text.substring(0, open).isBlank();
        AttributeList list = apart ? at(text, open) : null;
        return list != null && list.end == end && list.isMarked(text) ? list : null;
    }

    /** The list that is all of a line from {@code from} on; {@code null} when there is text. */
    public static @Nullable AttributeList alone(String line, int from) {
        AttributeList list = at(line, from);
        boolean alone = list != null && line.substring(list.end).isBlank() && list.isMarked(line);
        return alone ? list : null;
    }

    /** Whether a colon, an id or a class says that the braces are no text; what prose ends with often has pairs. */
    private boolean isMarked(String text) {
        return text.charAt(start + 1) == ':'
                || items.stream().anyMatch(item -> "#.".indexOf(text.charAt(item.start)) >= 0);
    }

    private static boolean isKnown(String name) {
        return NAMES.contains(name)
                || OTHER_NAMES.contains(name)
                || name.startsWith("on")
                || name.startsWith("data-")
                || name.startsWith("aria-");
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }

    /** Reads each character once. */
    private static final class Scanner {

        private final String text;
        private final int start;
        private final int limit;
        private final List<Item> items = new ArrayList<>();
        private int at;

        Scanner(String text, int start) {
            this.text = text;
            this.start = start;
            this.limit = Math.min(text.length(), start + LONGEST);
            this.at = start + 1;
        }

        @Nullable
        AttributeList scan() {
            boolean colon = at < limit && text.charAt(at) == ':';
            at = colon ? at + 1 : at;
            boolean parted = true;
            while (true) {
                int before = at;
                skipSpace();
                if (at >= limit) {
                    return null;
                }
                char c = text.charAt(at);
                if (c == '}') {
                    break;
                }
                parted |= at > before;
                boolean marked = c == '#' || c == '.';
                boolean read = marked ? mark(c) : (parted && pair());
                if (!read) {
                    return null;
                }
                parted = false;
            }
            at++;
            boolean doubled = at < text.length() && text.charAt(at) == '}';
            return !doubled && isMeant(colon) ? new AttributeList(List.copyOf(items), start, at) : null;
        }

        private boolean isMeant(boolean colon) {
            if (items.size() == 1 && items.get(0).name.equals("id") && TEMPLATE_WORDS.contains(items.get(0).value)) {
                return false;
            }
            return colon
                    ? !items.isEmpty()
                    : items.stream().anyMatch(item -> isKnown(item.name.toLowerCase(Locale.ROOT)));
        }

        private void skipSpace() {
            while (at < limit && isSpace(text.charAt(at))) {
                at++;
            }
        }

        /** {@code #id} or {@code .class}; an id may start with a digit (HTML, section 3.2.6.1). */
        private boolean mark(char sign) {
            int from = at++;
            boolean id = sign == '#';
            if (at >= limit || !(isNameStart(text.charAt(at)) || (id && Chars.isDigit(text.charAt(at))))) {
                return false;
            }
            skipName();
            while (id && at < limit && text.charAt(at) == '.' && isInNumber(at)) {
                at++;
                skipName();
            }
            items.add(new Item(sign == '#' ? "id" : "class", text.substring(from + 1, at), from, at));
            return true;
        }

        /** Whether a dot is one of a version, not the start of a class: a digit stands on one side of it. */
        private boolean isInNumber(int dot) {
            boolean named = dot + 1 < limit && isNamePart(text.charAt(dot + 1));
            return named && (Chars.isDigit(text.charAt(dot - 1)) || Chars.isDigit(text.charAt(dot + 1)));
        }

        /** {@code key=value}. */
        private boolean pair() {
            int from = at;
            if (!isNameStart(text.charAt(at))) {
                return false;
            }
            skipName();
            int nameEnd = at;
            if (at + 1 >= limit || text.charAt(at) != '=') {
                return false;
            }
            at++;
            char quote = text.charAt(at);
            String value = quote == '"' || quote == '\'' ? quoted(quote) : bare();
            if (value == null) {
                return false;
            }
            items.add(new Item(text.substring(from, nameEnd), value, from, at));
            return true;
        }

        private @Nullable String quoted(char quote) {
            int from = at + 1;
            int close = from;
            while (close < limit && text.charAt(close) != quote && text.charAt(close) != '\n') {
                close++;
            }
            if (close == limit || text.charAt(close) != quote) {
                return null;
            }
            at = close + 1;
            return text.substring(from, close);
        }

        private @Nullable String bare() {
            int from = at;
            while (at < limit && isBare(text.charAt(at))) {
                at++;
            }
            return at == from ? null : text.substring(from, at);
        }

        private void skipName() {
            while (at < limit && isNamePart(text.charAt(at))) {
                at++;
            }
        }

        private static boolean isNameStart(char c) {
            return Character.isLetter(c) || c == '_';
        }

        private static boolean isNamePart(char c) {
            return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == ':';
        }

        private static boolean isBare(char c) {
            return !Character.isWhitespace(c) && "{}\"'<>=`,;".indexOf(c) < 0;
        }
    }
}
