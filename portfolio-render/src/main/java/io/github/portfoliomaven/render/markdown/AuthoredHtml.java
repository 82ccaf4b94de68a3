package io.github.portfoliomaven.render.markdown;

import io.github.portfoliomaven.core.markdown.FlatText;

/** Writes the HTML of authors as the site's settings want it. */
final class AuthoredHtml {

    private final BodyInput input;
    private final Html out;
    private final Sanitizer sanitizer = new Sanitizer();

    AuthoredHtml(BodyInput input, Html out) {
        this.input = input;
        this.out = out;
    }

    void write(FlatText html, boolean block) {
        switch (input.rawHtml()) {
            case ALLOW -> RawHtmlWriter.write(html, input.offset(), input.links(), out);
            case ESCAPE -> Sanitizer.escape(html.text(), block, out);
            case SANITIZE -> sanitizer.write(html, input, out);
        }
    }

    /** Closes what was left open. */
    void close() {
        sanitizer.close(out);
    }
}
