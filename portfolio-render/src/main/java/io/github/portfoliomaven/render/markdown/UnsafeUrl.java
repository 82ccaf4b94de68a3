package io.github.portfoliomaven.render.markdown;

import java.util.Locale;

/** Knows URLs that run a program or read local files, which bodies whose HTML is not trusted must not hold. */
final class UnsafeUrl {

    private UnsafeUrl() {}

    static boolean isUnsafe(String url) {
        StringBuilder plain = new StringBuilder(16);
        for (int i = 0; i < url.length() && plain.length() < 16; i++) {
            char c = url.charAt(i);
            if (c > ' ' && c != 127) {
                plain.append(c);
            }
        }
        String start = plain.toString().toLowerCase(Locale.ROOT);
        return start.startsWith("javascript:")
                || start.startsWith("vbscript:")
                || start.startsWith("file:")
                || (start.startsWith("data:") && !start.startsWith("data:image/"));
    }
}
