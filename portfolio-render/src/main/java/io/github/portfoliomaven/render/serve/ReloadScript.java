package io.github.portfoliomaven.render.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The script that lets a page reload itself. Served pages name it in an element of its own, so that it works where a
 * policy forbids inline scripts; files on disk never have it.
 */
final class ReloadScript {

    static final String PATH = "/__portfolio/reload.js";

    private static final byte[] BODY_END = "</body".getBytes(StandardCharsets.US_ASCII);

    private ReloadScript() {}

    static byte[] source() {
        try (InputStream in = ReloadScript.class.getResourceAsStream("reload.js")) {
            return Objects.requireNonNull(in).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page with the script at the end of its body, knowing the version of the site that the page belongs to. */
    static ResponseBody addTo(ByteBuffer html, String version) {
        byte[] element = ("<script src=\"" + PATH + "\" data-version=\"" + version + "\"></script>")
                .getBytes(StandardCharsets.US_ASCII);
        int at = bodyEnd(html);
        return ResponseBody.of(html.slice(0, at), ByteBuffer.wrap(element), html.slice(at, html.limit() - at));
    }

    /** Where the last end tag of a body starts; the end of the page when it has none. */
    private static int bodyEnd(ByteBuffer html) {
        for (int at = html.limit() - BODY_END.length; at >= 0; at--) {
            if (isBodyEnd(html, at)) {
                return at;
            }
        }
        return html.limit();
    }

    private static boolean isBodyEnd(ByteBuffer html, int at) {
        for (int i = 0; i < BODY_END.length; i++) {
            if (Character.toLowerCase((char) html.get(at + i)) != BODY_END[i]) {
                return false;
            }
        }
        return true;
    }
}
