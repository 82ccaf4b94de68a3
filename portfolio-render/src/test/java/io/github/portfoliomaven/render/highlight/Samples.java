package io.github.portfoliomaven.render.highlight;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** One short piece of real code for each language, and the HTML that it becomes. */
final class Samples {

    private Samples() {}

    static String code(String language) {
        return read("/highlight/samples/" + language + ".txt");
    }

    static String html(String language) {
        return read("/highlight/html/" + language + ".html");
    }

    /** The code that some HTML shows. */
    static String shown(String html) {
        StringBuilder code = new StringBuilder(html.length());
        for (int at = 0; at < html.length(); ) {
            char c = html.charAt(at);
            if (c == '<') {
                at = html.indexOf('>', at) + 1;
            } else if (c == '&') {
                int end = html.indexOf(';', at) + 1;
                code.append(character(html.substring(at, end)));
                at = end;
            } else {
                code.append(c);
                at++;
            }
        }
        return code.toString();
    }

    private static char character(String reference) {
        return switch (reference) {
            case "&lt;" -> '<';
            case "&gt;" -> '>';
            case "&amp;" -> '&';
            default -> throw new IllegalArgumentException(reference);
        };
    }

    private static String read(String name) {
        try (InputStream in = Samples.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no file " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
