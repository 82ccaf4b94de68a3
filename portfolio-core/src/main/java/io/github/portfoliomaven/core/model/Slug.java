package io.github.portfoliomaven.core.model;

import io.github.portfoliomaven.core.text.LowerCase;
import java.text.Normalizer;

/** Makes a path segment or an anchor of a text: letters and digits of any script, in lower case, joined by hyphens. */
public final class Slug {

    private Slug() {}

    /** The slug of a title, file name or tag; empty if the text has neither letters nor digits. */
    public static String of(String text) {
        String normal = LowerCase.of(Normalizer.normalize(text, Normalizer.Form.NFC));
        StringBuilder out = new StringBuilder(normal.length());
        normal.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || c == '_' || Character.getType(c) == Character.NON_SPACING_MARK) {
                out.appendCodePoint(c);
            } else if (c == '+' || c == '#') {
                out.append(c == '+' ? "plus" : "sharp");
            } else if (c != '\'' && c != '\u2019' && out.length() > 0 && out.charAt(out.length() - 1) != '-') {
                out.append('-');
            }
        });
        int end = out.length();
        while (end > 0 && out.charAt(end - 1) == '-') {
            end--;
        }
        return out.substring(0, end);
    }
}
