package io.github.portfoliomaven.core.markdown;

/**
 * Finds web and e-mail addresses in plain text (GFM, section 6.9). Takes time in proportion to the text whatever it
 * holds.
 */
public final class AutolinkScanner {

    private final String text;
    private int start;
    private int end;
    private String prefix = "";

    public AutolinkScanner(String text) {
        this.text = text;
    }

    /** Whether there can be an address at all: a fast no for nearly all text. */
    public static boolean isPossible(String text) {
        return text.indexOf('@') >= 0 || text.contains("://") || text.contains("www.") || text.contains("WWW.");
    }

    public int start() {
        return start;
    }

    public int end() {
        return end;
    }

    /** What the address lacks to be a URL. */
    public String prefix() {
        return prefix;
    }

    /** Moves to the next address at or after {@code from}. */
    public boolean find(int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '@' && email(i, from)) {
                return true;
            }
            boolean web = c == 'w' || c == 'W' || c == 'h' || c == 'H' || c == 'f' || c == 'F';
            if (web && isBoundary(i)) {
                int domain = domainStart(i);
                if (domain >= 0) {
                    int domainEnd = domainEnd(domain);
                    if (isDomain(domain, domainEnd, domain == i)) {
                        prefix = domain == i ? "http://" : "";
                        start = i;
                        end = trim(i, pathEnd(domainEnd));
                        return true;
                    }
                    i = Math.max(i, domainEnd - 1);
                }
            }
        }
        return false;
    }

    /** Addresses start at the start of a line, after white space, or after one of {@code * _ ~ (}. */
    private boolean isBoundary(int at) {
        return at == 0 || Character.isWhitespace(text.charAt(at - 1)) || "*_~(".indexOf(text.charAt(at - 1)) >= 0;
    }

    private int domainStart(int at) {
        if (text.regionMatches(true, at, "www.", 0, 4)) {
            return at;
        } else if (text.regionMatches(true, at, "http://", 0, 7)) {
            return at + 7;
        } else if (text.regionMatches(true, at, "https://", 0, 8)) {
            return at + 8;
        }
        return text.regionMatches(true, at, "ftp://", 0, 6) ? at + 6 : -1;
    }

    private int domainEnd(int from) {
        int i = from;
        while (i < text.length() && isDomainCharacter(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isDomainCharacter(char c) {
        return Chars.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.' || (c >= 128 && Character.isLetter(c));
    }

    /** Segments of letters, digits, hyphens and underscores; no underscore in the last two. */
    private boolean isDomain(int from, int to, boolean needsPeriod) {
        int dots = 0;
        int underscores = 0;
        int underscoresBefore = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '.') {
                dots++;
                underscoresBefore = underscores;
                underscores = 0;
            } else if (c == '_') {
                underscores++;
            }
        }
        boolean starts = to > from && text.charAt(from) != '.' && text.charAt(from) != '-';
        boolean named = !needsPeriod || (dots > 0 && to > from + 4);
        return starts && named && underscores == 0 && underscoresBefore == 0;
    }

    private int pathEnd(int from) {
        int i = from;
        while (i < text.length() && !Character.isWhitespace(text.charAt(i)) && text.charAt(i) != '<') {
            i++;
        }
        return i;
    }

    /** Leaves out punctuation at the end, a parenthesis without its partner, and what looks like an entity. */
    private int trim(int from, int to) {
        int open = 0;
        int close = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            open += c == '(' ? 1 : 0;
            close += c == ')' ? 1 : 0;
        }
        int last = to;
        while (last > from) {
            char c = text.charAt(last - 1);
            if ("?!.,:*_~'\"".indexOf(c) >= 0) {
                last--;
            } else if (c == ')' && close > open) {
                last--;
                close--;
            } else if (c == ';') {
                last = entityStart(from, last);
            } else {
                break;
            }
        }
        return last;
    }

    private int entityStart(int from, int last) {
        int i = last - 1;
        while (i > from && Chars.isLetterOrDigit(text.charAt(i - 1))) {
            i--;
        }
        boolean entity = i > from && i < last - 1 && text.charAt(i - 1) == '&';
        return entity ? i - 1 : last - 1;
    }

    private boolean email(int at, int from) {
        int first = at;
        while (first > from && isLocalCharacter(text.charAt(first - 1))) {
            first--;
        }
        int i = at + 1;
        int lastDot = -1;
        while (i < text.length()) {
            char c = text.charAt(i);
            boolean dot = c == '.' && i + 1 < text.length() && Chars.isLetterOrDigit(text.charAt(i + 1));
            if (dot) {
                lastDot = i;
            } else if (!Chars.isLetterOrDigit(c) && c != '-' && c != '_') {
                break;
            }
            i++;
        }
        boolean complete = first < at && lastDot > at + 1 && "-_".indexOf(text.charAt(i - 1)) < 0;
        if (!complete || (i < text.length() && text.charAt(i) == '@')) {
            return false;
        }
        start = first;
        end = i;
        prefix = "mailto:";
        return true;
    }

    private static boolean isLocalCharacter(char c) {
        return Chars.isLetterOrDigit(c) || c == '.' || c == '-' || c == '_' || c == '+';
    }
}
