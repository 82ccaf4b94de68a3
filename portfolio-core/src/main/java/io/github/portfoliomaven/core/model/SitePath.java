package io.github.portfoliomaven.core.model;

import io.github.portfoliomaven.core.text.UrlText;
import java.nio.charset.StandardCharsets;

/**
 * An absolute path inside the site, decoded: {@code /writing/rbac/} for a page, {@code /rss.xml} for a file.
 *
 * @param value starts with a slash, holds no empty, {@code .} or {@code ..} segment, and ends with a slash for a page
 */
public record SitePath(String value) implements Comparable<SitePath> {

    public static final SitePath ROOT = new SitePath("/");

    private static final String UNRESERVED = "/-._~!$&'()*+,;=:@";

    public SitePath {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a site path: '" + value + "'");
        }
    }

    /** Whether the text is a path as this type holds it. */
    public static boolean isValid(String value) {
        if (value.isEmpty() || value.charAt(0) != '/') {
            return false;
        }
        int segment = 1;
        for (int i = 1; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\' || Character.isISOControl(c)) {
                return false;
            }
            if (c == '/') {
                if (!isSegment(value, segment, i)) {
                    return false;
                }
                segment = i + 1;
            }
        }
        return segment == value.length() || isSegment(value, segment, value.length());
    }

    /** Nothing, a dot and two dots, which all start two dots, are no segments. */
    private static boolean isSegment(String value, int from, int to) {
        return to - from > 2 || !"..".startsWith(value.substring(from, to));
    }

    /** Whether a page lives here, as {@code index.html} of a folder. */
    public boolean isPage() {
        return value.endsWith("/");
    }

    /** A page below this page. */
    public SitePath page(String segment) {
        return new SitePath(value + segment + "/");
    }

    /** A file below this page. */
    public SitePath file(String relative) {
        return new SitePath(value + relative);
    }

    /** The file in the output directory, relative to it: {@code writing/rbac/index.html}. */
    public String outputFile() {
        String relative = value.substring(1);
        return isPage() ? relative + "index.html" : relative;
    }

    /** The path as written in a URL: UTF-8, percent-encoded where RFC 3986, section 3.3 asks for it. */
    public String encoded() {
        for (int i = 0; i < value.length(); i++) {
            if (!isUnreserved(value.charAt(i))) {
                return escaped();
            }
        }
        return value;
    }

    private String escaped() {
        StringBuilder out = new StringBuilder(value.length() + 16);
        for (byte b : value.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            if (isUnreserved(c)) {
                out.append(c);
            } else {
                UrlText.appendEscape(b, out);
            }
        }
        return out.toString();
    }

    private static boolean isUnreserved(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || UNRESERVED.indexOf(c) >= 0;
    }

    @Override
    public int compareTo(SitePath other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
