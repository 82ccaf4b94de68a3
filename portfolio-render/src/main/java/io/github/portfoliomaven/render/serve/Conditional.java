package io.github.portfoliomaven.render.serve;

import org.jspecify.annotations.Nullable;

/** Validators and ranges: sends no more of a file than the browser lacks (RFC 9110, sections 13 and 14). */
final class Conditional {

    private Conditional() {}

    /** The reply to a request for a whole file with status 200, cut down to what the request asks for. */
    static Reply apply(Request request, Reply whole) {
        String tag = '"' + whole.content().hash() + '"';
        Reply tagged = whole.with("ETag", tag).with("Accept-Ranges", "bytes");
        if (matches(request.header("if-none-match"), tag)) {
            return Reply.empty(304).with("ETag", tag);
        }
        String unchanged = request.header("if-range");
        boolean ranged = request.method().equals("GET") && (unchanged == null || unchanged.equals(tag));
        ByteRange range = ranged ? ByteRange.parse(request.header("range"), whole.length()) : null;
        if (range == null) {
            return tagged;
        }
        return range.isSatisfiable()
                ? tagged.part(range)
                : Reply.text(416, "there is no such range").with("Content-Range", "bytes */" + whole.length());
    }

    private static boolean matches(@Nullable String header, String tag) {
        if (header == null) {
            return false;
        }
        for (String known : header.split(",")) {
            String strong = known.strip();
            if (strong.equals("*") || (strong.startsWith("W/") ? strong.substring(2) : strong).equals(tag)) {
                return true;
            }
        }
        return false;
    }
}
