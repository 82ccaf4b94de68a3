package io.github.portfoliomaven.render.html;

import io.github.portfoliomaven.core.markdown.Title;
import io.github.portfoliomaven.core.model.Header;
import io.github.portfoliomaven.core.text.HtmlText;

/**
 * A title as templates see it; by itself it is the text.
 *
 * @param html the text with its parts of code in {@code <code>}
 */
record TitleView(String text, String html) implements View {

    static TitleView plain(String text) {
        return new TitleView(text, HtmlText.anywhere(text));
    }

    static TitleView of(Title title) {
        if (title.code().isEmpty()) {
            return plain(title.text());
        }
        StringBuilder html = new StringBuilder();
        int done = 0;
        for (Title.Part code : title.code()) {
            html.append(HtmlText.anywhere(title.text().substring(done, code.start())))
                    .append("<code>")
                    .append(HtmlText.anywhere(title.text().substring(code.start(), code.end())))
                    .append("</code>");
            done = code.end();
        }
        html.append(HtmlText.anywhere(title.text().substring(done)));
        return new TitleView(title.text(), html.toString());
    }

    /** What a page shows as its title. */
    static TitleView headline(Header header) {
        String own = header.look().headline();
        return of(own == null ? header.text().heading() : Title.of(own));
    }

    @Override
    public Object part(String part) {
        return switch (part) {
            case "text" -> text;
            case "html" -> html;
            default -> NO_PART;
        };
    }

    @Override
    public String toString() {
        return text;
    }
}
