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

    private static final String UNRESERVED = "-._~!$&'()*+,;=:@/";

    public SitePath {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a site path: '" + value + "'");
        }
    }

    /** Whether the text is a path as this type holds it. */
    public static boolean isValid(String value) {
        if (!value.startsWith("/") || value.chars().anyMatch(c -> c == '\\' || Character.isISOControl(c))) {
            return false;
        }
        String inner = value.substring(1);
        if (inner.isEmpty()) {
            return true;
        }
        for (String segment : (inner.endsWith("/") ? inner.substring(0, inner.length() - 1) : inner).split("/", -1)) {
            if (segment.isEmpty() || segment.equals(".") || segment.equals("..")) {
                return false;
            }
        }
        return true;
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

    /** The path as it stands in a URL: UTF-8, percent-encoded where RFC 3986, section 3.3 asks for it. */
    public String encoded() {
        StringBuilder out = new StringBuilder(value.length());
        for (byte b : value.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain = (c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || (c >= '0' && c <= '9')
                    || UNRESERVED.indexOf(c) >= 0;
            if (plain) {
                out.append(c);
            } else {
                UrlText.appendEscape(b, out);
            }
        }
        return out.toString();
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
