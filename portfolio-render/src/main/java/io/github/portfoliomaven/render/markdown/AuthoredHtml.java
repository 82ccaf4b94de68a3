package io.github.portfoliomaven.render.markdown;

import io.github.portfoliomaven.core.markdown.FlatText;
import io.github.portfoliomaven.core.model.SiteConfig.RawHtml;

/** Writes the HTML of authors as the site's settings want it. */
final class AuthoredHtml {

    private final BodyInput input;
    private final Html out;
    private final Sanitizer sanitizer;

    AuthoredHtml(BodyInput input, Html out) {
        this.input = input;
        this.out = out;
        this.sanitizer = new Sanitizer(input, out);
    }

    /** Writes the children of an element of ours; the HTML among them stays in it. */
    void within(Runnable children) {
        if (input.rawHtml() == RawHtml.SANITIZE) {
            sanitizer.within(children);
        } else {
            children.run();
        }
    }

    void write(FlatText html, boolean block) {
        switch (input.rawHtml()) {
            case ALLOW -> RawHtmlWriter.write(html, input.offset(), input.links(), out);
            case ESCAPE -> Sanitizer.escape(html.text(), block, out);
            case SANITIZE -> sanitizer.add(html, block);
        }
    }

    /** Closes what was left open. */
    void close() {
        sanitizer.finish();
    }
}
