package io.github.portfoliomaven.render.code;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes the text behind a fence apart, in the forms that people know.
 *
 * <p>Hugo writes {@code java {linenos=true hl_lines=[1,"3-5"]}}, Docusaurus and Astro {@code java {1,3-5} title="x"},
 * VitePress {@code java:line-numbers {1} [x]}, Zola {@code java,linenos,hl_lines=1 3-5}, Pandoc
 * {@code {.java .numberLines}}. So commas, spaces and most braces only separate, and values stand in any kind of brackets.
 */
final class AttributeScanner {

    private static final String BREAKS = ",;={}[]\"':";

    private final String info;
    private final List<Attribute> attributes = new ArrayList<>();
    private int at;

    AttributeScanner(String info, int from) {
        this.info = info;
        this.at = from;
    }

    /** Where the language ends at the start of an info string: 0 if the first word is not a language. */
    static int languageEnd(String info) {
        int end = 0;
        while (end < info.length() && !isSpace(info.charAt(end)) && BREAKS.indexOf(info.charAt(end)) < 0) {
            end++;
        }
        return end < info.length() && info.charAt(end) == '=' ? 0 : end;
    }

    List<Attribute> scan() {
        while (at < info.length()) {
            char c = info.charAt(at);
            int start = at;
            if (c == '{' && isLines(at + 1, closing(at))) {
                attributes.add(new Attribute(Attribute.LINES, bracketed(), start, start + 1));
            } else if (c == '[') {
                attributes.add(new Attribute("title", bracketed(), start, start + 1));
            } else if (isSpace(c) || (BREAKS.indexOf(c) >= 0 && c != '"' && c != '\'')) {
                at++;
            } else if (c == '"' || c == '\'') {
                bracketed();
                attributes.add(new Attribute(info.substring(start, at), null, start, start));
            } else {
                named();
            }
        }
        return attributes;
    }

    private void named() {
        int start = at;
        while (at < info.length() && !isSpace(info.charAt(at)) && BREAKS.indexOf(info.charAt(at)) < 0) {
            at++;
        }
        String name = info.substring(start, at);
        if (isLines(start, at)) {
            attributes.add(new Attribute("", name, start, start));
        } else if (at < info.length() && (info.charAt(at) == '=' || info.charAt(at) == ':')) {
            at++;
            while (at < info.length() && isSpace(info.charAt(at))) {
                at++;
            }
            int valueStart = at;
            boolean wrapped = at < info.length() && "\"'{[".indexOf(info.charAt(at)) >= 0;
            String value = wrapped ? bracketed() : bare();
            attributes.add(new Attribute(name, value, start, wrapped ? valueStart + 1 : valueStart));
        } else {
            attributes.add(new Attribute(name, null, start, start));
        }
    }

    private String bare() {
        int start = at;
        while (at < info.length() && !isSpace(info.charAt(at)) && ",}".indexOf(info.charAt(at)) < 0) {
            at++;
        }
        return info.substring(start, at);
    }

    /** The text between the bracket or quote here and the one that closes it, or up to the end. */
    private String bracketed() {
        int start = at + 1;
        int end = closing(at);
        at = Math.min(end + 1, info.length());
        return info.substring(Math.min(start, end), end);
    }

    private int closing(int open) {
        char close = switch (info.charAt(open)) {
            case '{' -> '}';
            case '[' -> ']';
            default -> info.charAt(open);
        };
        int end = info.indexOf(close, open + 1);
        return end < 0 ? info.length() : end;
    }

    /** Whether there are line numbers and nothing else: {@code 1,3-5}. */
    private boolean isLines(int start, int end) {
        boolean digits = false;
        for (int i = start; i < end; i++) {
            char c = info.charAt(i);
            if (c >= '0' && c <= '9') {
                digits = true;
            } else if (c != ',' && c != '-' && c != ' ') {
                return false;
            }
        }
        return digits;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }
}
