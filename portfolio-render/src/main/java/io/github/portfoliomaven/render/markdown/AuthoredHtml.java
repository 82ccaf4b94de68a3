package io.github.portfoliomaven.render.markdown;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.markdown.FlatText;
import io.github.portfoliomaven.core.model.SiteConfig.RawHtml;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the HTML of authors as the site's settings want it. */
final class AuthoredHtml {

    private static final Pattern MARKDOWN = Pattern.compile(
            "<[a-z][\\w-]*\\b[^<>]*?\\s(markdown\\s*=\\s*[\"']?\\w+[\"']?)[^<>]*>", Pattern.CASE_INSENSITIVE);

    private final BodyInput input;
    private final Html out;
    private final Sanitizer sanitizer;

    AuthoredHtml(BodyInput input, Html out) {
        this.input = input;
        this.out = out;
        this.sanitizer = new Sanitizer(input, out);
    }

    /** Writes the children of one of our elements; the HTML among them stays in it. */
    void within(Runnable children) {
        if (input.rawHtml() == RawHtml.SANITIZE) {
            sanitizer.within(children);
        } else {
            children.run();
        }
    }

    void write(FlatText html, boolean block) {
        if (block && input.features().site()) {
            reportMarkdown(html);
        }
        switch (input.rawHtml()) {
            case ALLOW -> RawHtmlWriter.write(html, input.offset(), input.links(), out);
            case ESCAPE -> Sanitizer.escape(html.text(), block, out);
            case SANITIZE -> sanitizer.add(html, block);
        }
    }

    /** Says where {@code markdown="1"} has no effect, since its tag does not stand alone. */
    private void reportMarkdown(FlatText html) {
        Matcher matcher = MARKDOWN.matcher(html.text());
        while (matcher.find()) {
            if (!html.text().substring(matcher.end()).isBlank()) {
                String written = matcher.group(1);
                input.diagnostics()
                        .warning(
                                Code.MARKDOWN_ATTRIBUTE,
                                input.source().at(input.offset() + html.source(matcher.start(1)), written.length()),
                                "'" + written + "' has no effect here",
                                "put the tag on its own line, below a blank line or Markdown");
            }
        }
    }

    /** Closes what was left open. */
    void close() {
        sanitizer.finish();
    }
}
