package io.github.portfoliomaven.render.serve;

import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An answer to a request.
 *
 * @param headers by name; without the content length
 * @param content holds the body, which is {@code length} bytes from {@code offset}
 */
record Reply(int status, SortedMap<String, String> headers, ResponseBody content, int offset, int length) {

    static Reply of(int status, String contentType, ResponseBody content) {
        SortedMap<String, String> headers = new TreeMap<>();
        headers.put("Content-Type", contentType);
        return new Reply(status, headers, content, 0, content.length());
    }

    static Reply text(int status, String text) {
        return of(status, ContentType.TEXT, ResponseBody.of((text + "\n").getBytes(StandardCharsets.UTF_8)));
    }

    static Reply empty(int status) {
        return new Reply(status, new TreeMap<>(), ResponseBody.of(), 0, 0);
    }

    /** A move to another path of this server; {@code location} is percent-encoded and starts with a single slash. */
    static Reply redirect(String location) {
        return text(301, "moved to " + location).with("Location", location);
    }

    Reply with(String header, String value) {
        SortedMap<String, String> more = new TreeMap<>(headers);
        more.put(header, value);
        return new Reply(status, more, content, offset, length);
    }

    /** A part of the content, with what it is a part of. */
    Reply part(ByteRange range) {
        String place = "bytes " + range.first() + "-" + range.last() + "/" + length;
        return new Reply(206, headers, content, range.first(), range.length()).with("Content-Range", place);
    }
}
