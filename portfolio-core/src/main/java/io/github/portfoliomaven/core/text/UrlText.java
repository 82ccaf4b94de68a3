package io.github.portfoliomaven.core.text;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The parts of addresses as they are written: scheme, path, fragment, percent escapes, dots (RFC 3986). */
public final class UrlText {

    private static final Pattern NOT_ASCII = Pattern.compile("(?:%[89A-Fa-f][0-9A-Fa-f])+");

    private UrlText() {}

    /** Where the colon after a scheme is (section 3.1), or -1. */
    public static int schemeEnd(String url) {
        for (int i = 0; i < url.length(); i++) {
            char c = url.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            boolean later = i > 0 && ((c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.');
            if (!letter && !later) {
                return c == ':' && i > 0 ? i : -1;
            }
        }
        return -1;
    }

    /** Whether an address starts with a scheme, such as {@code https:} or {@code mailto:}. */
    public static boolean hasScheme(String url) {
        return schemeEnd(url) > 0;
    }

    /** Whether an address names its host: with a scheme, or with the scheme of the page (section 4.2). */
    public static boolean isComplete(String url) {
        return url.startsWith("//") || hasScheme(url);
    }

    /** Whether an address is a path from the root of the host. */
    public static boolean isRooted(String url) {
        return url.startsWith("/") && !url.startsWith("//");
    }

    /** Whether a scheme is one of the web, in any case of letters. */
    public static boolean isWeb(String scheme) {
        return scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https");
    }

    /**
     * A relative address, or one of the web, with slashes where backslashes are before query and fragment: browsers read them
     * as such (URL Standard, section 4.4).
     */
    public static String slashed(String url) {
        int scheme = url.indexOf('\\') < 0 ? 0 : schemeEnd(url);
        if (scheme == 0 || (scheme > 1 && !isWeb(url.substring(0, scheme)))) {
            return url;
        }
        int end = pathEnd(url);
        return url.substring(0, end).replace('\\', '/') + url.substring(end);
    }

    /** Where the path ends: before the query or the fragment. */
    public static int pathEnd(String url) {
        for (int i = 0; i < url.length(); i++) {
            if (url.charAt(i) == '?' || url.charAt(i) == '#') {
                return i;
            }
        }
        return url.length();
    }

    /** The address without query and fragment. */
    public static String path(String url) {
        return url.substring(0, pathEnd(url));
    }

    /** The address without its fragment. */
    public static String withoutFragment(String url) {
        int hash = url.indexOf('#');
        return hash < 0 ? url : url.substring(0, hash);
    }

    /** The decoded fragment without {@code #}, or null. */
    public static @Nullable String fragment(String url) {
        int hash = url.indexOf('#');
        return hash < 0 ? null : decoded(url.substring(hash + 1));
    }

    /** The text with its percent escapes replaced (section 2.1), as UTF-8. A percent sign without two digits stays. */
    public static String decoded(String text) {
        return text.indexOf('%') < 0 ? text : new String(bytes(text), StandardCharsets.UTF_8);
    }

    /** The text with its percent escapes replaced, or null if one is not complete or the bytes are not UTF-8. */
    public static @Nullable String strictlyDecoded(String text) {
        for (int i = text.indexOf('%'); i >= 0; i = text.indexOf('%', i + 1)) {
            if (!isEscape(text, i)) {
                return null;
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes(text)))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /**
     * The same address in the Unicode form that the names of files and the ids of headings have here (NFC, UAX #15), however
     * it is typed: as characters or as percent escapes. An address that is in that form already stays as it is.
     */
    public static String normal(String url) {
        String plain = NOT_ASCII.matcher(url).replaceAll(escapes -> Matcher.quoteReplacement(decoded(escapes.group())));
        return Normalizer.isNormalized(plain, Normalizer.Form.NFC)
                ? url
                : Normalizer.normalize(plain, Normalizer.Form.NFC);
    }

    private static byte[] bytes(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); ) {
            if (isEscape(text, i)) {
                out.write(Integer.parseInt(text, i + 1, i + 3, 16));
                i += 3;
            } else {
                int percent = text.indexOf('%', i + 1);
                int end = percent < 0 ? text.length() : percent;
                out.writeBytes(text.substring(i, end).getBytes(StandardCharsets.UTF_8));
                i = end;
            }
        }
        return out.toByteArray();
    }

    /** Whether a percent sign with two digits is at this place. */
    public static boolean isEscape(String text, int at) {
        return at + 2 < text.length()
                && text.charAt(at) == '%'
                && isHexDigit(text.charAt(at + 1))
                && isHexDigit(text.charAt(at + 2));
    }

    private static boolean isHexDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    }

    /** Appends a byte as a percent escape. */
    public static void appendEscape(byte b, StringBuilder out) {
        out.append('%').append(hexDigit(b >> 4)).append(hexDigit(b));
    }

    private static char hexDigit(int digit) {
        return Character.toUpperCase(Character.forDigit(digit & 15, 16));
    }

    /**
     * A relative path behind a folder, {@code .} and {@code ..} followed.
     *
     * @param folder ends with a slash, or is empty
     * @return null if it leads out of the root
     */
    public static @Nullable String resolve(String folder, String relative) {
        Deque<String> segments = new ArrayDeque<>();
        String path = folder + relative;
        boolean directory = path.endsWith("/") || path.endsWith("/.") || path.endsWith("/..");
        for (String segment : path.split("/", -1)) {
            if (segment.equals("..")) {
                if (segments.pollLast() == null) {
                    return null;
                }
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                segments.addLast(segment);
            }
        }
        String joined = String.join("/", segments);
        return directory && !joined.isEmpty() ? joined + '/' : joined;
    }

    /** The folder of a file or page, with a slash at its end, or the empty text. */
    public static String folder(String file) {
        return file.substring(0, file.lastIndexOf('/') + 1);
    }

    /** The way from a folder to a file, both relative to the same root. */
    public static String relativize(String folder, String file) {
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
