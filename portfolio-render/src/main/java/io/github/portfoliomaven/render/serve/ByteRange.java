package io.github.portfoliomaven.render.serve;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a {@code Range} header asks for (RFC 9110, section 14).
 *
 * @param first the first byte, from 0
 * @param last the last byte, inclusive; less than {@code first} when the range lies outside of the content
 */
record ByteRange(int first, int last) {

    private static final Pattern SINGLE = Pattern.compile("\\s*bytes\\s*=\\s*(\\d*)-(\\d*)\\s*");

    /** The range, or {@code null} if the header is missing, malformed or asks for several ranges: all is sent then. */
    static @Nullable ByteRange parse(@Nullable String header, int size) {
        Matcher matcher = header == null ? null : SINGLE.matcher(header);
        if (matcher == null || !matcher.matches()) {
            return null;
        }
        String from = matcher.group(1);
        String to = matcher.group(2);
        if (from.isEmpty()) {
            return to.isEmpty() ? null : suffix(number(to), size);
        }
        long first = number(from);
        long last = to.isEmpty() ? Long.MAX_VALUE : number(to);
        if (last < first) {
            return null;
        }
        return first >= size ? unsatisfiable() : new ByteRange((int) first, (int) Math.min(last, size - 1L));
    }

    boolean isSatisfiable() {
        return first <= last;
    }

    int length() {
        return last - first + 1;
    }

    /** No file is as long as a number of so many digits. */
    private static long number(String digits) {
        return digits.length() > 18 ? Long.MAX_VALUE : Long.parseLong(digits);
    }

    private static ByteRange suffix(long length, int size) {
        return length == 0 || size == 0 ? unsatisfiable() : new ByteRange((int) Math.max(0, size - length), size - 1);
    }

    private static ByteRange unsatisfiable() {
        return new ByteRange(0, -1);
    }
}
