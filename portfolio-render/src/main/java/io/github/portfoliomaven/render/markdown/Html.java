package io.github.portfoliomaven.render.markdown;

import io.github.portfoliomaven.core.text.HtmlText;
import io.github.portfoliomaven.render.markdown.BodyHtml.Mark;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The HTML of one body while it is written, with the places where links start. */
final class Html {

    private final StringBuilder out;
    private final List<Mark> marks = new ArrayList<>();

    Html(int expectedLength) {
        this.out = new StringBuilder(expectedLength);
    }

    /** For whole elements that others write; must not be shortened. */
    StringBuilder out() {
        return out;
    }

    int length() {
        return out.length();
    }

    Html raw(String html) {
        out.append(html);
        return this;
    }

    Html raw(char c) {
        out.append(c);
        return this;
    }

    Html raw(int number) {
        out.append(number);
        return this;
    }

    Html text(CharSequence text) {
        HtmlText.appendAttribute(text, out);
        return this;
    }

    /** The value of a URL attribute. */
    Html url(ResolvedLink link) {
        if (link.kind() != null) {
            marks.add(new Mark(out.length(), link.kind()));
        }
        Escapes.url(link.url(), out);
        return this;
    }

    /** The value of a URL attribute that is escaped for HTML already. */
    void asWritten(String value, BodyHtml.@Nullable Kind kind) {
        if (kind != null) {
            marks.add(new Mark(out.length(), kind));
        }
        out.append(value);
    }

    /** Lets feeds have something else in the place of all since {@code from}. */
    void inFeeds(int from, BodyHtml.Kind kind) {
        int at = marks.size();
        while (at > 0 && marks.get(at - 1).offset() >= from) {
            at--;
        }
        marks.add(at, new Mark(from, out.length() - from, kind));
    }

    /** Another body, its marks with it. */
    void body(BodyHtml body) {
        for (Mark mark : body.marks()) {
            marks.add(new Mark(out.length() + mark.offset(), mark.length(), mark.kind()));
        }
        out.append(body.html());
    }

    /** Starts a line unless one has just been started. */
    Html line() {
        if (out.length() > 0 && out.charAt(out.length() - 1) != '\n') {
            out.append('\n');
        }
        return this;
    }

    String since(int from) {
        return out.substring(from);
    }

    /** Takes back what was written since {@code to}. */
    void truncate(int to) {
        out.setLength(to);
        while (!marks.isEmpty() && marks.get(marks.size() - 1).offset() >= to) {
            marks.remove(marks.size() - 1);
        }
    }

    BodyHtml toBody() {
        return new BodyHtml(out.toString(), List.copyOf(marks));
    }

    /** What was written between two places. */
    BodyHtml toBody(int start, int end) {
        return new BodyHtml(
                out.substring(start, end),
                marks.stream()
                        .filter(mark -> mark.offset() >= start && mark.offset() < end)
                        .map(mark -> new Mark(mark.offset() - start, mark.length(), mark.kind()))
                        .toList());
    }
}
