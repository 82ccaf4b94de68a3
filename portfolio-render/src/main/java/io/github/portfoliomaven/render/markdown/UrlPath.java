package io.github.portfoliomaven.render.markdown;

import io.github.portfoliomaven.core.markdown.Chars;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Paths as links write them (RFC 3986, sections 2.1, 3.1 and 5.2.4). */
final class UrlPath {

    private UrlPath() {}

    /** Whether a link starts with a scheme, as {@code https:} or {@code mailto:}. */
    static boolean hasScheme(String link) {
        int i = 0;
        while (i < link.length() && isSchemeCharacter(link.charAt(i), i)) {
            i++;
        }
        return i > 1 && i < link.length() && link.charAt(i) == ':';
    }

    private static boolean isSchemeCharacter(char c, int at) {
        return Chars.isLetter(c) || (at > 0 && (Chars.isDigit(c) || c == '+' || c == '-' || c == '.'));
    }

    /** Where the path of a link ends: before its query or fragment. */
    static int end(String link) {
        for (int i = 0; i < link.length(); i++) {
            if (link.charAt(i) == '?' || link.charAt(i) == '#') {
                return i;
            }
        }
        return link.length();
    }

    /** The decoded fragment of a link without {@code #}, or {@code null}. */
    static @Nullable String fragment(String link) {
        int hash = link.indexOf('#');
        return hash < 0 ? null : decode(link.substring(hash + 1));
    }

    /** Percent escapes replaced; those that are none stay. */
    static String decode(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            boolean escape = bytes[i] == '%' && i + 2 < bytes.length;
            int high = escape ? Character.digit(bytes[i + 1], 16) : -1;
            int low = escape ? Character.digit(bytes[i + 2], 16) : -1;
            if (high >= 0 && low >= 0) {
                out.write(high * 16 + low);
                i += 2;
            } else {
                out.write(bytes[i]);
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /**
     * A path after another, {@code .} and {@code ..} followed.
     *
     * @param folder ends with a slash, or is empty
     * @return {@code null} when it leads out of the root
     */
    static @Nullable String resolve(String folder, String relative) {
        Deque<String> segments = new ArrayDeque<>();
        String path = folder + relative;
        boolean directory = path.endsWith("/") || path.endsWith("/.") || path.endsWith("/..");
        for (String segment : path.split("/", -1)) {
            if (segment.equals("..")) {
                if (segments.isEmpty()) {
                    return null;
                }
                segments.removeLast();
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                segments.addLast(segment);
            }
        }
        String joined = String.join("/", segments);
        return directory && !joined.isEmpty() ? joined + '/' : joined;
    }

    /** The folder of a file or page, with a slash at the end, or nothing. */
    static String folder(String file) {
        return file.substring(0, file.lastIndexOf('/') + 1);
    }

    /** The way from a folder to a file, both relative to the same root. */
    static String relativize(String folder, String file) {
        int common = 0;
        for (int i = 0; i < folder.length() && i < file.length() && folder.charAt(i) == file.charAt(i); i++) {
            if (folder.charAt(i) == '/') {
                common = i + 1;
            }
        }
        long up = folder.substring(common).chars().filter(c -> c == '/').count();
        return "../".repeat((int) up) + file.substring(common);
    }
}
