package io.github.portfoliomaven.plugin.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the literals of a configuration that is a program, in JavaScript, TypeScript or Python: texts, numbers, truth values, lists
 * and objects of these. Whatever has to be run is not known, and left out.
 */
final class ProgramLiterals {

    /** A name of the top level with a value: {@code const SITE = …}, {@code SITENAME = …}. */
    private static final Pattern ASSIGNMENT = Pattern.compile("(?m)^(?:export\\s+)?(?:(?:const|let|var)\\s+)?"
            + "(?<name>[A-Za-z_][\\w.]*+)(?:\\s*:\\s*+[\\w<>\\[\\], ]++)?\\s*=\\s*(?!=)");

    private static final Pattern EXPORT =
            Pattern.compile("(?m)^(?:export\\s+default|return|module\\.exports\\s*=)\\s*(?:[\\w.]+\\(\\s*)?(?=\\{)");

    /** What TypeScript says of a value behind it. */
    private static final Pattern TYPE = Pattern.compile("(?:as|satisfies)\\s+[\\w.<>\\[\\]]+");

    /** Lists and objects in each other; nobody configures a site in more. */
    private static final int DEEPEST = 64;

    private final String text;
    private final char comment;
    private int at;
    private int depth;

    private ProgramLiterals(String text, char comment) {
        this.text = text;
        this.comment = comment;
    }

    /** What a program of JavaScript exports, over what it assigns at its top. */
    static Map<String, Object> ofJavaScript(String text) {
        Map<String, Object> all = new ProgramLiterals(text, '/').assigned();
        Matcher export = EXPORT.matcher(text);
        if (export.find()) {
            ProgramLiterals in = new ProgramLiterals(text, '/');
            in.at = export.end();
            all.putAll(OldSite.asMap(in.value()));
        }
        return all;
    }

    /** What a program of Python assigns at its top. */
    static Map<String, Object> ofPython(String text) {
        return new ProgramLiterals(text, '#').assigned();
    }

    private Map<String, Object> assigned() {
        Map<String, Object> all = new LinkedHashMap<>();
        Matcher matcher = ASSIGNMENT.matcher(text);
        boolean found = matcher.find();
        while (found) {
            at = matcher.end();
            Object value = known();
            if (value != null) {
                all.put(matcher.group("name"), value);
            } else {
                all.remove(matcher.group("name"));
            }
            // What is written inside of a value is not assigned.
            found = value == null ? matcher.find() : matcher.find(Math.max(at, matcher.end()));
        }
        return all;
    }

    /** The value at this place; {@code null}, behind it, if it is no literal. */
    private @Nullable Object value() {
        depth++;
        Object value = depth > DEEPEST ? null : known();
        depth--;
        if (value == null) {
            expression();
        }
        return value;
    }

    /** The value at this place; {@code null}, somewhere in it, if it is no literal. */
    private @Nullable Object known() {
        skip();
        int start = at;
        Object value = at < text.length() ? literal(text.charAt(at)) : null;
        skip();
        Matcher type = TYPE.matcher(text).region(at, text.length());
        if (value != null && type.lookingAt()) {
            at = type.end();
            skip();
        }
        boolean whole = at >= text.length() || ",;)]}\n".indexOf(text.charAt(at)) >= 0 || endsLine(start);
        return whole ? value : null;
    }

    private @Nullable Object literal(char first) {
        if (first == '"' || first == '\'' || first == '`') {
            return string(first);
        } else if (first == '[' || first == '(') {
            return sequence(first == '[' ? ']' : ')');
        } else if (first == '{') {
            return object();
        }
        int start = at;
        while (at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at)) || "._-".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        String word = text.substring(start, at);
        return switch (word) {
            case "true", "True" -> true;
            case "false", "False" -> false;
            case "null", "None", "undefined" -> "";
            default -> word.matches("-?\\d[\\d.]*") ? word : null;
        };
    }

    private @Nullable String string(char quote) {
        String triple = String.valueOf(quote).repeat(3);
        boolean long3 = comment == '#' && text.startsWith(triple, at);
        String end = long3 ? triple : String.valueOf(quote);
        StringBuilder out = new StringBuilder();
        at += end.length();
        boolean known = true;
        while (at < text.length() && !text.startsWith(end, at)) {
            char c = text.charAt(at++);
            if (c == '\\' && at < text.length()) {
                char escaped = text.charAt(at++);
                out.append(
                        escaped == 'n' ? "\n" : escaped == 't' ? "\t" : escaped == '\n' ? "" : String.valueOf(escaped));
                known &= escaped != 'u' && escaped != 'x';
            } else {
                known &= !(quote == '`' && c == '$' && text.startsWith("{", at));
                out.append(c);
            }
        }
        at = Math.min(text.length(), at + end.length());
        return known ? out.toString() : null;
    }

    private List<Object> sequence(char end) {
        List<Object> items = new ArrayList<>();
        at++;
        for (skip(); at < text.length() && text.charAt(at) != end; skip()) {
            int before = at;
            Object item = value();
            if (item != null) {
                items.add(item);
            }
            skip();
            at += at < text.length() && (text.charAt(at) == ',' || at == before) ? 1 : 0;
        }
        close();
        return items;
    }

    private Map<String, Object> object() {
        Map<String, Object> map = new LinkedHashMap<>();
        at++;
        for (skip(); at < text.length() && text.charAt(at) != '}'; skip()) {
            int before = at;
            String key = key();
            skip();
            if (key != null && at < text.length() && text.charAt(at) == ':') {
                at++;
                Object value = value();
                if (value != null) {
                    map.put(key, value);
                }
            } else {
                expression();
            }
            skip();
            at += at < text.length() && (text.charAt(at) == ',' || at == before) ? 1 : 0;
        }
        close();
        return map;
    }

    /** Goes behind the end of a list or an object, which may be missing. */
    private void close() {
        at = Math.min(text.length(), at + 1);
    }

    private @Nullable String key() {
        char first = text.charAt(at);
        if (first == '"' || first == '\'') {
            return string(first);
        }
        int start = at;
        while (at < text.length() && Character.isJavaIdentifierPart(text.charAt(at))) {
            at++;
        }
        return start == at ? null : text.substring(start, at);
    }

    /** Goes behind an expression that only a run of the program could know. */
    private void expression() {
        int open = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (open == 0 && (",;)]}".indexOf(c) >= 0 || (comment == '#' && c == '\n'))) {
                return;
            }
            if (c == '"' || c == '\'' || c == '`') {
                string(c);
                continue;
            }
            open += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
            int before = at;
            skip();
            at += at == before ? 1 : 0;
        }
    }

    private boolean endsLine(int start) {
        return at > start && text.charAt(at - 1) == '\n';
    }

    /** Goes behind white space and comments. */
    private void skip() {
        while (at < text.length()) {
            if (Character.isWhitespace(text.charAt(at))) {
                at++;
            } else if (text.startsWith(comment == '#' ? "#" : "//", at)) {
                int end = text.indexOf('\n', at);
                at = end < 0 ? text.length() : end;
            } else if (comment == '/' && text.startsWith("/*", at)) {
                int end = text.indexOf("*/", at);
                at = end < 0 ? text.length() : end + 2;
            } else {
                return;
            }
        }
    }
}
