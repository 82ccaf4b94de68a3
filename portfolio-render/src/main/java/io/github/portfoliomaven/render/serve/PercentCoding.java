package io.github.portfoliomaven.render.serve;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Decodes the path of a request (RFC 3986, section 2.1). */
final class PercentCoding {

    private PercentCoding() {}

    /** The path as text; nothing when a percent sign is not followed by two digits, or the bytes are not UTF-8. */
    static Optional<String> decode(String rawPath) {
        if (rawPath.indexOf('%') < 0) {
            return Optional.of(rawPath);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(rawPath.length());
        byte[] in = rawPath.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < in.length; i++) {
            if (in[i] != '%') {
                bytes.write(in[i]);
                continue;
            }
            int high = i + 2 < in.length ? Character.digit(in[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(in[i + 2], 16);
            if (low < 0) {
                return Optional.empty();
            }
            bytes.write(high << 4 | low);
            i += 2;
        }
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
