package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.Location;
import io.github.portfoliomaven.core.diagnostic.SourceText;
import io.github.portfoliomaven.core.model.SiteFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads text files: UTF-8 and nothing else, with or without a byte order mark. */
final class TextDecoder {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final char REPLACEMENT = '\uFFFD';

    private TextDecoder() {}

    /** The text of a file; {@code null} after a report if it cannot be read, is not UTF-8 or has more bytes than the limit. */
    static @Nullable SourceText read(SiteFile file, int limit, Diagnostics diagnostics) {
        byte[] bytes = bytes(file, limit, diagnostics);
        return bytes == null ? null : decode(file.display(), bytes, diagnostics);
    }

    /** What a file holds; {@code null} after a report if it cannot be read or holds more than the limit. */
    static byte @Nullable [] bytes(SiteFile file, int limit, Diagnostics diagnostics) {
        byte[] bytes = start(file, limit + 1, diagnostics);
        if (bytes == null || bytes.length <= limit) {
            return bytes;
        }
        diagnostics.error(
                Code.TOO_LARGE,
                Location.ofFile(file.display()),
                "this file is larger than " + Limits.words(limit),
                "remove or split it");
        return null;
    }

    /** At most so many bytes from the start of a file; {@code null} after a report if it cannot be read. */
    static byte @Nullable [] start(SiteFile file, int most, Diagnostics diagnostics) {
        try {
            return file.bytes().start(most);
        } catch (IOException e) {
            diagnostics.error(
                    Code.UNREADABLE,
                    Location.ofFile(file.display()),
                    "this file cannot be read",
                    "check that it is still there and that its permissions let you read it");
            return null;
        }
    }

    /** The text of a file's bytes; {@code null} after a report when they are not UTF-8. */
    static @Nullable SourceText decode(String display, byte[] bytes, Diagnostics diagnostics) {
        // The quick decoder puts a replacement character where a byte is wrong: without one, there is none.
        String text = new String(bytes, StandardCharsets.UTF_8);
        SourceText source = source(display, text);
        if (text.indexOf(REPLACEMENT) < 0) {
            return source;
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer good = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, good, true);
        if (!result.isError()) {
            return source;
        }
        int skipped = text.length() - source.text().length();
        String bad = String.format(Locale.ROOT, "0x%02X", bytes[in.position()] & 0xff);
        String name = display.substring(display.lastIndexOf('/') + 1);
        diagnostics.error(
                Code.ENCODING,
                source.at(good.position() - skipped, 1),
                "this file is not UTF-8: byte " + bad,
                "save it as UTF-8 in your editor, or convert it: iconv -f WINDOWS-1252 -t UTF-8 " + name);
        return null;
    }

    private static SourceText source(String display, String text) {
        boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        return new SourceText(display, marked ? text.substring(1) : text);
    }
}
