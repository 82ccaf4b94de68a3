package io.github.portfoliomaven.render.html;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.Location;
import io.github.portfoliomaven.core.diagnostic.SourceText;
import io.github.portfoliomaven.core.model.SiteFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads the files of a theme. */
final class ThemeText {

    private static final int KIBIBYTE = 1024;

    /** The most bytes of a template; each template that includes it has a copy of it in memory. */
    static final int TEMPLATE = 256 * KIBIBYTE;

    /** The most bytes of a style sheet. */
    static final int STYLE_SHEET = 4096 * KIBIBYTE;

    private ThemeText() {}

    /** The file's bytes, or nothing if the failure has been reported. */
    static Optional<byte[]> bytes(SiteFile file, Diagnostics diagnostics) {
        try {
            return Optional.of(file.bytes().read());
        } catch (IOException e) {
            diagnostics.error(
                    Code.UNREADABLE,
                    Location.ofFile(file.display()),
                    "this file cannot be read",
                    "check that it is still there and that its permissions let you read it");
            return Optional.empty();
        }
    }

    /** The file's text, which must be UTF-8, or nothing if the failure has been reported. */
    static Optional<SourceText> read(SiteFile file, int most, Diagnostics diagnostics) {
        Optional<byte[]> bytes = bytes(file, diagnostics);
        if (bytes.isEmpty()) {
            return Optional.empty();
        } else if (bytes.get().length > most) {
            diagnostics.error(
                    Code.TOO_LARGE,
                    Location.ofFile(file.display()),
                    "this file is larger than " + most / KIBIBYTE + " KiB",
                    "remove or split it");
            return Optional.empty();
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.get()))
                    .toString();
            return Optional.of(new SourceText(file.display(), text.startsWith("\uFEFF") ? text.substring(1) : text));
        } catch (CharacterCodingException e) {
            diagnostics.error(
                    Code.ENCODING, Location.ofFile(file.display()), "this file is not UTF-8", "save it as UTF-8");
            return Optional.empty();
        }
    }
}
